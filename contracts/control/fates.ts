import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

export default [
  {
    says: 'are added one by one or in a list, and explain themselves',
    async run({ steer }) {
      const one = await steer('POST', '/fates', { job: { outcome: 'failed', endsAt: '60%' } });
      assert.equal(one.status, 201);
      assert.deepEqual(one.json(), {
        id: 'fate-1',
        says: 'the next operation that makes a job: its job fails at 60%',
        hits: 0,
        spent: false,
        addedAt: '2026-03-02T09:30:00Z',
        fate: { job: { outcome: 'failed', endsAt: '60%' } },
      });
      const more = (
        await steer('POST', '/fates', [
          { whenBusy: 'accept' },
          { match: { nth: 3 }, whenBusy: 'accept' },
        ])
      ).json();
      assert.deepEqual(
        more.fates.map(({ id }: { id: string }) => id),
        ['fate-2', 'fate-3'],
      );
      assert.equal((await steer('GET', '/fates')).json().fates.length, 3);
      assert.equal((await steer('GET', '/fates/fate-1')).json().id, 'fate-1');
    },
  },
  {
    says: 'are used up by the operations that they are for',
    async run({ steer, restore }) {
      await steer('POST', '/fates', { job: { outcome: 'failed' } });
      await restore();
      const { hits, spent, says } = (await steer('GET', '/fates/fate-1')).json();
      assert.deepEqual([hits, spent], [1, true]);
      assert.match(says, /\(spent\)$/);
      await steer('POST', '/clock/advance', { by: '1m' });
      const [operation] = (await steer('GET', '/operations')).json().operations;
      assert.equal(operation.jobStatus, 'Failed');
      assert.deepEqual(operation.fate, {
        id: 'fate-1',
        says: 'the next operation that makes a job: its job fails',
      });
    },
  },
  {
    says: 'give no id twice, though they were dropped',
    async run({ steer }) {
      const fate = { whenBusy: 'accept' };
      await steer('POST', '/fates', [fate, fate]);
      assert.equal((await steer('DELETE', '/fates/fate-2')).status, 204);
      assert.equal((await steer('DELETE', '/fates/fate-2')).status, 404);
      assert.equal((await steer('POST', '/fates', fate)).json().id, 'fate-3');
      assert.equal((await steer('DELETE', '/fates')).status, 204);
      assert.deepEqual((await steer('GET', '/fates')).json(), { fates: [] });
      assert.equal((await steer('GET', '/fates/fate-1')).status, 404);
      assert.equal((await steer('POST', '/fates', fate)).json().id, 'fate-4');
    },
  },
  {
    says: 'are refused as a whole where one is wrong, with what would do',
    async run({ steer }) {
      for (const [document, why] of [
        [[{ polls: 2 }, { job: { outcome: 'fails' } }], /at 1\.job\.outcome: got 'fails'; try/],
        [{ operation: { takes: 'long' } }, /at operation\.takes: .*try PT40M or 40m/],
        [{ jobs: {} }, /no field 'jobs'; try job/],
        [[], /the list is empty/],
        [{}, /at the top: it says nothing of how the operation is to go; try/],
        [{ match: { nth: 2 }, job: {} }, /it says nothing/],
        ['no fate', /no JSON/],
      ] as const) {
        const reply = await steer('POST', '/fates', document);
        assert.equal(reply.status, 400, JSON.stringify(document));
        assert.match(reply.json().detail, why);
      }
      assert.deepEqual((await steer('GET', '/fates')).json(), { fates: [] });
    },
  },
] satisfies Behaviour[];
