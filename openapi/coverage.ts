/**
 * What the service does with each operation of the contract. An operation that is not implemented is
 * answered 501 with its operationId and this reason, so the reasons are written for a user.
 */
import type { OperationId } from './generated/operations.ts';

export type Coverage = 'implemented' | { readonly answers501: string };

const discovery = { answers501: 'Discovery of machines is not simulated yet.' };
const lists = { answers501: 'Lists of protected machines and containers are not simulated yet.' };
const policies = { answers501: 'Backup policies are not simulated yet.' };
const exports = { answers501: 'Exports of jobs are not simulated yet; list the jobs instead.' };
const configuration = { answers501: 'The settings of vaults are not simulated yet.' };
const guards = { answers501: 'Resource Guards are not simulated yet.' };

export const coverage: Record<OperationId, Coverage> = {
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
  ItemLevelRecoveryConnections_Provision: 'implemented',
  ItemLevelRecoveryConnections_Revoke: 'implemented',
  Operation_Validate: 'implemented',
  ValidateOperation_Trigger: 'implemented',
  ValidateOperationStatuses_Get: 'implemented',
  ValidateOperationResults_Get: 'implemented',
  VaultOperationStatuses_Get: 'implemented',
  VaultOperationResults_Get: 'implemented',
  RecoveryPoints_GetAccessToken: 'implemented',
  AadProperties_Get: 'implemented',
  CrossRegionRestore_Trigger: 'implemented',
  CrrOperationStatus_Get: 'implemented',
  CrrOperationResults_Get: 'implemented',
  BackupCrrJobDetails_Get: 'implemented',
  BackupCrrJobs_List: 'implemented',

  BackupProtectedItems_List: lists,
  BackupProtectionContainers_List: lists,
  ProtectionContainers_Get: lists,
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
  BackupResourceVaultConfigs_Get: configuration,
  BackupResourceStorageConfigsNonCRR_Get: configuration,
  BackupResourceEncryptionConfigs_Get: configuration,
  ResourceGuardProxies_Get: guards,
};
