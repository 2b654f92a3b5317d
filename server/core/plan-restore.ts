import { chance, type Stream } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import type { Disk, Machine } from './estate.ts';
import type { JobOutline } from './job-outline.ts';
import { parseResourceGroupId, parseResourceId } from './names.ts';
import { planJob } from './plan-job.ts';
import { planOperation } from './plan-operation.ts';
import type { RestoredBlobs, Restored, TaskName, WorkPlan } from './plan.ts';
import type { RecoveryType } from './recovery-type.ts';
import type { AnyRestore, KeptRequest } from './restore.ts';

/**
 * Draws up a restore: when its operation ends, when its job does, which tasks it goes through and
 * what it leaves behind. Nothing runs. Every answer about the restore, now or in forty minutes, is
 * this plan read at the world's instant; so jumping the clock is an addition, and a restore in
 * flight costs no more than the arguments below.
 */
export function planRestore(
  restore: AnyRestore,
  machine: Machine,
  circumstances: Circumstances,
): WorkPlan {
  const operation = planOperation(restore, circumstances);
  const outline = outlineOf(restore, machine, circumstances);
  const job = planJob(restore, operation, outline, circumstances);
  return job ? { operation, job } : { operation };
}

/** What a restore of this kind, of this machine, goes through. */
function outlineOf(
  restore: AnyRestore,
  machine: Machine,
  { pace, seed }: Circumstances,
): JobOutline {
  const draw = chance(seed, restore.operationId);
  const disks = restoredDisks(machine, restore);
  const sizeGb = disks.reduce((sum, disk) => sum + disk.sizeGb, 0);
  const shape = SHAPES[restore.request.recoveryType];
  const { rehydration } = restore;
  const waits = rehydration ? pace.rehydration(draw, rehydration.priority) : 0;
  const restores = pace.restore(draw, { sizeGb, fromSnapshot: restore.fromSnapshot });
  /** Of the whole time, where the point is brought back from the archive first. */
  const upTo = (share: number): number =>
    waits === 0 ? share : (waits + restores * share) / (waits + restores);
  const copyUpTo = upTo(shape.copyShare);
  const transfer = { name: 'Transfer data from vault' as const, upTo: copyUpTo };
  return {
    takes: waits + restores,
    tasks: shape.lastTask ? [transfer, { name: shape.lastTask, upTo: 1 }] : [transfer],
    sizeGb,
    ...(rehydration && { rehydration: { upTo: upTo(0), keptFor: rehydration.keptFor } }),
    copyUpTo,
    progressAtEnd: shape.progressAtCopyEnd,
    // Documented: until its data has been transferred, not once the machine is being created.
    cancellableUpTo: copyUpTo,
    ...troubleIn(restore),
    ...(leavesAnything(restore) && { leaves: leavesOf(restore, disks, draw) }),
    disksByLun: (lun) => disks.find((disk) => String(disk.lun) === lun)?.name,
  };
}

/** What its job ends of; a fate that says how the job ends has the last word. */
function troubleIn({ busy, runsInto, fate }: AnyRestore): Pick<JobOutline, 'failsOf' | 'warnsOf'> {
  if (busy) return { failsOf: 'UserErrorRestoreOperationInProgress' };
  if (fate?.job?.outcome !== undefined) return {};
  switch (runsInto?.stage) {
    case 'job':
      return { failsOf: runsInto.code };
    case 'warnings':
      return { warnsOf: runsInto.code };
    default:
      return {};
  }
}

/** Recorded: where the machine could not be put by before its disks were replaced, none was. */
const leavesAnything = ({ runsInto, fate }: AnyRestore): boolean =>
  runsInto?.code !== 'OlrBackupFailed' || fate?.job?.outcome !== undefined;

interface Shape {
  /** What follows the transfer, if it is a task of its own. */
  readonly lastTask?: TaskName;
  /** The part of the job's time that the transfer takes. */
  readonly copyShare: number;
  readonly progressAtCopyEnd: number;
}

/**
 * No job that rehydrates was recorded. Inferred: it has the tasks of any other, and they have not begun until
 * its point is there.
 *
 * Tasks and percentages are recorded (2022 to 2026); so is the share of a replace-disks job that
 * the transfer takes (5:49 of 20:41, 2022). The other shares are inferred.
 */
export const SHAPES: Readonly<Record<RecoveryType, Shape>> = {
  RestoreDisks: { copyShare: 0.94, progressAtCopyEnd: 99 },
  AlternateLocation: {
    lastTask: 'Create the restored virtual machine',
    copyShare: 0.7,
    progressAtCopyEnd: 60,
  },
  OriginalLocation: {
    lastTask: 'Update the virtual machine',
    copyShare: 0.28,
    progressAtCopyEnd: 99,
  },
};

/**
 * The chosen data disks; the OS disk always comes (recorded). No list means all that were backed up. An empty one means
 * the OS disk alone where the backup had chosen among the disks (recorded, 2022), and else all of them (inferred:
 * sent so by PowerShell in 2024, whose job shows no choice).
 */
export function restoredDisks(
  { disks }: Machine,
  { request, backedUp }: Pick<AnyRestore, 'backedUp'> & { readonly request: WithLuns },
): readonly Disk[] {
  const luns = request.restoreDiskLunList;
  const held = backedUp ? disks.filter(({ name }) => backedUp.includes(name)) : disks;
  if (!luns || (luns.length === 0 && !backedUp)) return held;
  return held.filter((disk) => disk.lun === undefined || luns.includes(disk.lun));
}

type WithLuns = Pick<KeptRequest, 'restoreDiskLunList'>;

function leavesOf(restore: AnyRestore, disks: readonly Disk[], draw: Stream): Restored {
  const { request, machine } = restore;
  const names = disks.map((disk) => disk.name);
  const account = parseResourceId(request.storageAccountId ?? '')?.name ?? '';
  const group = parseResourceGroupId(request.targetResourceGroupId ?? '');
  if (request.recoveryType === 'AlternateLocation') {
    const target = parseResourceId(request.targetVirtualMachineId ?? '')?.name ?? '';
    return { disks: names, disksIn: { resourceGroup: group ?? '' }, machine: target };
  }
  if (request.recoveryType === 'OriginalLocation') {
    const disksIn = { resourceGroup: machine.resourceGroup };
    return { disks: names, disksIn, machine: machine.name };
  }
  const disksIn = group === undefined ? { storageAccount: account } : { resourceGroup: group };
  return { disks: names, disksIn, blobs: blobNames(restore, draw) };
}

/**
 * What a restore of disks calls its blobs, whatever becomes of them. Recorded: the names in the
 * property bag of every RestoreDisks job since 2017. The template comes with the machine's name in them, wherever
 * the disks go (recorded without a target group, 2026).
 */
export function blobNames(restore: AnyRestore, draw: Stream): RestoredBlobs {
  const { jobId, request } = restore;
  const storageAccount = parseResourceId(request.storageAccountId ?? '')?.name ?? '';
  if (restore.containerNamedAfter === 'vhd')
    return {
      storageAccount,
      container: `vhd${draw.hex32(CONTAINER)}`,
      config: `config${jobId}.json`,
    };
  // Recorded without the hyphen; the rest is inferred, from what a container may be called.
  const machine = restore.machine.name
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '')
    .slice(0, 30);
  return {
    storageAccount,
    container: `${machine}-${draw.hex32(CONTAINER)}`,
    config: `config-${machine}-${jobId}.json`,
    template: `azuredeploy${jobId}.json`,
  };
}

/** The pace draws 0 to 2 and 4 from the same stream. */
const CONTAINER = 3;
