import { expect, test } from 'vitest';
import { decideCancel } from './decide-cancel.ts';
import { decideRestore } from './decide-restore.ts';
import { finishStage } from './finish.ts';
import { listedPoints } from './recovery-point.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { type Duration, minutes } from './time.ts';
import { unsettledAfter } from './unsettled.ts';
import type { World } from './world.ts';
import { clockFrom } from './world-clock.ts';

const POINT = {
  name: '12345678901234',
  takenAt: NOW - minutes(60),
  consistency: 'AppConsistent',
  tiers: [{ tier: 'vault', state: 'valid' }],
} as const;
const ITEM = itemWith(listedPoints([POINT]));

const restored = (world: World, after: Duration) =>
  happen(
    world,
    decideRestore(
      world,
      {
        vault: VAULT,
        item: ITEM,
        pointName: POINT.name,
        request: {
          recoveryType: 'RestoreDisks',
          region: 'westus',
          sourceResourceId: `/subscriptions/${world.subscription}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm`,
          storageAccountId: `/subscriptions/${world.subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account`,
        },
        activityId: 'an activity',
        manners: { jobIdIsOperationId: true, containerNamedAfter: 'machine' },
      },
      NOW + after,
    ),
  );

function setClock(world: World, after: Duration): void {
  const at = NOW + after;
  happen(world, { kind: 'clock-set', at, clock: clockFrom('frozen', at, NOW) });
}

test('an operation is looked at while something of it may come, and not for ever', () => {
  const world = testWorld({ item: ITEM });
  const first = restored(world, 0);
  expect([...unsettledAfter(world, NOW)]).toEqual([first]);
  setClock(world, minutes(10));
  const second = restored(world, minutes(10));
  expect([...unsettledAfter(world, NOW + minutes(10))]).toEqual([second]);
});

test('what somebody may still end by hand is looked at for ever', () => {
  const world = testWorld({ item: ITEM, fates: [{ job: { outcome: 'stuck' } }] });
  const stuck = restored(world, 0);
  setClock(world, minutes(600));
  expect([...unsettledAfter(world, NOW + minutes(600))]).toEqual([stuck]);
});

test('looking past the clock forgets nothing: who acts now acts on what goes on now', () => {
  const world = testWorld({ item: ITEM });
  const going = restored(world, 0);
  unsettledAfter(world, NOW + minutes(600));
  expect([...unsettledAfter(world, NOW)]).toEqual([going]);
});

test('a clock that is set back has everything ahead of it again', () => {
  const world = testWorld({ item: ITEM });
  const ended = restored(world, 0);
  setClock(world, minutes(10));
  expect(unsettledAfter(world, NOW + minutes(10)).size).toBe(0);
  setClock(world, 0);
  setClock(world, minutes(1));
  setClock(world, 0);
  expect([...unsettledAfter(world, NOW)]).toEqual([ended]);
});

test('a job whose cancel may still fail is looked at: it would go on', () => {
  const world = testWorld({
    item: ITEM,
    fates: [
      { match: { operation: 'JobCancellations_Trigger' }, operation: { outcome: 'stuck' } },
      { job: { outcome: 'stuck', stuckAt: '20%' } },
    ],
  });
  const going = restored(world, 0);
  setClock(world, minutes(1));
  const cancel = happen(world, decideCancel(world, going, NOW + minutes(1)));
  setClock(world, minutes(30));
  expect([...unsettledAfter(world, NOW + minutes(30))]).toEqual([going, cancel]);
  const failed = finishStage(world, cancel, 'operation', 'failed', NOW + minutes(30));
  for (const event of failed ?? []) happen(world, event);
  expect([...unsettledAfter(world, NOW + minutes(30))]).toEqual([going, cancel]);
  setClock(world, minutes(31));
  expect([...unsettledAfter(world, NOW + minutes(31))]).toEqual([going]);
});

test('an end that was set back to is ahead of who acts then, whatever was looked at before', () => {
  const world = testWorld({ item: ITEM, fates: [{ job: { onCancel: 'stuck' } }] });
  const going = restored(world, 0);
  setClock(world, minutes(10));
  expect(unsettledAfter(world, NOW + minutes(10)).size).toBe(0);
  setClock(world, minutes(0.1));
  happen(world, decideCancel(world, going, NOW + minutes(0.1)));
  setClock(world, minutes(20));
  expect([...unsettledAfter(world, NOW + minutes(20))]).toEqual([going]);
});

test('the twentieth restore of a machine is refused as long as the nineteenth goes on', () => {
  const world = testWorld({ item: ITEM });
  for (let turn = 0; turn < 19; turn++) {
    setClock(world, minutes(turn * 10));
    restored(world, minutes(turn * 10));
  }
  const soon = minutes(18 * 10) + minutes(0.1);
  expect(() => restored(world, soon)).toThrow('UserErrorRestoreOperationInProgress');
  setClock(world, minutes(190));
  expect(restored(world, minutes(190)).kind).toBe('restore-accepted');
});
