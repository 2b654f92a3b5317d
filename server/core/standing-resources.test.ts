import { describe, expect, test } from 'vitest';
import { decideRestore } from './decide-restore.ts';
import { diskAccessId as idOfAccess, machineId } from './names.ts';
import { listedPoints } from './recovery-point.ts';
import type { RecoveryType } from './recovery-type.ts';
import type { RestoreRequest } from './restore.ts';
import { accountNamed, accountsOf } from './standing-accounts.ts';
import { diskNamed, disksOf } from './standing-disks.ts';
import { machineNamed, machinesOf } from './standing-machines.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { seconds } from './time.ts';
import { evolve, type World } from './world.ts';
import type { FateDocument } from './fate.ts';

const POINT = '12345678901234';
const item = itemWith(
  listedPoints([
    {
      name: POINT,
      takenAt: NOW - seconds(3600),
      consistency: 'AppConsistent',
      tiers: [{ tier: 'snapshot', state: 'valid' }],
    },
  ]),
);
const LATER = NOW + seconds(60);

function restored(
  recoveryType: RecoveryType,
  fate?: FateDocument,
  networkAccess?: RestoreRequest['networkAccess'],
): World {
  const world = testWorld({ item, fates: fate ? [fate] : [] });
  const group = `/subscriptions/${world.subscription}/resourceGroups/target`;
  const network = `${group}/providers/Microsoft.Network/virtualNetworks/net`;
  const alternate = {
    targetResourceGroupId: group,
    targetVirtualMachineId: machineId(world.subscription, {
      resourceGroup: 'target',
      name: 'copy',
    }),
    virtualNetworkId: network,
    subnetId: `${network}/subnets/default`,
  };
  const more: Partial<Record<RecoveryType, object>> = {
    RestoreDisks: { targetResourceGroupId: group },
    AlternateLocation: alternate,
  };
  const request: RestoreRequest = {
    recoveryType,
    sourceResourceId: machineId(world.subscription, item.machine),
    region: 'westus',
    storageAccountId: `/subscriptions/${world.subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account`,
    ...more[recoveryType],
    ...(networkAccess && { networkAccess }),
  };
  const command = {
    vault: VAULT,
    item,
    pointName: POINT,
    request,
    activityId: 'test',
    manners: { jobIdIsOperationId: true, containerNamedAfter: 'machine' },
  } as const;
  happen(world, decideRestore(world, command, NOW));
  return world;
}

const copy = { resourceGroup: 'TARGET', name: 'Copy' };

describe('what a restore has made', () => {
  test('a machine at an alternate location is there once its job has ended, and not before', () => {
    const world = restored('AlternateLocation');
    expect(machineNamed(world, copy, NOW + seconds(5))).toBeUndefined();
    expect(machineNamed(world, copy, LATER)?.machine).toMatchObject({
      resourceGroup: 'target',
      name: 'copy',
      size: item.machine.size,
      disks: item.machine.disks,
    });
    expect(machinesOf(world, LATER).length).toBe(2);
    expect(machinesOf(world, LATER).at(1)?.machine.name).toBe('copy');
  });

  test('its disks are attached to it', () => {
    const world = restored('AlternateLocation');
    const disk = diskNamed(world, { resourceGroup: 'target', name: 'os' }, LATER);
    expect(disk?.attachedTo).toEqual({ resourceGroup: 'target', name: 'copy' });
  });

  test('disks restored by themselves are attached to nothing', () => {
    const world = restored('RestoreDisks');
    const name = { resourceGroup: 'target', name: 'OS' };
    expect(diskNamed(world, name, NOW)).toBeUndefined();
    expect(diskNamed(world, name, LATER)).toMatchObject({ resourceGroup: 'target', name: 'os' });
    expect(diskNamed(world, name, LATER)?.attachedTo).toBeUndefined();
    expect(disksOf(world, LATER).map((disk) => disk.resourceGroup)).toEqual(['target', 'rg']);
    expect(machinesOf(world, LATER).length).toBe(1);
  });

  test('a restore in place changes the disks alone', () => {
    const world = restored('OriginalLocation');
    expect(machinesOf(world, LATER).length).toBe(1);
    expect(disksOf(world, LATER)).toHaveLength(1);
    const disk = diskNamed(world, { resourceGroup: 'rg', name: 'os' }, LATER);
    expect(disk?.madeAt).toBeGreaterThan(NOW);
  });

  test.each([
    ['fails', { job: { outcome: 'failed' } }],
    ['leaves its disks alone', { job: { leaves: 'disks' } }],
  ] as const)('no machine is there of a restore that %s', (_how, fate) => {
    expect(machineNamed(restored('AlternateLocation', fate), copy, LATER)).toBeUndefined();
  });
});

describe('restored disks', () => {
  const diskAccessId = idOfAccess(testWorld().subscription, { resourceGroup: 'rg', name: 'links' });

  test.each([
    ['are reached as those of their source', undefined, { isPrivate: false }],
    [
      'are reached by a disk access that is chosen',
      { option: 'EnablePrivateAccessForAllDisks', diskAccessId },
      { isPrivate: true, diskAccessId },
    ],
    [
      'are reached publicly where that is chosen, whatever else is said',
      { option: 'EnablePublicAccessForAllDisks', diskAccessId },
      { isPrivate: false },
    ],
  ])('%s', (_, asked, access) => {
    const world = restored('RestoreDisks', undefined, asked);
    const name = { resourceGroup: 'target', name: 'os' };
    expect(diskNamed(world, name, LATER)?.access).toEqual(access);
  });
});

describe('a storage account', () => {
  test('is there until somebody deletes it', () => {
    const world = testWorld();
    const name = { resourceGroup: 'RG', name: 'Account' };
    evolve(world, { kind: 'storage-account-deleted', at: LATER, name: 'account' });
    expect(accountNamed(world, name, NOW)).toBeDefined();
    expect(accountNamed(world, name, LATER)).toBeUndefined();
    expect(accountsOf(world, LATER)).toEqual([]);
  });
});
