import type { ClientRecord, Driven } from '../shared/client-record.ts';
import { notServed } from '../shared/not-served.ts';

/** What the client offers for databases, shares and servers. */
export const notOfMachines: readonly string[] = [
  'BackupEngines_Get',
  'BackupEngines_List',
  'BackupWorkloadItems_List',
  'DeletedProtectionContainers_List',
  'ProtectableContainers_List',
  'ProtectionContainerOperationResults_Get',
  'ProtectionContainers_Inquire',
  'ProtectionContainers_Register',
  'ProtectionContainers_Unregister',
];

/** By way of another package, in a process of its own. */
export const ofIdentity: Readonly<Record<string, Driven>> = {
  Identity_OpenIdConfiguration: {
    by: 'ClientSecretCredential, of an authority other than the cloud’s',
  },
  Identity_Token: { by: 'ClientSecretCredential' },
  ManagedIdentity_Token: { by: 'ManagedIdentityCredential' },
};

export const record: ClientRecord = {
  client: 'JavaScript SDK 12.0',
  packages: ['@azure/arm-recoveryservicesbackup 12.0.0', '@azure/identity 4.13.1'],
  operations: {
    ...ofIdentity,
    BackupJobs_List: { by: 'backupJobs.list' },
    BackupOperationResults_Get: { by: 'backupOperationResults.get' },
    BackupOperationStatuses_Get: { by: 'backupOperationStatuses.get' },
    BackupPolicies_List: { by: 'backupPolicies.list' },
    BackupProtectableItems_List: { by: 'backupProtectableItems.list' },
    BackupProtectedItems_List: { by: 'backupProtectedItems.list' },
    BackupProtectionContainers_List: { by: 'backupProtectionContainers.list' },
    BackupResourceEncryptionConfigs_Get: { by: 'backupResourceEncryptionConfigs.get' },
    BackupResourceStorageConfigsNonCRR_Get: { by: 'backupResourceStorageConfigsNonCRR.get' },
    BackupResourceVaultConfigs_Get: { by: 'backupResourceVaultConfigs.get' },
    BackupStatus_Get: { by: 'backupStatus.get' },
    Backups_Trigger: { by: 'backups.trigger' },
    ExportJobsOperationResults_Get: { by: 'exportJobsOperationResults.get' },
    ItemLevelRecoveryConnections_Provision: { by: 'itemLevelRecoveryConnections.provision' },
    ItemLevelRecoveryConnections_Revoke: { by: 'itemLevelRecoveryConnections.revoke' },
    JobCancellations_Trigger: { by: 'jobCancellations.trigger' },
    JobDetails_Get: { by: 'jobDetails.get' },
    JobOperationResults_Get: { by: 'jobOperationResults.get' },
    Jobs_Export: { by: 'jobs.export' },
    Operation_Validate: { by: 'operation.validate' },
    ProtectedItemOperationResults_Get: { by: 'protectedItemOperationResults.get' },
    ProtectedItemOperationStatuses_Get: { by: 'protectedItemOperationStatuses.get' },
    ProtectedItems_CreateOrUpdate: { by: 'protectedItems.createOrUpdate' },
    ProtectedItems_Delete: { by: 'protectedItems.delete' },
    ProtectedItems_Get: { by: 'protectedItems.get' },
    ProtectionContainerRefreshOperationResults_Get: {
      by: 'protectionContainerRefreshOperationResults.get',
    },
    ProtectionContainers_Get: { by: 'protectionContainers.get' },
    ProtectionContainers_Refresh: { by: 'protectionContainers.refresh' },
    ProtectionPolicies_CreateOrUpdate: { by: 'protectionPolicies.createOrUpdate' },
    ProtectionPolicies_Delete: { by: 'protectionPolicies.beginDeleteAndWait' },
    ProtectionPolicies_Get: { by: 'protectionPolicies.get' },
    RecoveryPoints_Get: { by: 'recoveryPoints.get' },
    RecoveryPoints_List: { by: 'recoveryPoints.list' },
    ResourceGuardProxies_Get: { by: 'resourceGuardProxies.list' },
    Restores_Trigger: { by: 'restores.beginTrigger, restores.beginTriggerAndWait' },
    ValidateOperationResults_Get: { by: 'validateOperationResults.get' },
    ValidateOperationStatuses_Get: { by: 'validateOperationStatuses.get' },
    ValidateOperation_Trigger: { by: 'validateOperation.beginTriggerAndWait' },
    VaultOperationResults_Get: { by: 'validateOperation.beginTriggerAndWait, when it is done' },
    VaultOperationStatuses_Get: { by: 'validateOperation.beginTriggerAndWait, while it polls' },
    ...notServed,
    ResourceGuardProxy_Get: { notBecause: 'the list of guards says the same of the one there is' },
  },
  scenarios: {
    'restore-succeeds-at-once': {
      says: 'restored',
      restores: 1,
      does: 'Polls twice at once and reads the result, as the trigger gave both addresses.',
    },
    'operation-ends-before-job': {
      says: 'restored',
      restores: 1,
      does: 'Says so when the operation ends, while the job runs on: it knows no jobs.',
    },
    'job-fails-midway': {
      says: 'restored',
      restores: 1,
      does: 'Says so when the operation ends: it knows no jobs, and never hears of the failure.',
    },
    'job-completes-with-warnings': {
      says: 'restored',
      restores: 1,
      does: 'Says so when the operation ends: it knows no jobs, and never hears of the warnings.',
    },
    'operation-fails': {
      says: 'failed',
      restores: 1,
      does: 'Throws a plain Error whose message has the operation’s code and message; nothing else of it is left.',
    },
    'polls-are-throttled': {
      says: 'restored',
      restores: 1,
      does: 'Waits as Retry-After says; three retries are what it has, and three are enough.',
    },
    'server-errors-thrice': {
      says: 'restored',
      restores: 1,
      does: 'Tries the poll again after 1, 2 and 4 s at most (here set to less), which is all it has.',
    },
    'status-is-not-found-at-first': {
      says: 'failed',
      restores: 1,
      does: 'Takes the first 404 for the end, while the restore goes on unseen.',
    },
    'accepted-answer-is-lost': {
      says: 'failed',
      restores: 1,
      does: 'Posts again after the reset, is told 409 since the machine is busy, and gives up on the restore that it has begun.',
    },
    'token-expires': {
      says: 'failed',
      restores: 1,
      does: 'Takes a 401 without claims for the end, and asks for no other token.',
    },
  },
};
