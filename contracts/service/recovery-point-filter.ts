import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Json, Stage } from './stage.ts';

const filtered = async ({ names, get }: Stage, filter: string): Promise<Json> => {
  const reply = await get(`${names.itemPath}/recoveryPoints?$filter=${encodeURIComponent(filter)}`);
  assert.equal(reply.status, 200, reply.text);
  return reply.json().value.map((point: Json) => point.name);
};

export default [
  {
    says: 'takes startDate and endDate for a range though they say eq',
    evidence: recorded('PowerShell recording of 2020'),
    async run(stage) {
      assert.deepEqual(
        await filtered(
          stage,
          "startDate eq '2018-06-03 01:00:00 AM' and endDate eq '2018-06-03 11:00:00 PM'",
        ),
        ['23358112038108'],
      );
    },
  },
  {
    says: 'reads the 12-hour clock, midnight as 12 and as 00',
    evidence: specified('the published example of the job filter has 00:00:00 AM'),
    async run(stage) {
      const day = (hour: string): string =>
        `startDate eq '2018-06-03 ${hour}:00:00 AM' and endDate eq '2018-06-04 ${hour}:00:00 AM'`;
      assert.deepEqual(await filtered(stage, day('12')), ['23358112038108']);
      assert.deepEqual(await filtered(stage, day('00')), ['23358112038108']);
      const noon = "endDate eq '2018-06-02 12:00:00 PM'";
      assert.deepEqual(await filtered(stage, noon), ['348916168024334']);
    },
  },
  {
    says: 'reads the dollar sign and blanks in each of the encodings that clients send',
    evidence: recorded('az CLI: %24filter and +; PowerShell: $filter and %20'),
    async run({ names, get }) {
      const path = `${names.itemPath}/recoveryPoints`;
      const plus = `${path}?%24filter=endDate+eq+%272018-06-03+12%3A00%3A00+AM%27`;
      const percent = `${path}?$filter=endDate%20eq%20'2018-06-03%2012:00:00%20AM'`;
      for (const spelled of [plus, percent]) {
        const { value } = (await get(spelled)).json();
        assert.deepEqual(
          value.map((point: Json) => point.name),
          ['348916168024334'],
        );
      }
    },
  },
  {
    says: 'reads the old form that leaves out the second eq',
    evidence: specified('the description of the filter in the schema of 2016'),
    async run(stage) {
      assert.deepEqual(
        await filtered(
          stage,
          'startDate eq {2018-06-04 01:00:00 AM} and endDate {2018-06-05 01:00:00 AM}',
        ),
        ['20982486783671'],
      );
    },
  },
  ...[
    ["startDate gt '2018-06-03 01:00:00 AM'", /column 11.*'gt'/],
    ["startDate eq '2018-06-03T01:00:00Z'", /column 1: 'startDate'.*no date/],
    ["startDate eq '2018-06-03 13:00:00 PM'", /no date/],
    ["startDate eq '2018-06-31 01:00:00 PM'", /no date/],
    ["color eq 'red'", /column 1: 'color' is none of/],
    ["startDate eq '2018-06-03 01:00:00 AM' or endDate eq ''", /expected 'and'.*'or'/],
    ["startDate eq '2018-06-03 01:00:00 AM", /column 14.*cannot be read/],
    ["restorePointQueryType eq 'Half'", /column 1.*'Half'/],
    ['startDate', /the filter ends there/],
  ].map(([filter, says]) => ({
    says: `refuses the filter ${String(filter)} and says which part it cannot read`,
    evidence: inferred('reported only of filters of the wrong item type: 400, this code'),
    async run({ names, get }: Stage) {
      const reply = await get(
        `${names.itemPath}/recoveryPoints?$filter=${encodeURIComponent(String(filter))}`,
      );
      assert.equal(reply.status, 400);
      assert.equal(reply.json().error.code, 'BMSUserErrorInvalidInput');
      assert.match(reply.json().error.message, says as RegExp);
    },
  })),
] satisfies Behaviour[];
