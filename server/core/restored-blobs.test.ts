import { describe, expect, test } from 'vitest';
import { decideRestore } from './decide-restore.ts';
import type { FateDocument } from './fate.ts';
import { listedPoints } from './recovery-point.ts';
import { type BlobsLeft, blobsLeft } from './restored-blobs.ts';
import type { AcceptedRestore, RestoreRequest } from './restore.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import type { World } from './world.ts';
import { jobOf } from './world.ts';

const point = {
  name: '12345678901234',
  takenAt: NOW - 1,
  consistency: 'AppConsistent',
  tiers: [{ tier: 'vault', state: 'valid' }],
} as const;

const plainItem = itemWith(listedPoints([point]));
const ITEM = {
  ...plainItem,
  machine: {
    ...plainItem.machine,
    disks: [...plainItem.machine.disks, { name: 'data', lun: 1, sizeGb: 8 }],
  },
};

interface Wishes {
  readonly request?: Partial<RestoreRequest>;
  readonly excludedLuns?: readonly number[];
  readonly job?: FateDocument['job'];
  readonly containerNamedAfter?: 'vhd' | 'machine';
}

function restored({
  request = {},
  excludedLuns,
  job,
  containerNamedAfter = 'machine',
}: Wishes = {}): {
  world: World;
  restore: AcceptedRestore;
} {
  const item = { ...ITEM, ...(excludedLuns && { excludedLuns }) };
  const world = testWorld({ item, fates: job ? [{ job }] : [] });
  const { subscription } = world;
  const command = {
    vault: VAULT,
    item,
    pointName: point.name,
    request: {
      recoveryType: 'RestoreDisks' as const,
      region: 'westus',
      recoveryPointId: point.name,
      sourceResourceId: `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm`,
      storageAccountId: `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account`,
      ...request,
    },
    activityId: 'test',
    manners: { jobIdIsOperationId: true, containerNamedAfter },
  };
  const restore = happen(world, decideRestore(world, command, NOW));
  return { world, restore };
}

const MANAGED = { targetResourceGroupId: '/subscriptions/any/resourceGroups/rg' };

function leftBy(wishes: Wishes): BlobsLeft | undefined {
  const { world, restore } = restored(wishes);
  return blobsLeft(world, restore);
}

const kindsOf = (left: BlobsLeft | undefined): readonly string[] | undefined =>
  left?.blobs.map((blob) => (blob.kind === 'disk' ? blob.name : blob.kind));

describe('a restore of disks', () => {
  test('leaves a copy of each disk, the template and the configuration', () => {
    expect(kindsOf(leftBy({}))).toEqual(['os.vhd', 'data.vhd', 'template', 'config']);
  });

  test('leaves the same where it makes managed disks', () => {
    const left = leftBy({ request: MANAGED });
    expect(kindsOf(left)).toEqual(['os.vhd', 'data.vhd', 'template', 'config']);
    expect(left?.targetGroup).toBe('rg');
  });

  test.each(['vhd', 'machine'] as const)(
    'uses the names that its plan has, where they are after the %s',
    (containerNamedAfter) => {
      const { world, restore } = restored({ request: MANAGED, containerNamedAfter });
      const left = blobsLeft(world, restore);
      const planned = jobOf(world, restore)?.leaves?.blobs;
      expect(left).toMatchObject({
        container: planned?.container,
        storageAccount: planned?.storageAccount,
      });
      expect(left?.blobs).toContainEqual({ kind: 'config', name: planned?.config });
    },
  );

  test('has left them when its job ends, and not before', () => {
    const { world, restore } = restored();
    expect(blobsLeft(world, restore)?.at).toBe(jobOf(world, restore)?.endsAt);
  });

  test('leaves the disks that were chosen', () => {
    const left = leftBy({ excludedLuns: [], request: { restoreDiskLunList: [] } });
    expect(kindsOf(left)).toEqual(['os.vhd', 'template', 'config']);
    expect(left?.machine.disks.map(({ name }) => name)).toEqual(['os']);
  });

  test.each([
    [{ leaves: 'disks' }, ['os.vhd', 'data.vhd']],
    [{ outcome: 'completedWithWarnings' }, ['os.vhd', 'data.vhd']],
    [{ leaves: { without: ['config'] } }, ['os.vhd', 'data.vhd', 'template']],
    [{ leaves: { without: ['template', 'lun:1'] } }, ['os.vhd', 'config']],
    [{ outcome: 'failed', leaves: 'everything' }, ['os.vhd', 'data.vhd', 'template', 'config']],
    [{ leaves: 'nothing' }, undefined],
    [{ outcome: 'failed' }, undefined],
    [{ outcome: 'stuck' }, undefined],
    [{ made: 'never' }, undefined],
  ] as const)('that is told %j leaves %j', (job, kinds) => {
    expect(kindsOf(leftBy({ request: MANAGED, job }))).toEqual(kinds);
  });
});

test('a restore in place leaves no blobs', () => {
  expect(leftBy({ request: { recoveryType: 'OriginalLocation' } })).toBeUndefined();
});
