import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this run's own, gone with it. */
export interface Scratch extends AsyncDisposable {
  /** A path in it that was never given out before. */
  fresh(name: string): string;
}

export async function makeScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'restorite-bench-'));
  let given = 0;
  return {
    fresh: (name) => join(folder, `${given++}-${name}`),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Writes a world of one machine with so many points, ten minutes apart; answers its path. */
export async function writeWorld(scratch: Scratch, points: number): Promise<string> {
  const path = scratch.fresh(`${points}-points.yaml`);
  const world = {
    version: 1,
    name: `points-${points}`,
    about: 'One machine that is backed up every ten minutes.',
    subscription: NAMES.subscription,
    tenant: '72f988bf-86f1-41af-91ab-2d7cd011db47',
    region: NAMES.region,
    resourceGroups: ['benchRG'],
    machines: [
      {
        name: 'benchVM',
        resourceGroup: 'benchRG',
        size: 'Standard_D2s_v5',
        osType: 'Linux',
        disks: [{ name: 'benchVM_OsDisk', sizeGb: 30 }],
      },
    ],
    vaults: [
      {
        name: 'benchVault',
        resourceGroup: 'benchRG',
        items: [
          {
            machine: 'benchRG/benchVM',
            points: { every: '10m', at: '0m', keep: points, snapshotsFor: '2d' },
          },
        ],
      },
    ],
    storageAccounts: [{ name: 'benchaccount', resourceGroup: 'benchRG' }],
    virtualNetworks: [],
  };
  // YAML is a superset of JSON.
  await writeFile(path, JSON.stringify(world, undefined, 2));
  return path;
}

const NAMES = { subscription: 'be9c0000-0000-4000-8000-000000000000', region: 'westeurope' };
const MACHINE = { resourceGroup: 'benchRG', name: 'benchVM' };

/** The world's only item, to ask about. */
export const BENCH_ITEM: ItemNames = {
  ...NAMES,
  vault: { resourceGroup: 'benchRG', name: 'benchVault' },
  machine: MACHINE,
  storageAccount: { resourceGroup: 'benchRG', name: 'benchaccount' },
};

interface ResourceName {
  readonly resourceGroup: string;
  readonly name: string;
}

/** What one needs to know to list an item's points and to restore one. */
export interface ItemNames {
  readonly subscription: string;
  readonly region: string;
  readonly vault: ResourceName;
  readonly machine: ResourceName;
  readonly storageAccount: ResourceName;
}
