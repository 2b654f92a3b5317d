import { agentTroubleshooting, type Entries, selfHelp, troubleshooting } from './entry.ts';

const job = { from: 'service', stages: ['job'] } as const;
const told = { ...job, evidence: troubleshooting } as const;
const toldOfAgent = { ...job, evidence: agentTroubleshooting } as const;
const agent = 'Check that the machine’s agent runs, is up to date and reaches the network.';

/** How backups fail, for worlds in which one has. */
export const BACKUP = {
  UserErrorFsFreezeFailed: {
    ...told,
    message:
      'Failed to freeze one or more mount-points of the VM to take a file-system consistent snapshot.',
    action: 'Check the file systems of the machine, or leave the mount points out.',
  },
  UserErrorUnableToOpenMount: {
    ...told,
    message: 'The backup extension could not open the mount points of the machine.',
    action: 'Make all mount points accessible.',
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorCrpReportedUserError: {
    ...toldOfAgent,
    message: 'Backup failed due to an error. For details, see Job Error Message Details.',
    action: 'Read the details of the job.',
  },
  UserErrorGuestAgentStatusUnavailable: {
    ...toldOfAgent,
    message: 'VM agent unable to communicate with Azure Backup',
    action: agent,
  },
  GuestAgentSnapshotTaskStatusError: {
    ...toldOfAgent,
    message: 'Could not communicate with the VM agent for snapshot status',
    action: agent,
  },
  ExtensionSnapshotFailedCOM: {
    ...told,
    message: 'Snapshot operation failed due to COM+ error',
    action: 'Restart the COM+ System Application of the machine.',
  },
  ExtensionFailedVssWriterInBadState: {
    ...told,
    message: 'Snapshot operation failed because VSS writers were in a bad state.',
    action: 'Restart the services of the VSS writers that are not stable.',
  },
  ExtensionStuckInDeletionState: {
    ...told,
    message: 'Extension state is not supportive to the backup operation',
    action: 'Uninstall the backup extension, and back up again.',
  },
  ExtensionConfigParsingFailure: {
    ...told,
    message: 'Failure in parsing the config for the backup extension.',
    action: 'Give the folder MachineKeys its default permissions.',
  },
  ExtensionFailedSnapshotLimitReachedError: {
    ...told,
    message:
      'Snapshot operation failed as snapshot limit is exceeded for some of the disks attached',
    action: 'Delete snapshots of the disks that are not needed.',
  },
  ExtensionFailedTimeoutVMNetworkUnresponsive: {
    ...told,
    message: 'Snapshot operation failed due to inadequate VM resources.',
    action: 'Back up when the machine has less to do, or make it larger.',
  },
  ExtensionSnapshotBitlockerError: {
    ...told,
    message:
      'The snapshot operation failed with the Volume Shadow Copy Service (VSS) operation error',
    action: 'Unlock the drives that BitLocker has locked.',
  },
  ExtensionSnapshotFailedNoSecureNetwork: {
    ...told,
    message:
      'The snapshot operation failed because of failure to create a secure network communication channel.',
    action: 'Enable strong cryptography for .NET on the machine.',
  },
  ExtensionVCRedistInstallationFailure: {
    ...told,
    message:
      'The snapshot operation failed because of failure to install Visual C++ Redistributable for Visual Studio 2012.',
    action: 'Install it by hand.',
  },
  BCMCrpInternalError: {
    ...job,
    message: 'Azure Compute met an internal error.',
    action: 'Wait, and back up again.',
    inferred: ['message'],
    evidence: selfHelp,
  },
  VMRestorePointInternalError: {
    ...told,
    message: 'The restore point of the machine could not be made.',
    action: 'Let the backup extension pass the machine’s antivirus.',
    inferred: ['message'],
  },
} as const satisfies Entries;
