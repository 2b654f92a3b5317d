/**
 * What the service does with each operation of the contract. An operation that is not implemented is
 * answered 501 with its operationId and this reason, so the reasons are written for a user.
 */
import type { OperationId } from './generated/operations.ts';

export type Coverage = 'implemented' | { readonly answers501: string };

const discovery = { answers501: 'Discovery of machines is not simulated yet.' };
const policies = { answers501: 'Backup policies are not simulated yet.' };
const exports = { answers501: 'Exports of jobs are not simulated yet; list the jobs instead.' };
const files = { answers501: 'Recovery of single files is not simulated yet.' };
const validation = {
  answers501: 'Checks ahead of a restore are not simulated yet; the restore itself is checked.',
};
const crossRegion = { answers501: 'Restores in the secondary region are not simulated yet.' };

export const coverage: Record<OperationId, Coverage> = {
  Subscriptions_List: 'implemented',
  Tenants_List: 'implemented',
  Subscriptions_Get: 'implemented',
  ResourceGroups_List: 'implemented',
  ResourceGroups_Get: 'implemented',
  Resources_List: 'implemented',
  Resources_ListByResourceGroup: 'implemented',
  StorageAccounts_List: 'implemented',
  StorageAccounts_ListByResourceGroup: 'implemented',
  StorageAccounts_GetProperties: 'implemented',
  VirtualNetworks_ListAll: 'implemented',
  VirtualNetworks_List: 'implemented',
  VirtualNetworks_Get: 'implemented',
  VirtualMachines_ListAll: 'implemented',
  VirtualMachines_List: 'implemented',
  VirtualMachines_Get: 'implemented',
  Disks_List: 'implemented',
  Disks_ListByResourceGroup: 'implemented',
  Disks_Get: 'implemented',
  Vaults_Get: 'implemented',
  Vaults_ListByResourceGroup: 'implemented',
  Vaults_ListBySubscriptionId: 'implemented',
  ProtectedItems_Get: 'implemented',
  ProtectedItems_CreateOrUpdate: 'implemented',
  ProtectedItems_Delete: 'implemented',
  Backups_Trigger: 'implemented',
  RecoveryPoints_List: 'implemented',
  RecoveryPoints_Get: 'implemented',
  Restores_Trigger: 'implemented',
  ProtectedItemOperationStatuses_Get: 'implemented',
  ProtectedItemOperationResults_Get: 'implemented',
  BackupOperationStatuses_Get: 'implemented',
  BackupOperationResults_Get: 'implemented',
  BackupJobs_List: 'implemented',
  JobDetails_Get: 'implemented',
  JobCancellations_Trigger: 'implemented',
  JobOperationStatuses_Get: 'implemented',
  JobOperationResults_Get: 'implemented',
  ResourceGuardProxies_Get: 'implemented',
  BackupResourceEncryptionConfigs_Get: 'implemented',
  BackupResourceStorageConfigsNonCRR_Get: 'implemented',
  BackupResourceVaultConfigs_Get: 'implemented',
  ProtectionContainers_Get: 'implemented',
  BackupProtectionContainers_List: 'implemented',
  BackupProtectedItems_List: 'implemented',

  ProtectionContainers_Refresh: discovery,
  ProtectionContainerRefreshOperationResults_Get: discovery,
  BackupProtectableItems_List: discovery,
  BackupStatus_Get: {
    answers501:
      'Finding the vault of a machine is not simulated yet; read the protected item instead.',
  },
  BackupPolicies_List: policies,
  ProtectionPolicies_Get: policies,
  ProtectionPolicies_CreateOrUpdate: policies,
  ProtectionPolicies_Delete: policies,
  Jobs_Export: exports,
  ExportJobsOperationResults_Get: exports,
  ItemLevelRecoveryConnections_Provision: files,
  ItemLevelRecoveryConnections_Revoke: files,
  Operation_Validate: validation,
  ValidateOperation_Trigger: validation,
  ValidateOperationStatuses_Get: validation,
  ValidateOperationResults_Get: validation,
  VaultOperationStatuses_Get: validation,
  VaultOperationResults_Get: validation,
  RecoveryPoints_GetAccessToken: crossRegion,
  AadProperties_Get: crossRegion,
  CrossRegionRestore_Trigger: crossRegion,
  CrrOperationStatus_Get: crossRegion,
  CrrOperationResults_Get: crossRegion,
  BackupCrrJobDetails_Get: crossRegion,
  BackupCrrJobs_List: crossRegion,
};
