import type { AcceptedWork } from '../../core/work.ts';
import type { Schema } from './schemas.ts';

/** What the service calls a job of each kind (recorded, 2021 to 2025). */
export function jobOperation(work: AcceptedWork): Schema<'JobOperation'> {
  switch (work.kind) {
    case 'restore-accepted':
      return 'Restore';
    case 'cross-region-restore-accepted':
      return 'CrossRegionRestore';
    case 'backup-accepted':
      return 'Backup';
    case 'protection-accepted':
      if (work.rehydrates) return 'Undelete';
      return work.policy === undefined ? 'DisableBackup' : 'ConfigureBackup';
    case 'deletion-accepted':
      return 'DeleteBackupData';
  }
}

/**
 * Recorded: a restore and a backup can be cancelled, and say so in every state, completed and
 * cancelled ones included; other jobs say nothing of the kind.
 */
export const saysItIsCancellable = ({ kind }: AcceptedWork): boolean =>
  kind === 'restore-accepted' ||
  kind === 'cross-region-restore-accepted' ||
  kind === 'backup-accepted';
