import type { AcceptedBackup } from './backup.ts';
import type { AcceptedDeletion, AcceptedProtection } from './protection.ts';
import type { AcceptedCancel } from './cancel.ts';
import type { AcceptedMount, AcceptedUnmount } from './mount.ts';
import type { AnyRestore } from './restore.ts';
import type { AcceptedValidation } from './validation.ts';

/** An asynchronous operation that was accepted and makes a job: what its plan is computed from. */
export type AcceptedWork = AnyRestore | AcceptedBackup | AcceptedProtection | AcceptedDeletion;

/** Which operation of the contract sets each kind off. */
export const TRIGGERS = {
  'restore-accepted': 'Restores_Trigger',
  'cross-region-restore-accepted': 'CrossRegionRestore_Trigger',
  'backup-accepted': 'Backups_Trigger',
  'protection-accepted': 'ProtectedItems_CreateOrUpdate',
  'deletion-accepted': 'ProtectedItems_Delete',
  'cancel-accepted': 'JobCancellations_Trigger',
  'mount-accepted': 'ItemLevelRecoveryConnections_Provision',
  'unmount-accepted': 'ItemLevelRecoveryConnections_Revoke',
  'validation-accepted': 'ValidateOperation_Trigger',
} as const;

export type WorkKind = AcceptedWork['kind'];

/** One that makes no job: its operation is all there is to it. */
export type JoblessOperation =
  AcceptedCancel | AcceptedMount | AcceptedUnmount | AcceptedValidation;

/** An asynchronous operation that was accepted. */
export type AcceptedOperation = AcceptedWork | JoblessOperation;

const WORK_KINDS: ReadonlySet<keyof typeof TRIGGERS> = new Set<WorkKind>([
  'restore-accepted',
  'cross-region-restore-accepted',
  'backup-accepted',
  'protection-accepted',
  'deletion-accepted',
]);

/** Whether operations of a kind make jobs. */
export const makesJob = (kind: keyof typeof TRIGGERS): boolean => WORK_KINDS.has(kind);

export const isWork = (accepted: AcceptedOperation): accepted is AcceptedWork =>
  makesJob(accepted.kind);

/**
 * Recorded: the operation of a restore or a backup has succeeded once there is a job; that of a change
 * of protection is in progress for as long as its job is.
 */
export const tracksItsJob = (kind: keyof typeof TRIGGERS): boolean =>
  kind === 'protection-accepted' || kind === 'deletion-accepted';

/** Whether an event is that an operation was accepted. */
export const isAcceptance = <Event extends { readonly kind: string }>(
  event: Event,
): event is Extract<Event, AcceptedOperation> => event.kind in TRIGGERS;
