import type { ClientRecord } from '../shared/client-record.ts';
import { failed, restored } from '../shared/endings.ts';
import { notServed } from '../shared/not-served.ts';

/** Workloads, shares and servers are backed up by the same client; they are not listed. */
export const record: ClientRecord = {
  client: 'Python SDK 11.2',
  packages: [
    'azure-mgmt-recoveryservicesbackup==11.2.0',
    'azure-mgmt-recoveryservicesbackup-passivestamp==1.0.0b1',
    'azure-mgmt-recoveryservices==4.3.0',
    'azure-identity==1.27.0',
  ],
  operations: {
    AadProperties_Get: { by: 'passivestamp: aad_properties.get' },
    BackupCrrJobDetails_Get: { by: 'passivestamp: backup_crr_job_details.get' },
    BackupCrrJobs_List: { by: 'passivestamp: backup_crr_jobs.list' },
    BackupJobs_List: { by: 'backup_jobs.list' },
    BackupOperationResults_Get: { by: 'backup_operation_results.get' },
    BackupOperationStatuses_Get: { by: 'backup_operation_statuses.get' },
    BackupPolicies_List: { by: 'backup_policies.list' },
    BackupProtectableItems_List: { by: 'backup_protectable_items.list' },
    BackupProtectedItems_List: { by: 'backup_protected_items.list' },
    BackupProtectionContainers_List: { by: 'backup_protection_containers.list' },
    BackupResourceEncryptionConfigs_Get: { by: 'backup_resource_encryption_configs.get' },
    BackupResourceStorageConfigsNonCRR_Get: { by: 'backup_resource_storage_configs_non_crr.get' },
    BackupResourceVaultConfigs_Get: { by: 'backup_resource_vault_configs.get' },
    BackupStatus_Get: { by: 'backup_status.get' },
    Backups_Trigger: { by: 'backups.trigger' },
    CrossRegionRestore_Trigger: { by: 'passivestamp: cross_region_restore.begin_trigger' },
    CrrOperationResults_Get: {
      by: 'passivestamp: crr_operation_results.get, which raises at the 204',
    },
    CrrOperationStatus_Get: { by: 'passivestamp: crr_operation_status.get' },
    ExportJobsOperationResults_Get: { by: 'export_jobs_operation_results.get' },
    Identity_OpenIdConfiguration: { by: 'ClientSecretCredential' },
    Identity_Token: { by: 'ClientSecretCredential' },
    ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult: {
      by: 'item_level_recovery_connections.list_instant_item_recovery_operation_result',
    },
    ItemLevelRecoveryConnections_Provision: { by: 'item_level_recovery_connections.provision' },
    ItemLevelRecoveryConnections_Revoke: { by: 'item_level_recovery_connections.revoke' },
    JobCancellations_Trigger: { by: 'job_cancellations.trigger' },
    JobDetails_Get: { by: 'job_details.get' },
    JobOperationResults_Get: { by: 'job_operation_results.get' },
    Jobs_Export: { by: 'jobs.export' },
    ManagedIdentity_Token: { by: 'ManagedIdentityCredential' },
    Operation_Validate: { by: 'operation.validate' },
    ProtectedItemOperationResults_Get: { by: 'protected_item_operation_results.get' },
    ProtectedItemOperationStatuses_Get: { by: 'protected_item_operation_statuses.get' },
    ProtectedItems_CreateOrUpdate: { by: 'protected_items.begin_create_or_update' },
    ProtectedItems_Delete: { by: 'protected_items.delete' },
    ProtectedItems_Get: { by: 'protected_items.get' },
    ProtectionContainerRefreshOperationResults_Get: {
      by: 'protection_container_refresh_operation_results.get',
    },
    ProtectionContainers_Get: { by: 'protection_containers.get' },
    ProtectionContainers_Refresh: { by: 'protection_containers.refresh' },
    ProtectionPolicies_CreateOrUpdate: { by: 'protection_policies.create_or_update' },
    ProtectionPolicies_Delete: { by: 'protection_policies.begin_delete' },
    ProtectionPolicies_Get: { by: 'protection_policies.get' },
    RecoveryPointsRecommendedForMove_List: {
      notBecause: 'the JavaScript client asks for it, and the request is one and the same',
    },
    RecoveryPoints_Get: { by: 'recovery_points.get' },
    RecoveryPoints_GetAccessToken: { by: 'passivestamp: recovery_points.get_access_token' },
    RecoveryPoints_List: { by: 'recovery_points.list' },
    ResourceGuardProxies_Get: { by: 'resource_guard_proxies.get' },
    Restores_Trigger: { by: 'restores.begin_trigger' },
    ValidateOperationResults_Get: { by: 'validate_operation_results.get' },
    ValidateOperationStatuses_Get: { by: 'validate_operation_statuses.get' },
    ValidateOperation_Trigger: { by: 'validate_operation.begin_trigger' },
    VaultOperationResults_Get: {
      by: 'validate_operation.begin_trigger, which follows its addresses',
    },
    VaultOperationStatuses_Get: {
      by: 'validate_operation.begin_trigger, which follows its addresses',
    },
    Vaults_Get: { by: 'RecoveryServicesClient: vaults.get' },
    Vaults_ListByResourceGroup: { by: 'RecoveryServicesClient: vaults.list_by_resource_group' },
    Vaults_ListBySubscriptionId: { by: 'RecoveryServicesClient: vaults.list_by_subscription_id' },
    ...notServed,
    ResourceGuardProxy_Get: { notBecause: 'the list of guards says the same of the one there is' },
    ConfigureSourceScan_Execute: { notBecause: 'Restorite looks for no malware in backups' },
    ProtectionContainerRefreshOperationStatuses_Get: {
      notBecause: 'it came with 2026-10-01; the Location of a refresh is answered as before',
    },
    RecoveryPoints_GetRPExtendedInfo: { notBecause: 'Restorite’s points have no more to tell' },
  },
  scenarios: {
    'restore-succeeds-at-once': restored(
      'restore 202, status 200, result 204, jobs 200, job 200',
      'Polls once, then asks for the result.',
    ),
    'operation-ends-before-job': restored(
      'restore 202, status 200 ×2, result 204, jobs 200, job 200 ×3',
      'Its result says nothing of a job; the program looks for it.',
    ),
    'job-fails-midway': failed(
      'restore 202, status 200, result 204, jobs 200, job 200 ×2',
      'The poller succeeds; only the job says Failed.',
    ),
    'job-completes-with-warnings': failed(
      'restore 202, status 200, result 204, jobs 200, job 200 ×3',
      'The poller succeeds; the job is CompletedWithWarnings.',
    ),
    'operation-fails': failed(
      'restore 202, status 200 ×2',
      'Raises HttpResponseError with the operation’s code.',
    ),
    'polls-are-throttled': restored(
      'restore 202, status 429 ×3, status 200 ×3, result 204, jobs 200, job 200 ×3',
      'Waits as Retry-After says, up to three times for a request.',
      [1, 1, 1],
    ),
    'server-errors-thrice': restored(
      'restore 202, status 503 ×3, status 200 ×3, result 204, jobs 200, job 200 ×3',
      'Asks again after 0, 1.6 and 3.2 s.',
      [0, 1.6, 3.2],
    ),
    'status-is-not-found-at-first': failed(
      'restore 202, status 404',
      'Raises ResourceNotFoundError at the first 404, while the restore goes on unseen.',
    ),
    'accepted-answer-is-lost': failed(
      'restore lost',
      'Raises ServiceResponseError and does not post again, while the restore goes on unseen.',
    ),
    'token-expires': failed(
      'restore 202, status 200, status 401',
      'Raises HttpResponseError at a 401 without claims: no new token.',
    ),
  },
};
