import type { ClientRecord, Driven } from '../shared/client-record.ts';
import { failed, restored } from '../shared/endings.ts';
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
    RecoveryPointsRecommendedForMove_List: { by: 'recoveryPointsRecommendedForMove.list' },
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
    'restore-succeeds-at-once': restored(
      'restore 202, status 200, result 204',
      'Polls and reads the result, as the trigger gave both addresses.',
    ),
    'operation-ends-before-job': restored(
      'restore 202, status 200 ×2, result 204',
      'Says so when the operation ends, while the job runs on: it knows no jobs.',
    ),
    'job-fails-midway': restored(
      'restore 202, status 200, result 204',
      'Says so when the operation ends: it knows no jobs, and never hears of the failure.',
    ),
    'job-completes-with-warnings': restored(
      'restore 202, status 200, result 204',
      'Says so when the operation ends: it knows no jobs, and never hears of the warnings.',
    ),
    'operation-fails': failed(
      'restore 202, status 200 ×2',
      'Throws a plain Error whose message has the operation’s code and message; nothing else of it is left.',
    ),
    'polls-are-throttled': restored(
      'restore 202, status 429 ×3, status 200 ×3, result 204',
      'Waits as Retry-After says; three retries are what it has, and three are enough.',
      [1, 1, 1],
    ),
    'server-errors-thrice': restored(
      'restore 202, status 503 ×3, status 200 ×3, result 204',
      'Tries the poll again after 1, 2 and 4 s or up to half of that less, which is all it has.',
      [0.5, 1, 2],
    ),
    'status-is-not-found-at-first': failed(
      'restore 202, status 404',
      'Takes the first 404 for the end, while the restore goes on unseen.',
    ),
    'accepted-answer-is-lost': failed(
      'restore lost, restore 409',
      'Posts again after the reset, is told 409 since the machine is busy, and gives up on the restore that it has begun.',
    ),
    'token-expires': failed(
      'restore 202, status 200, status 401',
      'Takes a 401 without claims for the end, and asks for no other token.',
    ),
  },
};
