// Generated from openapi/azure-backup.yaml by openapi/generate.ts; do not edit.
export const operations = {
  Vaults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}',
  },
  Vaults_CreateOrUpdate: {
    method: 'put',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}',
  },
  Vaults_Delete: {
    method: 'delete',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}',
  },
  Vaults_Update: {
    method: 'patch',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}',
  },
  Vaults_GetOperationStatus: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/operationStatus/{operationId}',
  },
  Vaults_ListByResourceGroup: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults',
  },
  Vaults_ListBySubscriptionId: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/vaults',
  },
  ProtectedItems_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}',
  },
  ProtectedItems_CreateOrUpdate: {
    method: 'put',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}',
  },
  ProtectedItems_Delete: {
    method: 'delete',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}',
  },
  RecoveryPoints_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints',
  },
  RecoveryPointsRecommendedForMove_List: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPointsRecommendedForMove',
  },
  RecoveryPoints_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}',
  },
  Restores_Trigger: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/restore',
  },
  ProtectedItemOperationStatuses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/operationsStatus/{operationId}',
  },
  ProtectedItemOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/operationResults/{operationId}',
  },
  BackupOperationStatuses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupOperations/{operationId}',
  },
  BackupOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupOperationResults/{operationId}',
  },
  BackupJobs_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs',
  },
  JobDetails_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}',
  },
  JobCancellations_Trigger: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/cancel',
  },
  JobOperationStatuses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/operationsStatus/{operationId}',
  },
  JobOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/{jobName}/operationResults/{operationId}',
  },
  BackupProtectedItems_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectedItems',
  },
  BackupProtectionContainers_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectionContainers',
  },
  ProtectionContainers_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}',
  },
  ProtectionContainers_Refresh: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/refreshContainers',
  },
  ProtectionContainerRefreshOperationStatuses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/operationsStatus/{operationId}',
  },
  ProtectionContainerRefreshOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/operationResults/{operationId}',
  },
  BackupProtectableItems_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupProtectableItems',
  },
  Backups_Trigger: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/backup',
  },
  BackupPolicies_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies',
  },
  ProtectionPolicies_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}',
  },
  ProtectionPolicies_CreateOrUpdate: {
    method: 'put',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}',
  },
  ProtectionPolicies_Delete: {
    method: 'delete',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}',
  },
  Jobs_Export: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobsExport',
  },
  ExportJobsOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupJobs/operationResults/{operationId}',
  },
  ItemLevelRecoveryConnections_Provision: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/provisionInstantItemRecovery',
  },
  ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/listInstantItemRecoveryOperationResult',
  },
  ItemLevelRecoveryConnections_Revoke: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/revokeInstantItemRecovery',
  },
  Operation_Validate: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupValidateOperation',
  },
  ValidateOperation_Trigger: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupTriggerValidateOperation',
  },
  ValidateOperationStatuses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupValidateOperationsStatuses/{operationId}',
  },
  ValidateOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupValidateOperationResults/{operationId}',
  },
  VaultOperationStatuses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/operationsStatus/{operationId}',
  },
  VaultOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/operationResults/{operationId}',
  },
  BackupResourceVaultConfigs_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupconfig/vaultconfig',
  },
  BackupResourceStorageConfigsNonCRR_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupstorageconfig/vaultstorageconfig',
  },
  BackupResourceEncryptionConfigs_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupEncryptionConfigs/backupResourceEncryptionConfig',
  },
  ResourceGuardProxies_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies',
  },
  ResourceGuardProxy_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}',
  },
  BackupStatus_Get: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupStatus',
  },
  RecoveryPoints_GetAccessToken: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/accessToken',
  },
  AadProperties_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupAadProperties',
  },
  CrossRegionRestore_Trigger: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrossRegionRestore',
  },
  CrrOperationStatus_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrOperationsStatus/{operationId}',
  },
  CrrOperationResults_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrOperationResults/{operationId}',
  },
  BackupCrrJobDetails_Get: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrJob',
  },
  BackupCrrJobs_List: {
    method: 'post',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.RecoveryServices/locations/{azureRegion}/backupCrrJobs',
  },
  Subscriptions_List: {
    method: 'get',
    path: '/subscriptions',
  },
  Tenants_List: {
    method: 'get',
    path: '/tenants',
  },
  Subscriptions_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}',
  },
  ResourceGroups_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups',
  },
  ResourceGroups_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}',
  },
  Resources_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resources',
  },
  Resources_ListByResourceGroup: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources',
  },
  StorageAccounts_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.Storage/storageAccounts',
  },
  StorageAccounts_ListByResourceGroup: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts',
  },
  StorageAccounts_GetProperties: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}',
  },
  VirtualNetworks_ListAll: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.Network/virtualNetworks',
  },
  VirtualNetworks_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks',
  },
  VirtualNetworks_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}',
  },
  VirtualMachines_ListAll: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.Compute/virtualMachines',
  },
  VirtualMachines_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachines',
  },
  VirtualMachines_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachines/{vmName}',
  },
  Disks_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.Compute/disks',
  },
  Disks_ListByResourceGroup: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/disks',
  },
  Disks_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/disks/{diskName}',
  },
  DiskAccesses_List: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/providers/Microsoft.Compute/diskAccesses',
  },
  DiskAccesses_ListByResourceGroup: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses',
  },
  DiskAccesses_Get: {
    method: 'get',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/diskAccesses/{diskAccessName}',
  },
} as const satisfies Record<string, { method: string; path: string }>;

export type OperationId = keyof typeof operations;
