import type { AcceptedBackup } from './backup.ts';
import type { AcceptedDeletion, AcceptedProtection } from './protection.ts';
import type { AcceptedRestore } from './restore.ts';

/** An asynchronous operation that was accepted and makes a job: what its plan is computed from. */
export type AcceptedWork = AcceptedRestore | AcceptedBackup | AcceptedProtection | AcceptedDeletion;

/** Which operation of the contract sets each kind off. */
export const TRIGGERS = {
  'restore-accepted': 'Restores_Trigger',
  'backup-accepted': 'Backups_Trigger',
  'protection-accepted': 'ProtectedItems_CreateOrUpdate',
  'deletion-accepted': 'ProtectedItems_Delete',
  'cancel-accepted': 'JobCancellations_Trigger',
} as const;

export type WorkKind = AcceptedWork['kind'];

/**
 * Recorded: the operation of a restore or a backup has succeeded once there is a job; that of a change
 * of protection is in progress for as long as its job is.
 */
export const tracksItsJob = (kind: keyof typeof TRIGGERS): boolean =>
  kind === 'protection-accepted' || kind === 'deletion-accepted';
