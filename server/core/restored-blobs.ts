import { chance } from './chance.ts';
import type { Disk, Machine, VirtualNetwork } from './estate.ts';
import { parseResourceGroupId } from './names.ts';
import { blobNames } from './plan-restore.ts';
import type { AnyRestore } from './restore.ts';
import type { Instant } from './time.ts';
import { jobOf, machineOf, type World } from './world.ts';

/** What a restore of disks leaves in its storage account, under the names that its job gives. */
export interface BlobsLeft {
  readonly restore: AnyRestore;
  readonly subscription: string;
  readonly region: string;
  /** As it was backed up, with those of its disks alone that were restored. */
  readonly machine: Machine;
  /** Where its disks are as managed disks; absent where they are blobs only. */
  readonly targetGroup?: string;
  /** Where a machine made of them could be; absent where the world has no network. */
  readonly network?: VirtualNetwork;
  /** As the client spelled it. */
  readonly storageAccount: string;
  readonly container: string;
  /** From here on they are there: when the job has ended. */
  readonly at: Instant;
  readonly blobs: readonly RestoredBlob[];
}

export type RestoredBlob =
  | { readonly kind: 'config' | 'template'; readonly name: string }
  | { readonly kind: 'disk'; readonly name: string; readonly disk: Disk };

/**
 * The blobs of a restore as it is planned by now; undefined where it never leaves any. Documented for
 * disks restored from the vault ("Restore Azure VMs", "restore disks"): the configuration, a copy of
 * each disk and, where disks are managed, a template. From a snapshot no copy of a managed disk passes
 * through the account; one is left all the same, so that whatever was restored can be looked at.
 */
export function blobsLeft(world: World, restore: AnyRestore): BlobsLeft | undefined {
  if (restore.request.recoveryType !== 'RestoreDisks') return undefined;
  const job = jobOf(world, restore);
  if (!job?.leaves || job.endsAt === Infinity) return undefined;
  const { storageAccount, container } = blobNames(restore, chance(world.seed, restore.operationId));
  const { disks: left, blobs } = job.leaves;
  const machine = machineOf(world, restore);
  const disks = machine.disks.filter(({ name }) => left.includes(name));
  const targetGroup = parseResourceGroupId(restore.request.targetResourceGroupId ?? '');
  const network = world.estate.virtualNetworks.at(0);
  return {
    restore,
    subscription: world.subscription,
    region: world.estate.region,
    machine: { ...machine, disks },
    ...(targetGroup !== undefined && { targetGroup }),
    ...(network && { network }),
    storageAccount,
    container,
    at: job.endsAt,
    blobs: [
      ...disks.map((disk) => ({ kind: 'disk', name: diskBlob(disk), disk }) as const),
      ...named('template', blobs?.template),
      ...named('config', blobs?.config),
    ],
  };
}

/** Inferred: copies lie beside the configuration (documented), each under the name of its disk. */
export const diskBlob = ({ name }: Disk): string => `${name}.vhd`;

const named = (kind: 'config' | 'template', name: string | undefined): readonly RestoredBlob[] =>
  name === undefined ? [] : [{ kind, name }];
