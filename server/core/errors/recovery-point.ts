import {
  agentTroubleshooting,
  type Entries,
  inferred,
  recorded,
  reported,
  selfHelp,
  specified,
  troubleshooting,
} from './entry.ts';

const archive = specified('Azure Backup documentation, troubleshooting the archive tier');
const SHORTENED = 'the code is known from an abridged list; its spelling is completed';

/** Points that cannot be restored from, or not so. */
export const RECOVERY_POINT = {
  UserErrorInstantRpNotFound: {
    from: 'service',
    message:
      'Restore failed because the snapshot of the VM was not found. The snapshot could have been deleted, please check.',
    action: 'Restore from another recovery point.',
    stages: ['job'],
    evidence: troubleshooting,
  },
  UserErrorOlrNotSupported: {
    status: 400,
    from: 'service',
    message: 'Replacing the disks of the original machine is not supported for this restore.',
    action: 'Restore the disks, or to an alternate location.',
    stages: ['trigger', 'validate', 'job'],
    inferred: ['status', 'message', 'trigger', 'validate'],
    evidence: selfHelp,
  },
  UserErrorOlrNotSupportedOnRpWithDisksExcluded: {
    status: 400,
    from: 'service',
    message: 'Disks cannot be replaced from a recovery point that leaves some of them out.',
    action: 'Restore the disks.',
    stages: ['trigger', 'validate', 'job'],
    inferred: ['status', 'message', 'trigger', 'validate'],
    evidence: selfHelp,
  },
  OlrBackupFailed: {
    from: 'service',
    message: 'Failed to take snapshot of the VM',
    action: 'Nothing has been restored. Resume the protection, or restore elsewhere.',
    stages: ['warnings'],
    evidence: reported('a public issue thread on the documentation, 2020'),
  },
  CopyingVHDsFromBackUpVaultTakingLongTime: {
    from: 'service',
    message: 'Copying backed up data from vault timed out',
    action: 'Restore again, by way of another storage account.',
    stages: ['job'],
    evidence: troubleshooting,
  },
  UserErrorRpCollectionDeleted: {
    from: 'service',
    message: 'The collection of the machine’s restore points has been deleted.',
    action: 'Clean up what is left of the collection.',
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorRpCollectionMarkedForDeletion: {
    from: 'service',
    message: 'The collection of the machine’s restore points is being deleted.',
    action: 'Wait until it is gone.',
    stages: ['job'],
    inferred: ['message', 'job'],
    evidence: inferred(SHORTENED),
  },
  UserErrorRpCollectionLimitReached: {
    from: 'service',
    message: 'The Restore Point collection max limit has reached.',
    action: 'Remove locks from the group of the restore points, and clean up beyond 18.',
    stages: ['job'],
    evidence: agentTroubleshooting,
  },
  UserErrorRecoveryPointAlreadyInArchiveTier: {
    status: 400,
    from: 'service',
    message:
      'Recovery-Point is not eligible for archive move as it has already been moved to archive tier',
    action: 'Choose another point.',
    stages: ['trigger'],
    inferred: ['status'],
    evidence: archive,
  },
  MinRemainingLifeSpanInArchiveRequired: {
    status: 400,
    from: 'service',
    message: 'Recovery-Point remaining lifespan is lesser than the required minimum.',
    action: 'Choose a point that is kept for six months or longer.',
    stages: ['trigger'],
    inferred: ['status'],
    evidence: archive,
  },
  UserErrorJobSuccessfullyCancelled: {
    from: 'service',
    message: 'Job is cancelled.',
    action: 'Restore again if it is still wanted.',
    recommendsNothing: true,
    stages: ['job'],
    // Recorded in the health of the item; a list of jobs has a cancelled one without errors.
    inferred: ['job'],
    jobErrorCode: 400158,
    evidence: recorded('azure-cli test_backup_job, 2022-02'),
  },
} as const satisfies Entries;
