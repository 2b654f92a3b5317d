import { type Entries, inferred } from './entry.ts';

const evidence = inferred('the text is documented without a code; the code and its stage are ours');
const inJob = {
  from: 'service',
  stages: ['job'],
  inferred: ['job'],
  evidence,
  synthetic: true,
} as const;
const atOnceOrInJob = {
  ...inJob,
  status: 400,
  stages: ['trigger', 'validate', 'job'],
  inferred: ['status', 'trigger', 'validate', 'job'],
} as const;

const checked = {
  status: 400,
  from: 'service',
  stages: ['trigger', 'validate'],
  inferred: ['status', 'message', 'trigger', 'validate'],
  evidence: inferred('the rule is documented; its code, text and stage are ours'),
  synthetic: true,
} as const;

/** Failures that are documented by their texts alone, and rules without any. Their codes are ours, and look it. */
export const UNCODED = {
  RestoriteSyntheticResourceGuardRequestMissing: {
    status: 400,
    from: 'service',
    message: 'ResourceGuard Operation requestid is either null or empty',
    action: 'Send the guard’s request in resourceGuardOperationRequests.',
    stages: ['trigger', 'validate'],
    inferred: ['status', 'validate'],
    evidence: inferred('the text is from a public issue thread that has no code; the code is ours'),
    synthetic: true,
  },
  RestoriteSyntheticRecoveryPointInArchive: {
    ...checked,
    message: 'The recovery point is in the archive tier and has to be rehydrated first.',
    action: 'Ask for rehydration with the restore, or choose a point of another tier.',
  },
  RestoriteSyntheticCrossSubscriptionRestoreDisabled: {
    ...checked,
    message: 'Cross Subscription Restore is not enabled in this vault.',
    action: 'Enable it, or restore in the subscription of the machine.',
  },
  RestoriteSyntheticCrossZoneRestoreUnsupported: {
    ...checked,
    message: 'The machine cannot be restored into another zone.',
    action: 'Restore in its own zone, from another point, or by another vault.',
  },
  RestoriteSyntheticCloudServiceSettings: {
    ...inJob,
    message: 'Restore failed with a cloud internal error.',
    action: 'Restore into another cloud service; this one has network settings of its own.',
  },
  RestoriteSyntheticDnsNameTaken: {
    ...inJob,
    message: 'The selected DNS name is already taken',
    action: 'Specify a different DNS name and try again.',
    actionOnWire: true,
  },
  RestoriteSyntheticVirtualNetworkIncorrect: {
    ...atOnceOrInJob,
    message: "The specified virtual network configuration isn't correct",
    action: 'Specify a different virtual network configuration and try again.',
    actionOnWire: true,
  },
  RestoriteSyntheticReservedIpMismatch: {
    ...inJob,
    message:
      "The specified cloud service is using a reserved IP that doesn't match the configuration of the virtual machine being restored",
    action: 'Use a cloud service without a reserved IP, or another recovery point.',
  },
  RestoriteSyntheticEndpointLimitReached: {
    ...inJob,
    message: 'The cloud service has reached its limit on the number of input endpoints',
    action: 'Use another cloud service, or an endpoint that it has.',
  },
  RestoriteSyntheticStorageAccountInOtherRegion: {
    ...atOnceOrInJob,
    message: 'The Recovery Services vault and target storage account are in two different regions',
    action:
      'Make sure the storage account specified in the restore operation is in the same Azure region as your Recovery Services vault.',
    actionOnWire: true,
  },
  RestoriteSyntheticStorageAccountUnsupported: {
    ...atOnceOrInJob,
    message: "The storage account specified for the restore operation isn't supported",
    action:
      'Only Basic or Standard storage accounts with locally redundant or geo-redundant replication settings are supported. Select a supported storage account.',
    actionOnWire: true,
  },
  RestoriteSyntheticStorageAccountOffline: {
    ...inJob,
    message: "The type of storage account specified for the restore operation isn't online",
    action: 'Wait, or choose another storage account.',
  },
  RestoriteSyntheticResourceGroupQuotaReached: {
    ...inJob,
    message: 'The resource group quota has been reached',
    action: 'Delete resource groups, or ask for a higher limit.',
  },
  RestoriteSyntheticSubnetNotFound: {
    ...atOnceOrInJob,
    message: "The selected subnet doesn't exist",
    action: 'Select a subnet that exists.',
    actionOnWire: true,
  },
  RestoriteSyntheticBackupNotAuthorized: {
    ...inJob,
    message:
      "The Backup service doesn't have authorization to access resources in your subscription.",
    action: 'Restore the disks, and make a machine from them.',
  },
} as const satisfies Entries;
