import { describe, expect, test } from 'vitest';
import { decideRestore } from '../decide-restore.ts';
import type { Obstacles } from '../estate.ts';
import type { FateDocument } from '../fate.ts';
import { machineId } from '../names.ts';
import { listedPoints } from '../recovery-point.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from '../test-world.ts';
import { minutes } from '../time.ts';
import type { World } from '../world.ts';

const POINT = '12345678901234';
const item = itemWith(
  listedPoints([
    {
      name: POINT,
      takenAt: NOW - minutes(60),
      consistency: 'AppConsistent',
      tiers: [{ tier: 'vault', state: 'valid' }],
    },
  ]),
);

const worldWith = (obstacles: Obstacles, fates: readonly FateDocument[] = []): World =>
  testWorld({ item, obstacles, fates: fates.map((fate) => ({ whenBusy: 'accept', ...fate })) });

/** The restore of a machine of two cores and one disk to a new name. */
function restored(world: World, name: string, subscription = world.subscription) {
  const group = `/subscriptions/${subscription}/resourceGroups/target`;
  const virtualNetworkId = `${group}/providers/Microsoft.Network/virtualNetworks/net`;
  const command = {
    vault: VAULT,
    item,
    pointName: POINT,
    request: {
      recoveryType: 'AlternateLocation',
      sourceResourceId: machineId(world.subscription, item.machine),
      region: 'westus',
      storageAccountId: `/subscriptions/${world.subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account`,
      targetResourceGroupId: group,
      targetVirtualMachineId: machineId(subscription, { resourceGroup: 'target', name }),
      virtualNetworkId,
      subnetId: `${virtualNetworkId}/subnets/default`,
    },
    activityId: 'test',
    manners: { jobIdIsOperationId: true, containerNamedAfter: 'machine' },
  } as const;
  return happen(world, decideRestore(world, command, NOW)).runsInto?.code;
}

const CORES = 'UserErrorCoreCountSubscriptionQuotaReached';
const DISKS = 'UserErrorInvalidManagedDiskOperation';

describe('a quota', () => {
  test.each([
    ['cores', { cores: 3 }, CORES],
    ['cores', { cores: 4 }, undefined],
    ['managed disks', { managedDisks: 1 }, DISKS],
    ['managed disks', { managedDisks: 2 }, undefined],
    ['both, the disks first', { cores: 0, managedDisks: 0 }, DISKS],
  ] as const)('of %s counts what there is: %j', (_, quotas, code) => {
    expect(restored(worldWith({ quotas }), 'copy')).toBe(code);
  });

  test('counts what restores under way will make', () => {
    const world = worldWith({ quotas: { cores: 5 } }, [{}, {}]);
    expect(restored(world, 'first')).toBeUndefined();
    expect(restored(world, 'second')).toBe(CORES);
  });

  test('does not count what a restore that fails will not make', () => {
    const world = worldWith({ quotas: { cores: 5 } }, [{ job: { outcome: 'failed' } }, {}]);
    expect(restored(world, 'first')).toBeUndefined();
    expect(restored(world, 'second')).toBeUndefined();
  });

  test('is one of its subscription', () => {
    const world = worldWith({ quotas: { cores: 2 } });
    expect(restored(world, 'copy', '33333333-3333-4333-8333-333333333333')).toBeUndefined();
  });

  test('that is reached is so whatever is counted', () => {
    const world = worldWith({ quotas: { cores: 100 }, reachedQuotas: ['cores'] });
    expect(restored(world, 'copy')).toBe(CORES);
  });
});
