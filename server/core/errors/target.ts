import { type Entries, selfHelp, specified, troubleshooting } from './entry.ts';

const account = 'Choose a storage account that is there and stays until the restore has ended.';

/** Where a restore goes: its storage account, and the machine it makes. */
export const TARGET = {
  UserErrorVmAlreadyExistWithSameName: {
    status: 400,
    from: 'service',
    message: 'A virtual machine of this name is in the target resource group already.',
    action: 'Choose another name or another resource group.',
    stages: ['trigger', 'validate', 'job'],
    inferred: ['status', 'message', 'trigger', 'validate'],
    evidence: selfHelp,
  },
  UserErrorBCMRestoreStorageAccountNotFound: {
    status: 400,
    from: 'service',
    message: 'The storage account specified for the restore does not exist.',
    action: account,
    stages: ['trigger', 'job'],
    inferred: ['status', 'message', 'trigger'],
    evidence: selfHelp,
  },
  UserErrorRestoreDestinationBlobNotFound: {
    from: 'service',
    message: 'The storage account, or a blob that the restore was writing, has been deleted.',
    action: account,
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorStorageAccountNotFound: {
    from: 'service',
    message: 'Operation failed as the specified storage account does not exist anymore.',
    action: account,
    stages: ['job'],
    evidence: specified('Azure Backup documentation, troubleshooting Azure file shares'),
  },
  UserErrorNetworkAclSANotSupported: {
    status: 400,
    from: 'service',
    message: 'A machine with managed disks cannot be restored by way of a restricted account.',
    action: 'Let all networks reach the storage account, or choose another.',
    stages: ['trigger', 'job'],
    inferred: ['status', 'message', 'trigger'],
    evidence: selfHelp,
  },
  UserErrorStorageAccountIsLocked: {
    from: 'service',
    message: 'The storage account is locked.',
    action: 'Remove the lock, or choose another account.',
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorUnsupportedStorageType: {
    status: 400,
    from: 'service',
    message: 'A storage account of this type is not supported.',
    action: 'Choose a general-purpose account of locally or geo-redundant storage.',
    stages: ['trigger', 'validate', 'job'],
    inferred: ['status', 'message', 'trigger', 'validate'],
    evidence: selfHelp,
  },
  UserErrorBCMPremiumStorageQuotaError: {
    from: 'service',
    message:
      'Could not copy the snapshot of the virtual machine, due to insufficient free space in the storage account',
    action: 'Free half of the storage account.',
    stages: ['job'],
    evidence: troubleshooting,
  },
  UserErrorSkuNotAvailable: {
    from: 'service',
    message: 'VM creation failed as VM size selected is not available.',
    action: 'Restore the disks, and make a machine of another size from them.',
    stages: ['job', 'warnings'],
    inferred: ['warnings'],
    evidence: troubleshooting,
  },
  UserErrorMarketPlaceVMNotSupported: {
    from: 'service',
    message: 'VM creation failed due to Market Place purchase request being not present.',
    action: 'The disks are restored: make a machine from them, or attach them to one.',
    stages: ['warnings', 'job'],
    inferred: ['warnings'],
    evidence: troubleshooting,
  },
} as const satisfies Entries;
