import {
  agentTroubleshooting,
  type Entries,
  inferred,
  recorded,
  selfHelp,
  specified,
  troubleshooting,
} from './entry.ts';

const ENCRYPTION = specified('Azure Backup documentation, troubleshooting encrypted VMs');
const elsewhere = 'Restore the disks, or to an alternate location.';
const awake = 'Bring the machine into a running or stopped state.';

/** The machine that is protected: whether it is there, in what state, of which tenant. */
export const SOURCE = {
  UserErrorVmNotFoundV2: {
    from: 'service',
    message: 'The virtual machine does not exist.',
    action: elsewhere,
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  BCMV2VMNotFound: {
    from: 'service',
    message: "The virtual machine doesn't exist",
    action: elsewhere,
    stages: ['job'],
    jobErrorCode: 400094,
    evidence: troubleshooting,
  },
  UserErrorBcmDatasourceNotPresent: {
    from: 'service',
    message: 'Backup failed: This virtual machine is not (actively) protected by Azure Backup.',
    action: 'Resume the protection of the machine.',
    stages: ['job'],
    evidence: agentTroubleshooting,
  },
  UserErrorInvalidAuthenticationTokenTenant: {
    from: 'service',
    message: 'The subscription has moved to another tenant.',
    action: elsewhere,
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  UserErrorVmVaultLocationMismatch: {
    status: 400,
    from: 'service',
    message: 'The machine and the vault are in different regions.',
    action: 'Use a vault in the region of the machine.',
    stages: ['trigger', 'job'],
    inferred: ['status', 'message', 'trigger'],
    evidence: selfHelp,
  },
  UserErrorMigrationFromTrustedLaunchVMToNonTrustedVMNotAllowed: {
    status: 400,
    from: 'service',
    message:
      'Backup cannot be configured for the VM which has migrated from Trusted Launch mode to non Trusted Launch mode.',
    action: 'Delete the old backup data, or give the machine another name.',
    stages: ['trigger'],
    inferred: ['status'],
    evidence: troubleshooting,
  },
  AzureVmOffline: {
    from: 'service',
    message:
      'Failed to install Microsoft Recovery Services extension as virtual machine  is not running',
    action: 'Start the machine, and check its agent.',
    stages: ['job'],
    jobErrorCode: 380008,
    evidence: troubleshooting,
  },
  UserErrorVmNotInDesirableState: {
    from: 'service',
    message: 'VM is not in a state that allows backups.',
    action: awake,
    stages: ['job'],
    evidence: troubleshooting,
  },
  VmNotInDesirableState: {
    from: 'service',
    message: "The VM isn't in a state that allows backups.",
    action: awake,
    stages: ['job'],
    evidence: troubleshooting,
  },
  UserErrorVmProvisioningStateFailed: {
    from: 'service',
    message: 'VM is in Failed Provisioning State.',
    action:
      'Please restart the VM and make sure that the VM is in Running or Shut-down state for backup.',
    actionOnWire: true,
    stages: ['job'],
    jobErrorCode: 400160,
    evidence: recorded('azure-powershell TestAzureVMGetJobs, 2024-04'),
  },
  UserErrorEncryptedVmNotSupportedWithDiskEx: {
    status: 400,
    from: 'service',
    message: 'Disk exclusion is not supported for encrypted virtual machines.',
    action: 'Protect all disks.',
    stages: ['trigger'],
    inferred: ['status', 'trigger'],
    evidence: ENCRYPTION,
  },
  DiskEncryptionInternalError: {
    from: 'service',
    message: 'Unknown error encountered when retrieving secret from the Key Vault with URL',
    action: 'Restore the key or secret, then the disks, and make a machine from them.',
    stages: ['job'],
    evidence: ENCRYPTION,
  },
  UserErrorKeyvaultPermissionsNotConfigured: {
    from: 'service',
    message:
      "Backup doesn't have sufficient permissions to the key vault for backup of encrypted VMs.",
    action: 'Grant the service access to keys and secrets.',
    stages: ['job'],
    evidence: agentTroubleshooting,
  },
  UserErrorKeyVaultNotFound: {
    from: 'service',
    message: 'The key vault of the encrypted disks was not found.',
    action: 'Recover the key vault.',
    stages: ['job'],
    inferred: ['message', 'job'],
    evidence: inferred('the code is known from third parties only'),
  },
  UserErrorInvalidVMEncryptionInfo: {
    from: 'service',
    message: 'What is known of the encryption of the machine is not valid.',
    action: 'Check its keys and secrets.',
    stages: ['job'],
    inferred: ['message'],
    evidence: selfHelp,
  },
  BCMProtGetSaSUriAsyncError: {
    from: 'service',
    message: 'Backup failed in allocating storage from protection service',
    action: 'Give the vault’s identity access to its own key.',
    stages: ['job'],
    evidence: ENCRYPTION,
  },
} as const satisfies Entries;
