import { agentTroubleshooting, type Entries, reported, selfHelp } from './entry.ts';

const matrix = 'See the support matrix; leave the disk out, or move it to a supported kind.';
const told = {
  from: 'service',
  stages: ['job'],
  inferred: ['message'],
  evidence: selfHelp,
} as const;

/** Disks of which the service wants nothing. */
export const DISKS = {
  UserErrorBCMUnsupportedDiskCount: {
    ...told,
    message: 'The machine has more data disks than are supported.',
    action: 'Detach some.',
  },
  UserErrorUnsupportedDiskSize: {
    ...told,
    message: 'The configured disk size(s) is currently not supported by Azure Backup.',
    action: 'Upgrade the vault’s backup stack, or use smaller disks.',
    inferred: [],
    evidence: agentTroubleshooting,
  },
  UserErrorUnsupportedDiskConfiguration: {
    ...told,
    message: 'The machine has a disk of a configuration that is not supported.',
    action: matrix,
  },
  UserErrorStandardSSDNotSupported: {
    ...told,
    message: 'Standard SSD disks are not supported here.',
    action: matrix,
  },
  UserErrorWAEnabledDisksNotSupported: {
    ...told,
    message: 'Disks with Write Accelerator are not supported here.',
    action: matrix,
  },
  UserErrorSharedDiskBackupNotSupported: {
    ...told,
    message: 'Shared disks are not supported.',
    action: matrix,
    evidence: reported('public notes on how to make a backup fail'),
  },
} as const satisfies Entries;
