import type { ClientRecord } from '../shared/client-record.ts';

/** Workloads, shares and servers are backed up by the same client; they are not listed. */
export const record: ClientRecord = {
  client: 'Go SDK 5.0',
  packages: [
    'github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/recoveryservices/armrecoveryservicesbackup/v5 v5.0.0',
    'github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/recoveryservices/armrecoveryservices v1.6.0',
    'github.com/Azure/azure-sdk-for-go/sdk/azcore v1.24.0',
    'github.com/Azure/azure-sdk-for-go/sdk/azidentity v1.15.0',
  ],
  operations: {
    AadProperties_Get: { notBecause: 'the client has nothing for restores across regions' },
    BackupCrrJobDetails_Get: { notBecause: 'the client has nothing for restores across regions' },
    BackupCrrJobs_List: { notBecause: 'the client has nothing for restores across regions' },
    BackupJobs_List: { by: 'BackupJobsClient.NewListPager' },
    BackupOperationResults_Get: { by: 'BackupOperationResultsClient.Get' },
    BackupOperationStatuses_Get: { by: 'BackupOperationStatusesClient.Get' },
    BackupPolicies_List: { by: 'BackupPoliciesClient.NewListPager' },
    BackupProtectableItems_List: { by: 'BackupProtectableItemsClient.NewListPager' },
    BackupProtectedItems_List: { by: 'BackupProtectedItemsClient.NewListPager' },
    BackupProtectionContainers_List: { by: 'BackupProtectionContainersClient.NewListPager' },
    BackupResourceEncryptionConfigs_Get: { by: 'BackupResourceEncryptionConfigsClient.Get' },
    BackupResourceStorageConfigsNonCRR_Get: { by: 'BackupResourceStorageConfigsNonCRRClient.Get' },
    BackupResourceVaultConfigs_Get: { by: 'BackupResourceVaultConfigsClient.Get' },
    BackupStatus_Get: { by: 'BackupStatusClient.Get' },
    Backups_Trigger: { by: 'BackupsClient.Trigger' },
    CrossRegionRestore_Trigger: {
      notBecause: 'the client has nothing for restores across regions',
    },
    CrrOperationResults_Get: { notBecause: 'the client has nothing for restores across regions' },
    CrrOperationStatus_Get: { notBecause: 'the client has nothing for restores across regions' },
    ExportJobsOperationResults_Get: { by: 'ExportJobsOperationResultsClient.Get' },
    ItemLevelRecoveryConnections_Provision: { by: 'ItemLevelRecoveryConnectionsClient.Provision' },
    ItemLevelRecoveryConnections_Revoke: { by: 'ItemLevelRecoveryConnectionsClient.Revoke' },
    JobCancellations_Trigger: { by: 'JobCancellationsClient.Trigger' },
    JobDetails_Get: { by: 'JobDetailsClient.Get' },
    JobOperationResults_Get: { by: 'JobOperationResultsClient.Get' },
    Jobs_Export: { by: 'JobsClient.Export' },
    Operation_Validate: { by: 'OperationClient.Validate' },
    ProtectedItemOperationResults_Get: { by: 'RestoresClient.BeginTrigger, when it is done' },
    ProtectedItemOperationStatuses_Get: { by: 'RestoresClient.BeginTrigger, while it polls' },
    ProtectedItems_CreateOrUpdate: { by: 'ProtectedItemsClient.BeginCreateOrUpdate' },
    ProtectedItems_Delete: { by: 'ProtectedItemsClient.Delete' },
    ProtectedItems_Get: { by: 'ProtectedItemsClient.Get' },
  } as ClientRecord['operations'],
  scenarios: {
    'restore-succeeds-at-once': {
      says: 'restored',
      restores: 1,
      does: 'Polls once and reads the result, as the trigger gave both addresses.',
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
      does: 'Gives a ResponseError with the code of the operation and the 200 that it came with.',
    },
    'polls-are-throttled': {
      says: 'restored',
      restores: 1,
      does: 'Waits as Retry-After says; three retries are what it has, and three are enough.',
    },
    'server-errors-thrice': {
      says: 'restored',
      restores: 1,
      does: 'Tries the poll again after 0.8, 2.4 and 5.6 s and a little, which is all it has.',
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
