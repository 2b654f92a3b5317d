import { expect, test } from 'vitest';
import { heldStage, SUB } from './control.stage.ts';

interface Exported {
  readonly made: object;
  readonly since: readonly object[];
  readonly counters: object;
}

/** A world in which everything was done that leaves events of different kinds. */
async function lived() {
  const stage = await heldStage();
  const { restore, cancel } = await stage.make();
  await stage.inWorld('POST', '/fates', [{ job: { outcome: 'failed' } }, { match: { nth: 9 } }]);
  await stage.inWorld('POST', '/rules', { do: { kind: 'drop-header', name: 'x-none' } });
  await restore();
  const { body } = await stage.inWorld('GET', '/operations');
  const [{ jobId }] = (body as { operations: [{ jobId: string }] }).operations;
  await cancel(jobId);
  await stage.inWorld('PUT', '/scenario', { scenario: 'somebody-cancels' });
  const exported = (await stage.inWorld('GET', '')).body as Exported;
  return { ...stage, exported, works: async () => (await restore()).status };
}

test('what a world has been through is taken back', async () => {
  const { inWorld, exported, works } = await lived();
  expect((await inWorld('PUT', '', exported)).status).toBe(200);
  const { since } = (await inWorld('GET', '')).body as Exported;
  expect(since.slice(0, exported.since.length)).toEqual(exported.since);
  expect(await works()).toBe(202);
});

test('so is a restore from the archive to disks that are reached privately', async () => {
  const { inWorld, exported } = await lived();
  const since = (exported.since as readonly { kind: string; request?: object }[]).map((event) =>
    event.kind === 'restore-accepted'
      ? {
          ...event,
          rehydration: { priority: 'High', keptFor: 8_640_000_000_000 },
          request: {
            ...event.request,
            networkAccess: { option: 'EnablePrivateAccessForAllDisks', diskAccessId: 'links' },
          },
        }
      : event,
  );
  expect((await inWorld('PUT', '', { ...exported, since })).status).toBe(200);
  const back = (await inWorld('GET', '')).body as Exported;
  expect(back.since.slice(0, since.length)).toEqual(since);
});

const RESTORE = {
  kind: 'restore-accepted',
  at: 1,
  operationId: 'o',
  jobId: 'j',
  activityId: 'a',
  vault: { resourceGroup: 'g', name: 'no-such-vault' },
  machine: { resourceGroup: 'g', name: 'm' },
  pointName: 'p',
  pointTakenAt: 0,
  fromSnapshot: false,
  request: { recoveryType: 'RestoreDisks' },
  containerNamedAfter: 'machine',
};

test.each<[string, object, RegExp]>([
  ['a restore of nothing', { kind: 'restore-accepted', at: 1 }, /at since\.0\.operationId/],
  ['a restore from no vault', RESTORE, /its event 0 of since cannot be folded/],
  [
    'a rule of no kind',
    { kind: 'rule-added', at: 1, id: 'r', rule: { do: { kind: 'x' } } },
    /since\.0\.rule\.do/,
  ],
  [
    'a fate of no sense',
    { kind: 'fate-added', at: 1, id: 'f', fate: { polls: 0 } },
    /since\.0\.fate/,
  ],
  ['an unknown kind', { kind: 'dreamt', at: 1 }, /since\.0/],
  ['a beginning in the middle', { kind: 'world-made', at: 1 }, /since\.0/],
])('%s is refused by its place, and the world stays as it was', async (_, event, why) => {
  const { inWorld, exported } = await lived();
  const refused = await inWorld('PUT', '', { ...exported, since: [event] });
  expect(refused.status).toBe(400);
  expect(refused.text).toMatch(why);
  expect((await inWorld('GET', '')).body).toEqual(exported);
});

test('a memory that no fault has is refused', async () => {
  const { inWorld, exported } = await lived();
  const rules = { r: { matched: 1, hits: 1, memory: { digests: 7 } } };
  const counters = { ...exported.counters, rules };
  expect((await inWorld('PUT', '', { ...exported, counters })).text).toMatch(/digests/);
});

test('an export is taken under another id', async () => {
  const { control, exported } = await lived();
  const other = SUB.replaceAll('1', '2');
  expect((await control('PUT', `/worlds/${other}`, exported)).status).toBe(200);
});
