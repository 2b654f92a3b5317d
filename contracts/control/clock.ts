import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

export default [
  {
    says: 'stands where it is frozen, and shows how far it is from the machine’s',
    async run({ steer }) {
      await steer('POST', '/clock/advance', { by: 'PT40M' });
      assert.deepEqual((await steer('GET', '/clock')).json(), {
        mode: 'frozen',
        rate: 0,
        now: '2026-03-02T10:10:00Z',
        skew: 'PT40M',
      });
    },
  },
  {
    says: 'is set ahead of the machine’s, or behind it, while it runs',
    async run({ steer }) {
      const ahead = (await steer('PUT', '/clock', { mode: 'real', skew: 'PT5M' })).json();
      assert.deepEqual([ahead.now, ahead.skew], ['2026-03-02T09:35:00Z', 'PT5M']);
      const behind = (await steer('PUT', '/clock', { skew: '-5m' })).json();
      assert.deepEqual([behind.now, behind.skew], ['2026-03-02T09:25:00Z', '-PT5M']);
    },
  },
  {
    says: 'is made ahead with its world',
    order: { clock: { skew: '-1h' } },
    async run({ steer }) {
      assert.equal((await steer('GET', '/clock')).json().now, '2026-03-02T08:30:00Z');
    },
  },
  {
    says: 'takes no order that contradicts itself',
    async run({ steer }) {
      for (const [order, why] of [
        [{ mode: 'frozen', rate: 2 }, /only a scaled clock has a rate/],
        [{ mode: 'frozen', skew: '5m' }, /only a running clock is ahead or behind/],
        [{ now: '2026-03-02T09:30:00Z', skew: '5m' }, /leave one of them out/],
        [{ mode: 'backwards' }, /mode/],
        [{ skew: 'soon' }, /skew: it must be a duration; got 'soon'; try PT5M/],
        [{ rate: 0 }, /rate: it must be more than 0/],
      ] as const) {
        const reply = await steer('PUT', '/clock', order);
        assert.equal(reply.status, 400, JSON.stringify(order));
        assert.match(reply.json().detail, why);
      }
      const held = await steer('PUT', '/clock', { skew: '5m' });
      assert.equal(held.status, 409);
      assert.match(held.json().detail, /Send a mode with it/);
    },
  },
  {
    says: 'tells what came due on the way, each thing at its own instant',
    async run({ restore, steer }) {
      await restore();
      const { now, visited } = (await steer('POST', '/clock/advance', { by: '1m' })).json();
      assert.equal(now, '2026-03-02T09:31:00Z');
      assert.deepEqual(
        visited.map(({ what }: { what: string }) => what.replace(/\S{36}/, '…')),
        [
          'operation … succeeds',
          'job … has done: Transfer data from vault',
          'job … ends Completed',
        ],
      );
      assert.equal(visited[0].at, '2026-03-02T09:30:02Z');
    },
  },
  {
    says: 'goes to an instant, and to what is next',
    async run({ restore, steer }) {
      await restore();
      const next = (await steer('POST', '/clock/advance', { to: 'next-event' })).json();
      assert.equal(next.now, '2026-03-02T09:30:02Z');
      const to = (await steer('POST', '/clock/advance', { to: '2026-03-02T10:00:00Z' })).json();
      assert.equal(to.now, '2026-03-02T10:00:00Z');
    },
  },
  {
    says: 'does not go back, nor to what is not due, nor by what is no duration',
    async run({ steer }) {
      const back = await steer('POST', '/clock/advance', { to: '2026-03-01T00:00:00Z' });
      assert.equal(back.status, 409);
      assert.equal((await steer('POST', '/clock/advance', { to: 'next-event' })).status, 409);
      for (const order of [{}, { by: 'soon' }, { by: '1h', to: 'next-event' }, { by: '9999d' }])
        assert.equal((await steer('POST', '/clock/advance', order)).status, 400);
    },
  },
  {
    says: 'tells what others do among what comes due',
    order: { clock: { mode: 'frozen' }, scenario: 'somebody-cancels' },
    async run({ restore, steer }) {
      await restore();
      const { visited } = (await steer('POST', '/clock/advance', { by: '1h' })).json();
      const told = visited.map(({ what }: { what: string }) => what.replace(/\S{36}/, '…'));
      assert.ok(told.includes('somebody cancels job …'), told.join('\n'));
      assert.ok(told.includes('job … ends Cancelled'), told.join('\n'));
    },
  },
] satisfies Behaviour[];
