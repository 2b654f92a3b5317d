import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';
import { SUBSCRIPTION } from './stage.ts';

export default [
  {
    says: 'are made with everything that a test has to name',
    async run({ names, steer }) {
      assert.equal((await steer('GET', '')).json().made.subscription, SUBSCRIPTION);
      assert.equal(names.subscription, SUBSCRIPTION);
      assert.deepEqual((await steer('GET', '/names')).json(), names);
      assert.equal(names.points.length, 30);
      assert.equal(names.vm, 'testVM');
      assert.equal(
        names.targetVmId,
        `/subscriptions/${SUBSCRIPTION}/resourceGroups/${names.targetResourceGroup}/providers/Microsoft.Compute/virtualMachines/targetVM`,
      );
      assert.equal(names.subnetId, `${names.vnetId}/subnets/${names.subnet}`);
    },
  },
  {
    says: 'are made under an id of the service’s choice, listed, and forgotten',
    async run({ control }) {
      const made = await control('POST', '/worlds', { from: 'documented', pace: 'instant' });
      assert.equal(made.status, 201);
      const { subscription } = made.json();
      const ids = async (): Promise<string[]> =>
        (await control('GET', '/worlds'))
          .json()
          .worlds.map(
            (world: typeof made) => (world as object as { subscription: string }).subscription,
          );
      assert.ok((await ids()).includes(subscription));
      assert.equal((await control('DELETE', `/worlds/${subscription}`)).status, 204);
      assert.ok(!(await ids()).includes(subscription));
    },
  },
  {
    says: 'are made alike by the same seed, and not by another',
    async run({ control, restore, steer }) {
      const operation = async (seed: number): Promise<string> => {
        await control('PUT', `/worlds/${SUBSCRIPTION}`, { seed });
        await restore();
        return (await steer('GET', '/operations')).json().operations[0].operationId;
      };
      assert.equal(await operation(7), await operation(7));
      assert.notEqual(await operation(7), await operation(8));
    },
  },
  {
    says: 'divide every duration by what they are compressed by, and leave the clock real',
    order: { from: 'everyday', pace: 'realistic', compress: 60 },
    async run({ restore, steer }) {
      assert.equal((await restore()).headers['retry-after'], '1');
      const [{ due }] = (await steer('GET', '/operations')).json().operations;
      assert.ok(Date.parse(due.at(-1).at) - Date.parse('2026-03-02T09:30:00Z') < 60_000);
      assert.equal((await steer('GET', '/clock')).json().mode, 'real');
    },
  },
  {
    says: 'send the Retry-After that they are given',
    order: { retryAfter: { trigger: 17, status: 'omit' }, clock: { mode: 'real' } },
    async run({ restore, ask }) {
      const { headers } = await restore();
      assert.equal(headers['retry-after'], '17');
      assert.equal(
        (await ask(headers['azure-asyncoperation'] ?? '')).headers['retry-after'],
        undefined,
      );
    },
  },
  {
    says: 'speak as of the era that they are given',
    order: { era: 'documented' },
    async run({ restore, ask, item }) {
      await restore();
      const [point] = (await ask(`${item}/recoveryPoints`)).json().value;
      assert.equal(typeof point.properties.recoveryPointTierDetails[0].type, 'number');
    },
  },
  {
    says: 'are refused where an order makes no sense, and stay as they were',
    async run({ control, steer }) {
      const before = (await steer('GET', '')).json();
      for (const [order, why] of [
        [{ from: 'mars' }, /'mars'.*documented, everyday, fleet/],
        [{ pace: 'slow' }, /pace.*instant, brisk or realistic/],
        [{ colour: 'red' }, /colour/],
        [{ seed: -1 }, /seed/],
        [{ compress: 0 }, /compress: it must be more than 0/],
        [{ retryAfter: 'soon' }, /retryAfter/],
        [{ clock: { now: 'today' } }, /clock\.now: it must be an instant; got 'today'; try/],
        [{ scenario: 'job-fails-midwy' }, /try job-fails-midway/],
        [{ scenario: { version: 2 } }, /at scenario\.version: it must be 1; got 2; try 1/],
      ] as const) {
        const reply = await control('PUT', `/worlds/${SUBSCRIPTION}`, order);
        assert.equal(reply.status, 400, JSON.stringify(order));
        assert.match(reply.json().detail, why);
      }
      assert.equal((await control('PUT', '/worlds/me', {})).status, 400);
      assert.deepEqual((await steer('GET', '')).json().made, before.made);
    },
  },
  {
    says: 'begin anew when they are reset, with what they were made with',
    order: { clock: { mode: 'frozen' }, scenario: 'job-fails-midway' },
    async run({ restore, steer }) {
      await restore();
      await steer('DELETE', '/scenario');
      assert.equal((await steer('POST', '/reset')).status, 200);
      assert.deepEqual((await steer('GET', '/operations')).json(), { operations: [], total: 0 });
      assert.equal((await steer('GET', '/scenario')).json().name, 'job-fails-midway');
    },
  },
  {
    says: 'go back to what was kept of them, fates and counts included',
    async run({ restore, steer }) {
      await steer('POST', '/fates', [
        { whenBusy: 'accept' },
        { match: { nth: 2 }, whenBusy: 'accept' },
      ]);
      await restore();
      const kept = (await steer('GET', '/fates')).text;
      assert.deepEqual((await steer('PUT', '/snapshots/mid')).json().name, 'mid');
      await steer('DELETE', '/fates');
      assert.equal((await steer('POST', '/snapshots/mid/load')).status, 200);
      assert.equal((await steer('GET', '/fates')).text, kept);
      assert.equal((await steer('POST', '/snapshots/none/load')).status, 404);
    },
  },
  {
    says: 'are exported whole, and taken back',
    async run({ control, restore, steer }) {
      await steer('POST', '/rules', { do: { kind: 'reset' }, trigger: { nth: 9 } });
      await steer('PUT', '/scenario', { scenario: 'somebody-cancels' });
      await restore();
      await steer('POST', '/clock/advance', { by: '1h' });
      const exported = (await steer('GET', '')).json();
      const shown = async (): Promise<string[]> => [
        (await steer('GET', '/operations')).text,
        (await steer('GET', '/rules')).text,
        (await steer('GET', '/scenario')).text,
      ];
      const before = await shown();
      await control('DELETE', `/worlds/${SUBSCRIPTION}`);
      assert.equal((await control('PUT', `/worlds/${SUBSCRIPTION}`, exported)).status, 200);
      assert.deepEqual(await shown(), before);
    },
  },
] satisfies Behaviour[];
