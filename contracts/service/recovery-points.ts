import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Json } from './stage.ts';

export default [
  {
    says: 'lists the recovery points of an item, newest first, on one page without nextLink',
    evidence: recorded('az CLI recordings of 2022 to 2026'),
    async run({ names, get }) {
      const reply = await get(`${names.itemPath}/recoveryPoints`);
      assert.equal(reply.status, 200);
      const { value, nextLink } = reply.json();
      assert.deepEqual(
        value.map((point: Json) => point.name),
        ['20982486783671', '23358112038108', '348916168024334'],
      );
      assert.equal(nextLink, undefined);
      assert.doesNotMatch(reply.text, /nextLink/);
    },
  },
  {
    says: 'gives a point alone as it stands in the list',
    evidence: recorded('az CLI recordings of 2022, one point listed and read'),
    async run({ names, get }) {
      const list = (await get(`${names.itemPath}/recoveryPoints`)).json();
      const alone = await get(`${names.itemPath}/recoveryPoints/23358112038108`);
      assert.equal(alone.status, 200);
      assert.deepEqual(alone.json(), list.value[1]);
    },
  },
  {
    says: 'writes the time of a point with seven decimals and a Z',
    evidence: specified('tutorial "Restore Azure VMs using REST API"'),
    async run({ names, get }) {
      const { properties } = (await get(`${names.itemPath}/recoveryPoints/20982486783671`)).json();
      assert.equal(properties.recoveryPointTime, '2018-06-04T06:06:00.5121087Z');
      assert.equal(properties.recoveryPointType, 'AppConsistent');
    },
  },
  {
    says: 'writes tiers as numbers up to 2021-10-01 and as words from 2021-12-01',
    evidence: recorded('PowerShell of 2020, az CLI of February and March 2022'),
    async run({ names, get }) {
      const tiersAt = async (version: string): Promise<Json> =>
        (await get(`${names.itemPath}/recoveryPoints`, version)).json().value[0].properties
          .recoveryPointTierDetails;
      const numbers = [
        { type: 1, status: 1 },
        { type: 2, status: 1 },
      ];
      const words = [
        { type: 'InstantRP', status: 'Valid' },
        { type: 'HardenedRP', status: 'Valid' },
      ];
      assert.deepEqual(await tiersAt('2016-12-01'), numbers);
      assert.deepEqual(await tiersAt('2021-10-01'), numbers);
      assert.deepEqual(await tiersAt('2021-12-01'), words);
      assert.deepEqual(await tiersAt('2026-02-01'), words);
    },
  },
  {
    says: 'spells isInstantIlrSessionActive so at every version',
    evidence: recorded('every recording since 2017; the schema spells it otherwise'),
    async run({ names, get }) {
      for (const version of ['2016-12-01', '2019-05-13', '2022-02-01', '2025-02-01']) {
        const reply = await get(`${names.itemPath}/recoveryPoints`, version);
        assert.equal(reply.json().value[0].properties.isInstantIlrSessionActive, false);
      }
    },
  },
  {
    says: 'answers 404 for a point that the item does not have',
    evidence: inferred('no public recording of a missing point'),
    async run({ names, get }) {
      const reply = await get(`${names.itemPath}/recoveryPoints/11111111111111`);
      assert.equal(reply.status, 404);
      assert.equal(reply.json().error.code, 'BMSUserErrorRecoveryPointNotFound');
    },
  },
  {
    says: 'has a point for each night up to the last one, with a snapshot of the newest alone',
    evidence: specified('VM backup architecture: a policy keeps snapshots for two days'),
    setting: { world: 'everyday' },
    async run({ names, get }) {
      const { value } = (await get(`${names.itemPath}/recoveryPoints`)).json();
      assert.equal(value.length, 30);
      const days = value.map((point: Json) => point.properties.recoveryPointTime.slice(0, 10));
      assert.deepEqual(days.slice(0, 3), ['2026-03-02', '2026-03-01', '2026-02-28']);
      const snapshots = value.map(
        (point: Json) => point.properties.recoveryPointTierDetails[0].status,
      );
      assert.deepEqual(snapshots.slice(0, 4), ['Valid', 'Valid', 'Deleted', 'Deleted']);
    },
  },
  {
    says: 'keeps the names of yesterday’s points when a night has passed',
    evidence: inferred('a point’s name is its identity; no recording lists one point on two days'),
    setting: { world: 'everyday' },
    async run({ names, get, advance }) {
      const before = (await get(`${names.itemPath}/recoveryPoints`)).json().value;
      advance('1d');
      const after = (await get(`${names.itemPath}/recoveryPoints`)).json().value;
      assert.equal(after.length, 30);
      assert.equal(after[1].name, before[0].name);
      assert.equal(after[1].properties.recoveryPointTime, before[0].properties.recoveryPointTime);
    },
  },
] satisfies Behaviour[];
