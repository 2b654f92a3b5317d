import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

const document = (parts: object): object => ({
  version: 1,
  name: 'tried',
  about: 'What a test makes of it.',
  expect: { client: 'either' },
  ...parts,
});

export default [
  {
    says: 'that ship are listed',
    async run({ control }) {
      const { scenarios } = (await control('GET', '/scenarios')).json();
      assert.ok(scenarios.length > 100);
      const [one] = scenarios.filter(({ id }: { id: string }) => id === 'job-fails-midway');
      assert.match(one.sentence, /\.$/);
    },
  },
  {
    says: 'that ship are answered by name, as PUT takes them',
    async run({ control, steer }) {
      const written = (await control('GET', '/scenarios/job-fails-midway')).json();
      assert.equal(written.fates[0].job.outcome, 'failed');
      assert.deepEqual((await steer('PUT', '/scenario', written)).json().scenario, written);
      const none = await control('GET', '/scenarios/job-fails-midwy');
      assert.equal(none.status, 404);
      assert.match(none.json().detail, /'job-fails-midwy'.*; try job-fails-midway\.$/);
    },
  },
  {
    says: 'are laid over a world by name, in place of the one before, and dropped',
    async run({ steer, restore }) {
      await steer('POST', '/fates', { match: { nth: 9 }, whenBusy: 'accept' });
      await steer('PUT', '/scenario', { scenario: 'job-completes-with-warnings' });
      const set = await steer('PUT', '/scenario', { scenario: 'job-fails-midway' });
      assert.equal(set.json().name, 'job-fails-midway');
      assert.equal((await steer('GET', '/scenario')).text, set.text);
      const ids = (await steer('GET', '/fates')).json().fates.map(({ id }: { id: string }) => id);
      assert.deepEqual(ids, ['fate-1', 'scenario-fate-2']);
      await restore();
      await steer('POST', '/clock/advance', { by: '1d' });
      const [{ jobStatus }] = (await steer('GET', '/operations')).json().operations;
      assert.equal(jobStatus, 'Failed');
      assert.equal((await steer('DELETE', '/scenario')).status, 204);
      assert.equal((await steer('DELETE', '/scenario')).status, 404);
      assert.equal((await steer('GET', '/scenario')).status, 404);
      assert.equal((await steer('GET', '/fates')).json().fates.length, 1);
    },
  },
  {
    says: 'are taken as the document itself, with its clock and its era',
    async run({ steer, ask, item }) {
      const written = document({
        clock: { mode: 'skip', now: '2026-05-01T00:00:00Z' },
        era: 'documented',
        events: [{ at: '1m', do: 'lock' }],
      });
      assert.equal((await steer('PUT', '/scenario', written)).json().setAt, '2026-05-01T00:00:00Z');
      const { mode, now } = (await steer('GET', '/clock')).json();
      assert.deepEqual([mode, now], ['skip', '2026-05-01T00:00:00Z']);
      const tier = async (): Promise<unknown> =>
        (await ask(`${item}/recoveryPoints`)).json().value[0].properties.recoveryPointTierDetails[0]
          .type;
      assert.equal(typeof (await tier()), 'number');
      await steer('DELETE', '/scenario');
      assert.equal(typeof (await tier()), 'string');
    },
  },
  {
    says: 'make a world of what they name, unless the order says otherwise',
    async run({ control }) {
      const written = document({
        world: 'documented',
        clock: { mode: 'skip', now: '2026-05-01T00:00:00Z' },
        rules: [{ do: { kind: 'status', code: 'TooManyRequests' } }],
      });
      const made = (await control('POST', '/worlds', { scenario: written })).json();
      assert.equal(made.points.length, 3);
      const clock = (await control('GET', `/worlds/${made.subscription}/clock`)).json();
      assert.deepEqual([clock.mode, clock.now], ['skip', '2026-05-01T00:00:00Z']);
      const order = { scenario: written, from: 'documented', clock: { mode: 'frozen' } };
      const other = (await control('POST', '/worlds', order)).json();
      assert.equal(other.points.length, 3);
      const held = (await control('GET', `/worlds/${other.subscription}/clock`)).json();
      assert.deepEqual([held.mode, held.now], ['frozen', '2026-05-01T00:00:00Z']);
    },
  },
  {
    says: 'that are written for another world are refused, and told where to go',
    async run({ steer }) {
      const scenario = document({ world: 'documented' });
      const made = await steer('PUT', '', { from: 'everyday', scenario });
      assert.equal(made.status, 400);
      assert.match(
        made.json().detail,
        /PUT the world anew with \{"scenario": …\} and without from/,
      );
      const reply = await steer('PUT', '/scenario', scenario);
      assert.equal(reply.status, 409);
      assert.match(reply.json().detail, /PUT the world anew with \{"scenario": …\}/);
      assert.equal((await steer('PUT', '/scenario', document({ world: 'everyday' }))).status, 200);
    },
  },
  {
    says: 'bring a seed only while nothing has been drawn from the one before',
    async run({ steer, restore }) {
      assert.equal(
        (await steer('PUT', '/scenario', { scenario: 'job-fails-midway', seed: 5 })).status,
        200,
      );
      await restore();
      const late = await steer('PUT', '/scenario', { scenario: 'job-fails-midway', seed: 6 });
      assert.equal(late.status, 409);
      assert.match(late.json().detail, /Reset the world first/);
    },
  },
  {
    says: 'are refused where they are none, with what would do',
    async run({ steer }) {
      for (const [order, why] of [
        [{ scenario: 'job-fails-midwy' }, /try job-fails-midway/],
        [{ scenario: 'job-fails-midway', sed: 1 }, /no field 'sed'; try seed/],
        [document({ fates: [{ polls: 0 }] }), /fates\.0\.polls/],
        [document({ rules: [{ do: { kind: 'status', code: 'x', colour: 1 } }] }), /colour/],
        [{}, /at scenario: it is missing; .*try \{"scenario":"job-fails-midway"\}/],
        [{ version: 1 }, /at name: it is missing; .*try point-is-pruned/],
        [{ scenario: {} }, /at scenario\.version: it is missing; it must be 1/],
      ] as const) {
        const reply = await steer('PUT', '/scenario', order);
        assert.equal(reply.status, 400, JSON.stringify(order));
        assert.match(reply.json().detail, why);
      }
      assert.equal((await steer('GET', '/scenario')).status, 404);
    },
  },
] satisfies Behaviour[];
