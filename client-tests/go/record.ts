import type { ClientRecord } from '../shared/client-record.ts';
import { failed, restored } from '../shared/endings.ts';
import { notServed } from '../shared/not-served.ts';

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
    ExportJobsOperationResults_Get: { by: 'ExportJobsOperationResultsClient.Get' },
    Identity_InstanceDiscovery: {
      by: 'azidentity.ClientSecretCredential, of the cloud’s own authority',
    },
    Identity_OpenIdConfiguration: { by: 'azidentity.ClientSecretCredential' },
    Identity_Token: { by: 'azidentity.ClientSecretCredential' },
    ItemLevelRecoveryConnections_Provision: { by: 'ItemLevelRecoveryConnectionsClient.Provision' },
    ItemLevelRecoveryConnections_Revoke: { by: 'ItemLevelRecoveryConnectionsClient.Revoke' },
    JobCancellations_Trigger: { by: 'JobCancellationsClient.Trigger' },
    JobDetails_Get: { by: 'JobDetailsClient.Get' },
    JobOperationResults_Get: { by: 'JobOperationResultsClient.Get' },
    Jobs_Export: { by: 'JobsClient.Export' },
    ManagedIdentity_Token: { by: 'azidentity.ManagedIdentityCredential' },
    Operation_Validate: { by: 'OperationClient.Validate' },
    ProtectedItemOperationResults_Get: { by: 'ProtectedItemOperationResultsClient.Get' },
    ProtectedItemOperationStatuses_Get: { by: 'ProtectedItemOperationStatusesClient.Get' },
    ProtectedItems_CreateOrUpdate: { by: 'ProtectedItemsClient.BeginCreateOrUpdate' },
    ProtectedItems_Delete: { by: 'ProtectedItemsClient.Delete' },
    ProtectedItems_Get: { by: 'ProtectedItemsClient.Get' },
    ProtectionContainerRefreshOperationResults_Get: {
      by: 'ProtectionContainerRefreshOperationResultsClient.Get',
    },
    ProtectionContainers_Get: { by: 'ProtectionContainersClient.Get' },
    ProtectionContainers_Refresh: { by: 'ProtectionContainersClient.Refresh' },
    ProtectionPolicies_CreateOrUpdate: { by: 'ProtectionPoliciesClient.CreateOrUpdate' },
    ProtectionPolicies_Delete: { by: 'ProtectionPoliciesClient.BeginDelete' },
    ProtectionPolicies_Get: { by: 'ProtectionPoliciesClient.Get' },
    RecoveryPointsRecommendedForMove_List: {
      notBecause: 'the JavaScript client asks for it, and the request is one and the same',
    },
    RecoveryPoints_Get: { by: 'RecoveryPointsClient.Get' },
    RecoveryPoints_List: { by: 'RecoveryPointsClient.NewListPager' },
    ResourceGuardProxies_Get: { by: 'ResourceGuardProxiesClient.NewGetPager' },
    Restores_Trigger: { by: 'RestoresClient.BeginTrigger' },
    ValidateOperationResults_Get: { by: 'ValidateOperationResultsClient.Get' },
    ValidateOperationStatuses_Get: { by: 'ValidateOperationStatusesClient.Get' },
    ValidateOperation_Trigger: { by: 'ValidateOperationClient.BeginTrigger' },
    VaultOperationResults_Get: { by: 'ValidateOperationClient.BeginTrigger, when it is done' },
    VaultOperationStatuses_Get: { by: 'ValidateOperationClient.BeginTrigger, while it polls' },
    Vaults_Get: { by: 'armrecoveryservices.VaultsClient.Get' },
    Vaults_ListByResourceGroup: {
      by: 'armrecoveryservices.VaultsClient.NewListByResourceGroupPager',
    },
    Vaults_ListBySubscriptionId: {
      by: 'armrecoveryservices.VaultsClient.NewListBySubscriptionIDPager',
    },
    ...notServed,
    ResourceGuardProxy_Get: { notBecause: 'the list of guards says the same of the one there is' },
  },
  scenarios: {
    'restore-succeeds-at-once': restored(
      'restore 202, status 200, result 204',
      'Polls once and reads the result, as the trigger gave both addresses.',
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
      'Gives a ResponseError with the code of the operation and the 200 that it came with.',
    ),
    'polls-are-throttled': restored(
      'restore 202, status 429 ×3, status 200 ×3, result 204',
      'Waits as Retry-After says; three retries are what it has, and three are enough.',
      [1, 1, 1],
    ),
    'server-errors-thrice': restored(
      'restore 202, status 503 ×3, status 200 ×3, result 204',
      'Tries the poll again after 0.8, 2.4 and 5.6 s, a fifth less or a third more, which is all it has.',
      [0.64, 1.92, 4.48],
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
