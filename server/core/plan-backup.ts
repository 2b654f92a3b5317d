import type { AcceptedBackup } from './backup.ts';
import { chance } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import type { Machine } from './estate.ts';
import type { JobOutline } from './job-outline.ts';
import { planJob } from './plan-job.ts';
import { planOperation } from './plan-operation.ts';
import type { WorkPlan } from './plan.ts';

/** Draws up a backup; the point that it takes is read from its tasks. */
export function planBackup(
  backup: AcceptedBackup,
  machine: Machine,
  circumstances: Circumstances,
): WorkPlan {
  const operation = planOperation(backup, circumstances);
  const outline = outlineOf(backup, machine, circumstances);
  const job = planJob(backup, operation, outline, circumstances);
  return job ? { operation, job } : { operation };
}

/** Recorded (2025): 8 of 42 minutes for the snapshot, 18 for the transfer, the rest to validate. */
export const SNAPSHOT_SHARE = 0.19;
const TRANSFER_SHARE = 0.62;

function outlineOf(
  backup: AcceptedBackup,
  machine: Machine,
  { pace, seed }: Circumstances,
): JobOutline {
  const draw = chance(seed, backup.operationId);
  const disksGb = machine.disks.reduce((sum, disk) => sum + disk.sizeGb, 0);
  return {
    takes: pace.backup(draw),
    tasks: [
      { name: 'Take Snapshot', upTo: SNAPSHOT_SHARE },
      { name: 'Transfer data to vault', upTo: TRANSFER_SHARE },
      { name: 'Validate Backup', upTo: 1 },
    ],
    // Inferred: recorded are 11 to 15 GB of disks of 127 GB; what of a disk is in use, varies.
    sizeGb: disksGb * (0.08 + 0.04 * draw.number(SIZE)),
    copyUpTo: TRANSFER_SHARE,
    progressAtEnd: 99,
    // Documented: only while its snapshot is taken.
    cancellableUpTo: SNAPSHOT_SHARE,
    ...failure(backup),
  };
}

/** Documented: the job of a machine whose backups were stopped says that it is not protected. */
function failure({ busy, unprotected }: AcceptedBackup): Pick<JobOutline, 'failsOf'> {
  if (unprotected) return { failsOf: 'UserErrorBcmDatasourceNotPresent' };
  return busy ? { failsOf: 'UserErrorBackupOperationInProgress' } : {};
}

/** The pace draws 0 to 2 from the same stream. */
const SIZE = 3;
