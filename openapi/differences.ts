/**
 * Where the contract departs from what is published about the service, on purpose. A departure that
 * is not in this list fails a test, and so does an entry that is no departure any more.
 */
import type { Difference } from './compare.ts';
import type { Evidence } from './document.ts';
import { operations } from './generated/operations.ts';

export interface DeclaredDifference extends Difference {
  readonly because: string;
  readonly evidence: Evidence;
}

const subscription = '/subscriptions/{subscriptionId}';
const vault = `${subscription}/resourcegroups/{resourceGroupName}/providers/microsoft.recoveryservices/vaults/{vaultName}`;
const item = `${vault}/backupfabrics/{fabricName}/protectioncontainers/{containerName}/protecteditems/{protectedItemName}`;
const location = `${subscription}/providers/microsoft.recoveryservices/locations/{azureRegion}`;

const absent = 'absent';

const vaultWire: Evidence = {
  kind: 'recorded',
  source: 'azure-cli test_backup_restore and other recordings',
  date: '2022-05 and 2026-07',
};
const crossRegionWire: Evidence = {
  kind: 'recorded',
  source: 'azure-cli test_backup_crr',
  date: '2024-04',
};
const restoreWire: Evidence = {
  kind: 'recorded',
  source: 'azure-cli test_backup_restore',
  date: '2022-05 and 2026-07',
};

const vaultOperations = [
  ['Vaults_Get', `GET ${vault}`],
  ['Vaults_CreateOrUpdate', `PUT ${vault}`],
  ['Vaults_Update', `PATCH ${vault}`],
  ['Vaults_Delete', `DELETE ${vault}`],
  ['Vaults_GetOperationStatus', `GET ${vault}/operationstatus/{operationId}`],
  ['Vaults_ListByResourceGroup', `GET ${vault.replace('/{vaultName}', '')}`],
  [
    'Vaults_ListBySubscriptionId',
    `GET ${subscription}/providers/microsoft.recoveryservices/vaults`,
  ],
].map(([where = '', ours = '']): DeclaredDifference => ({
  where,
  ours,
  theirs: absent,
  because: 'Vaults belong to another resource provider, whose specification is not compared.',
  evidence: vaultWire,
}));

const vaultSchemas = [
  'Vault',
  'VaultList',
  'VaultRequest',
  'VaultOperationStatus',
  'VaultIdentity',
  'VaultSku',
  'VaultProperties',
  'VaultNetworkSettings',
  'VaultMonitoringSettings',
  'VaultAzureMonitorAlertSettings',
  'VaultClassicAlertSettings',
  'VaultCostManagementSettings',
  'VaultSecuritySettings',
  'VaultSoftDeleteSettings',
  'VaultSourceScanConfiguration',
  'VaultRedundancySettings',
  'VaultRegionOfChoiceSettings',
  'VaultRestoreSettings',
  'VaultCrossSubscriptionRestoreSettings',
].map((where): DeclaredDifference => ({
  where,
  ours: 'object',
  theirs: absent,
  because: 'Vaults belong to another resource provider, whose specification is not compared.',
  evidence: vaultWire,
}));

const neighbour = {
  theirs: absent,
  because: 'It belongs to another resource provider, whose specification is not compared.',
  evidence: { kind: 'inferred', source: 'requests of the az command line', date: '2026-11' },
} as const;

const neighbourOperations = Object.entries(operations)
  .filter(([, { path }]) => !path.includes('Microsoft.RecoveryServices'))
  .map(([where, { method, path }]): DeclaredDifference => ({
    where,
    ours: `${method.toUpperCase()} ${withoutCase(path)}`,
    ...neighbour,
  }));

/** Literal segments ignore case; names of parameters are ours. */
function withoutCase(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? segment : segment.toLowerCase()))
    .join('/');
}

const neighbourSchemas = [
  'Subscription',
  'SubscriptionPolicies',
  'SubscriptionListResult',
  'ListCount',
  'TenantIdDescription',
  'TenantListResult',
  'ResourceGroup',
  'ProvisionedProperties',
  'ResourceGroupListResult',
  'GenericResource',
  'ResourceListResult',
  'StorageAccount',
  'StorageSku',
  'StorageAccountProperties',
  'StorageEndpoints',
  'StorageAccountListResult',
  'VirtualNetwork',
  'VirtualNetworkProperties',
  'AddressSpace',
  'Subnet',
  'SubnetProperties',
  'VirtualNetworkListResult',
  'VirtualMachine',
  'VirtualMachineProperties',
  'HardwareProfile',
  'StorageProfile',
  'OSDisk',
  'DataDisk',
  'ManagedDiskParameters',
  'VirtualMachineListResult',
  'Disk',
  'DiskSku',
  'DiskProperties',
  'DiskCreationData',
  'DiskList',
  'DiskAccess',
  'DiskAccessProperties',
  'DiskAccessList',
].map((where): DeclaredDifference => ({ where, ours: 'object', ...neighbour }));

const crossRegionOperations = [
  ['RecoveryPoints_GetAccessToken', `POST ${item}/recoverypoints/{recoveryPointId}/accesstoken`],
  ['AadProperties_Get', `GET ${location}/backupaadproperties`],
  ['CrossRegionRestore_Trigger', `POST ${location}/backupcrossregionrestore`],
  ['CrrOperationStatus_Get', `GET ${location}/backupcrroperationsstatus/{operationId}`],
  ['CrrOperationResults_Get', `GET ${location}/backupcrroperationresults/{operationId}`],
  ['BackupCrrJobDetails_Get', `POST ${location}/backupcrrjob`],
  ['BackupCrrJobs_List', `POST ${location}/backupcrrjobs`],
].map(([where = '', ours = '']): DeclaredDifference => ({
  where,
  ours,
  theirs: absent,
  because: 'Cross-region restores are published in api-versions of their own, not compared here.',
  evidence: crossRegionWire,
}));

const crossRegionSchemas = [
  'AADPropertiesResource',
  'AADProperties',
  'CrrAccessTokenResource',
  'CrrAccessToken',
  'CrossRegionRestoreRequest',
  'CrrJobRequest',
].map((where): DeclaredDifference => ({
  where,
  ours: 'object',
  theirs: absent,
  because: 'Cross-region restores are published in api-versions of their own, not compared here.',
  evidence: crossRegionWire,
}));

const validationAddresses = [
  ['VaultOperationStatuses_Get', `GET ${vault}/operationsstatus/{operationId}`],
  ['VaultOperationResults_Get', `GET ${vault}/operationresults/{operationId}`],
].map(([where = '', ours = '']): DeclaredDifference => ({
  where,
  ours,
  theirs: absent,
  because: 'Clients were seen to poll a check here, and the published operation has another path.',
  evidence: { kind: 'inferred', source: 'requests of the az command line', date: '2026-11' },
}));

/** The base class of every resource has three fields that no backup resource ever shows. */
const neverSent = [
  'ProtectedItemResource',
  'RecoveryPointResource',
  'JobResource',
  'ProtectionContainerResource',
  'ProtectionPolicyResource',
  'WorkloadProtectableItemResource',
  'BackupResourceVaultConfigResource',
  'BackupResourceConfigResource',
  'BackupResourceEncryptionConfigExtendedResource',
  'ResourceGuardProxyBaseResource',
].flatMap((resource) =>
  [
    ['eTag', 'string'],
    ['location', 'string'],
    ['tags', 'map<string>'],
  ].map(([field = '', theirs = '']): DeclaredDifference => ({
    where: `${resource}.${field}`,
    ours: absent,
    theirs,
    because: 'No recorded answer carries it, and in a closed answer it would be a fault.',
    evidence: restoreWire,
  })),
);

/** Read from the client's types, which do not say which of them an operation answers with. */
const answersOfTheClient = [
  ['BackupResourceVaultConfigs_Get', 'BackupResourceVaultConfigResource'],
  ['BackupResourceStorageConfigsNonCRR_Get', 'BackupResourceConfigResource'],
  ['BackupResourceEncryptionConfigs_Get', 'BackupResourceEncryptionConfigExtendedResource'],
  ['ResourceGuardProxies_Get', 'ResourceGuardProxyBaseResourceList'],
  ['ResourceGuardProxy_Get', 'ResourceGuardProxyBaseResource'],
].map(([operationId = '', ours = '']): DeclaredDifference => ({
  where: `${operationId} 200`,
  ours,
  theirs: absent,
  because:
    'The specifications that are compared lack the operation, and the client tells no answers.',
  evidence:
    operationId === 'ResourceGuardProxy_Get'
      ? { kind: 'inferred', source: 'requests of the az command line', date: '2026-11' }
      : { kind: 'recorded', source: 'azure-cli test recordings', date: '2022-05 to 2024-10' },
}));

const neverTold = [
  ['IaasVMRecoveryPoint.recoveryPointType', 'AppConsistent, FileSystemConsistent, CrashConsistent'],
  [
    'IaasVMRecoveryPoint.sourceVMStorageType',
    'NormalStorage, PremiumVMOnPartialPremiumStorage, PremiumVMOnPremiumStorage',
  ],
  ['AzureIaaSVMJob.virtualMachineVersion', 'Compute, ClassicCompute'],
  [
    'AzureIaaSVMJob.operation',
    'Invalid, Register, UnRegister, ConfigureBackup, Backup, Restore, DisableBackup, DeleteBackupData, CrossRegionRestore, Undelete, UpdateCustomerManagedKey',
  ],
  [
    'AzureIaaSVMJob.status',
    'Invalid, InProgress, Completed, Failed, CompletedWithWarnings, Cancelled, Cancelling',
  ],
].map(([where = '', ours = '']): DeclaredDifference => ({
  where,
  ours,
  theirs: 'any text',
  because: 'The schema leaves the values open; the filters and recordings name them.',
  evidence: restoreWire,
}));

const newerFields = [
  ['AzureIaaSComputeVMProtectedItem.policyType', 'string', 'azure-cli at 2025-02-01', '2026-07'],
  [
    'AzureIaaSComputeVMProtectedItem.sourceSideScanning',
    'number',
    'azure-cli at 2024-04-01',
    '2024',
  ],
  [
    'IaasVMRecoveryPoint.createdWithPolicyType',
    'string',
    'azure-cli test_backup_diskaccess_restore',
    '2024-10',
  ],
  [
    'IaasVMRecoveryPoint.threatStatus',
    'number',
    'azure-cli test_backup_diskaccess_restore',
    '2024-10',
  ],
  [
    'AzureIaaSVMJobTaskDetails.taskType',
    'string',
    'azure-powershell TestAzureVMRestoreWithMSI',
    '2024-04',
  ],
].map(([where = '', ours = '', source = '', date = '']): DeclaredDifference => ({
  where,
  ours,
  theirs: absent,
  because: 'It is on the wire of newer api-versions than the published types that are compared.',
  evidence: { kind: 'recorded', source, date },
}));

const scriptsApart: Evidence = {
  kind: 'specified',
  source: 'azure-mgmt-recoveryservicesbackup 11.1',
  date: '2026-08',
};

const mountScripts: DeclaredDifference[] = [
  [
    'ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult',
    `POST ${item}/recoverypoints/{recoveryPointId}/listinstantitemrecoveryoperationresult`,
  ],
  ['InstantItemRecoveryOperationResultRequest', 'object'],
].map(([where = '', ours = '']) => ({
  where,
  ours,
  theirs: absent,
  because: 'It came with api-version 2026-08-01, after the specification that is compared.',
  evidence: scriptsApart,
}));

const resourceGuardFields = ['IaasVMRestoreRequest', 'IaasVMRestoreWithRehydrationRequest'].map(
  (schema): DeclaredDifference => ({
    where: `${schema}.resourceGuardOperationRequests`,
    ours: 'array<string>',
    theirs: absent,
    because: 'It came with api-version 2024-04-01, after the published types that are compared.',
    evidence: {
      kind: 'specified',
      source: 'published example TriggerRestore_ResourceGuardEnabled',
      date: '2025-02',
    },
  }),
);

const lunsAsTexts = ['IaasVMRestoreRequest', 'IaasVMRestoreWithRehydrationRequest'].map(
  (schema): DeclaredDifference => ({
    where: `${schema}.restoreDiskLunList`,
    ours: 'array<integer or string>',
    theirs: 'array<number>',
    because: 'az writes what was typed, a text, from 2.91 on.',
    evidence: { kind: 'inferred', source: 'requests of az 2.91', date: '2026-11' },
  }),
);

const numbersOrWords = [
  ['RecoveryPointTierInformation.type', 'number or string', 'string'],
  ['RecoveryPointTierInformation.status', 'number or string', 'string'],
  ['AzureIaaSVMJob.actionsInfo', 'array<number or string>', 'array<string>'],
].map(([where = '', ours = '', theirs = '']): DeclaredDifference => ({
  where,
  ours,
  theirs,
  because: 'Older api-versions write the number of the member where the schema has its word.',
  evidence: {
    kind: 'recorded',
    source: 'azure-powershell at 2019-06-15; azure-cli at 2021-10-01 and 2022-02-01',
    date: '2020-01 to 2022-05',
  },
}));

const policyRequest = ['ProtectionPolicyRequestResource', 'ProtectionPolicyRequest'].map(
  (where): DeclaredDifference => ({
    where,
    ours: 'object',
    theirs: absent,
    because: 'The schema takes a whole policy; a request is open, and its policy is held to more.',
    evidence: { kind: 'recorded', source: 'azure-cli test_backup_policy', date: '2022-05' },
  }),
);

const exportResult = [
  ['Headers', 'map<array<string>>'],
  ['properties', 'object'],
].map(([field = '', theirs = '']): DeclaredDifference => ({
  where: `OperationResultInfoBaseResource.${field}`,
  ours: absent,
  theirs,
  because: 'Only the specification of 2016 has the field; that of 2017 has another in its place.',
  evidence: {
    kind: 'specified',
    source: 'recoveryservicesbackup bms 2017-07-01',
    date: '2017-07',
  },
}));

const protectionRequest = ['ProtectionRequestResource', 'ProtectionRequest'].map(
  (where): DeclaredDifference => ({
    where,
    ours: 'object',
    theirs: absent,
    because:
      'The schema takes a whole protected item; a client sends the few fields that it may set.',
    evidence: {
      kind: 'recorded',
      source: 'azure-cli test_backup_job and test_backup_softdelete',
      date: '2022-03 to 2022-05',
    },
  }),
);

const answersOfClient = [
  ['ValidateOperationStatuses_Get 200', 'OperationStatus'],
  ['ValidateOperationResults_Get 200', ''],
  ['RecoveryPointsRecommendedForMove_List 200', 'RecoveryPointResourceList'],
].map(([where = '', ours = '']): DeclaredDifference => ({
  where,
  ours,
  theirs: absent,
  because:
    'Only the types of the client package have it, and they do not tell the schema of an answer.',
  evidence: {
    kind: 'specified',
    source: 'published example ValidateOperationStatus',
    date: '2025-02',
  },
}));

/** Nobody has specified where the state of a search for machines is; the service says it all the same. */
const searchOperation: DeclaredDifference = {
  where: 'ProtectionContainerRefreshOperationStatuses_Get',
  ours: `GET ${withoutCase(operations.ProtectionContainerRefreshOperationStatuses_Get.path)}`,
  theirs: absent,
  because: 'The 202 of a search gives this address; the specification has its Location alone.',
  evidence: { kind: 'recorded', source: 'azure-cli test_backup_job', date: '2022-05' },
};

export const differences: readonly DeclaredDifference[] = [
  searchOperation,
  ...vaultOperations,
  ...vaultSchemas,
  ...neighbourOperations,
  ...neighbourSchemas,
  ...crossRegionOperations,
  ...crossRegionSchemas,
  ...validationAddresses,
  ...answersOfClient,
  {
    where: 'ValidateRestoreOperationRequest.objectType',
    ours: 'ValidateIaasVMRestoreOperationRequest, ValidateRestoreOperationRequest',
    theirs: 'any text',
    because: 'The schema leaves open what the kinds of a check are called; the client names them.',
    evidence: {
      kind: 'specified',
      source: '@azure/arm-recoveryservicesbackup 12.0.0',
      date: '2023-08',
    },
  },
  ...neverSent,
  ...answersOfTheClient,
  ...neverTold,
  {
    where: 'BackupResourceVaultConfig.enhancedSecurityState',
    ours: 'AlwaysON',
    theirs: absent,
    because: 'The vault itself says so by now, and the published types are older.',
    evidence: vaultWire,
  },
  ...newerFields,
  ...resourceGuardFields,
  ...numbersOrWords,
  ...protectionRequest,
  ...policyRequest,
  ...exportResult,
  {
    where: 'ProtectionPolicies_CreateOrUpdate',
    ours: '200',
    theirs: '200, 202',
    because: 'A policy here never has to reach its items: it is done at once.',
    evidence: { kind: 'recorded', source: 'azure-cli test_backup_policy', date: '2022-05' },
  },
  {
    where: 'RecoveryPoints_List $skipToken',
    ours: 'parameter',
    theirs: absent,
    because: 'The published list has a nextLink and no parameter for it; ours is that of the jobs.',
    evidence: { kind: 'inferred', source: 'BackupJobs_List in the same schema', date: '2017-07' },
  },
  {
    where: 'JobOperationStatuses_Get',
    ours: `GET ${vault}/backupjobs/{jobName}/operationsstatus/{operationId}`,
    theirs: absent,
    because: 'The recorded answer to a cancel points here, and no specification has the operation.',
    evidence: {
      kind: 'recorded',
      source: 'azure-powershell TestAzureVMCancelJob',
      date: '2025-01',
    },
  },
  {
    where: 'ProtectedItemOperationResults_Get 200',
    ours: 'OperationStatus',
    theirs: 'another schema',
    because: 'The tutorial shows the status of the operation here, and recordings a 204.',
    evidence: {
      kind: 'specified',
      source: 'tutorial Restore Azure VMs using REST API',
      date: '2018-06',
    },
  },
  ...['BackupOperationResults_Get', 'JobOperationResults_Get'].map(
    (operationId): DeclaredDifference => ({
      where: `${operationId} 200`,
      ours: 'OperationStatus',
      theirs: absent,
      because: 'All result addresses answer alike; no recording shows a 200 of this one.',
      evidence: {
        kind: 'inferred',
        source: 'ProtectedItemOperationResults_Get in the tutorial',
        date: '2018-06',
      },
    }),
  ),
  ...mountScripts,
  ...lunsAsTexts,
  {
    where: 'IaasVMRecoveryPoint.isInstantILRSessionActive',
    ours: absent,
    theirs: 'boolean',
    because: 'The wire spells it isInstantIlrSessionActive at every api-version.',
    evidence: {
      kind: 'recorded',
      source: 'tutorial at 2016-12-01; azure-powershell at 2019-06-15',
      date: '2018-06 and 2020-01',
    },
  },
  {
    where: 'AzureIaaSComputeVMProtectedItem.softDeleteRetentionPeriodInDays',
    ours: absent,
    theirs: 'number',
    because: 'The wire spells it softDeleteRetentionPeriod.',
    evidence: restoreWire,
  },
  {
    where: 'AzureIaaSComputeVMProtectedItem.softDeleteRetentionPeriod',
    ours: 'number',
    theirs: absent,
    because: 'The schema spells it softDeleteRetentionPeriodInDays.',
    evidence: restoreWire,
  },
  {
    where: 'AzureIaaSComputeVMProtectedItem.workloadType',
    ours: absent,
    theirs: 'DPMUnknown',
    because: 'Only the specification of 2016 has this member.',
    evidence: {
      kind: 'specified',
      source: 'recoveryservicesbackup bms 2017-07-01',
      date: '2017-07',
    },
  },
  {
    where: 'CloudErrorBody.innerError',
    ours: 'object',
    theirs: absent,
    because: 'Errors of the backup provider carry it, always null.',
    evidence: { kind: 'recorded', source: 'azure-docs thread 12309', date: '2018-07' },
  },
];
