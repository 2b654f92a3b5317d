import type { ClientRecord, Driven, Ending } from '../shared/client-record.ts';
import { failed, restored } from '../shared/endings.ts';
import { notServed } from '../shared/not-served.ts';
import type { SharedScenario } from '../shared/shared-scenarios.ts';

const OF_VAULTS = 'its tests are of restores, and begin with a vault that is there';

/** What a machine's backup and restore needs of it: databases and shares have commands of their own. */
const both: Readonly<Record<string, Driven>> = {
  AadProperties_Get: { by: 'restore restore-disks --use-secondary-region' },
  BackupCrrJobDetails_Get: { by: 'job show --use-secondary-region' },
  BackupCrrJobs_List: { by: 'job list --use-secondary-region' },
  BackupJobs_List: { by: 'job list' },
  BackupOperationStatuses_Get: { by: 'every command that waits' },
  BackupPolicies_List: { by: 'policy list' },
  BackupProtectedItems_List: { by: 'item list' },
  BackupProtectionContainers_List: { by: 'container list, container show' },
  BackupResourceEncryptionConfigs_Get: { by: 'vault encryption show, restore restore-disks' },
  BackupResourceStorageConfigsNonCRR_Get: { by: 'vault backup-properties show' },
  BackupResourceVaultConfigs_Get: { by: 'vault backup-properties show' },
  Backups_Trigger: { by: 'protection backup-now' },
  CrossRegionRestore_Trigger: { by: 'restore restore-disks --use-secondary-region' },
  CrrOperationStatus_Get: { by: 'restore restore-disks --use-secondary-region' },
  Identity_OpenIdConfiguration: { by: 'login --service-principal' },
  Identity_Token: { by: 'login --service-principal' },
  ItemLevelRecoveryConnections_Provision: { by: 'restore files mount-rp' },
  ItemLevelRecoveryConnections_Revoke: { by: 'restore files unmount-rp' },
  JobCancellations_Trigger: { by: 'job stop' },
  JobDetails_Get: { by: 'job show, job wait' },
  ManagedIdentity_Token: { by: 'login --identity' },
  ProtectedItems_CreateOrUpdate: { by: 'protection disable, resume, undelete; item set-policy' },
  ProtectedItems_Delete: { by: 'protection disable --delete-backup-data' },
  ProtectedItems_Get: { by: 'item show, by the item’s full name' },
  ProtectionPolicies_CreateOrUpdate: { by: 'policy create, policy set' },
  ProtectionPolicies_Delete: { by: 'policy delete' },
  ProtectionPolicies_Get: { by: 'policy show, policy get-default-for-vm' },
  RecoveryPoints_Get: { by: 'recoverypoint show' },
  RecoveryPoints_GetAccessToken: { by: 'restore restore-disks --use-secondary-region' },
  RecoveryPoints_List: { by: 'recoverypoint list' },
  ResourceGuardProxies_Get: { by: 'restore restore-disks' },
  Restores_Trigger: { by: 'restore restore-disks' },
  StorageAccounts_GetProperties: { by: 'restore restore-disks' },
  Subscriptions_List: { by: 'login' },
  Vaults_Get: { by: 'vault show' },
  Vaults_ListByResourceGroup: { by: 'vault list -g' },
  Vaults_ListBySubscriptionId: { by: 'vault list' },
  VirtualNetworks_Get: { by: 'restore restore-disks --target-vnet-name' },
  BackupResourceVaultConfigs_Update: notServed.BackupResourceVaultConfigs_Update,
  MoveRecoveryPoint: notServed.MoveRecoveryPoint,
  RecoveryPointsRecommendedForMove_List: {
    notBecause: 'the JavaScript client asks for it, and the request is one and the same',
  },
  ResourceGuardProxy_Delete: notServed.ResourceGuardProxy_Delete,
  ResourceGuardProxy_Put: notServed.ResourceGuardProxy_Put,
  ResourceGuardProxy_UnlockDelete: notServed.ResourceGuardProxy_UnlockDelete,
  Vaults_CreateOrUpdate: { notBecause: OF_VAULTS },
  Vaults_Delete: { notBecause: OF_VAULTS },
  Vaults_Update: { notBecause: OF_VAULTS },
};

/** Both versions wait in the same way; restore-disks, then job wait, then the job's status. */
const scenarios: Readonly<Record<SharedScenario, Ending>> = {
  'restore-succeeds-at-once': restored(
    'restore 202, status 200, job 200 ×2',
    'Asks for the status once, then for the job: to print it, and to wait for it.',
  ),
  'operation-ends-before-job': restored(
    'restore 202, status 200 ×2, job 200 ×3',
    'Takes the job from the operation, and job wait sees it end.',
  ),
  'job-fails-midway': failed(
    'restore 202, status 200, job 200 ×2',
    'Ends with 0 and prints the job; only its status says Failed.',
  ),
  'job-completes-with-warnings': failed(
    'restore 202, status 200, job 200 ×3',
    'Ends with 0; the job’s status is CompletedWithWarnings.',
  ),
  'operation-fails': failed(
    'restore 202, status 200 ×2, job 404',
    'Ends with 0 and prints the operation in place of a job; job wait then finds no job of that id.',
  ),
  'polls-are-throttled': restored(
    'restore 202, status 429 ×3, status 200 ×3, job 200 ×3',
    'Waits as Retry-After says, up to three times for a request.',
    [1, 1, 1],
  ),
  'server-errors-thrice': restored(
    'restore 202, status 503 ×3, status 200 ×3, job 200 ×3',
    'Asks again after 0, 1.6 and 3.2 s.',
    [0, 1.6, 3.2],
  ),
  'status-is-not-found-at-first': failed(
    'restore 202, status 404',
    'Takes the first 404 for the end and ends with 1, while the restore goes on unseen.',
  ),
  'accepted-answer-is-lost': failed(
    'restore lost',
    'Does not post again and ends with 1, while the restore goes on unseen.',
  ),
  'token-expires': failed(
    'restore 202, status 200, status 401',
    'Takes a 401 without claims for the end: no new token is asked for.',
  ),
};

const notInDebian = {
  notBecause: 'check-vm and enable-for-vm of Debian’s build end before they ask for anything',
};

export const current: ClientRecord = {
  client: 'az 2.91',
  packages: ['azure-cli==2.91.0'],
  operations: {
    ...both,
    BackupProtectableItems_List: { by: 'protection enable-for-vm' },
    BackupStatus_Get: { by: 'protection check-vm' },
    Identity_InstanceDiscovery: { by: 'login --service-principal, of the cloud’s own authority' },
    ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult: {
      by: 'restore files mount-rp',
    },
    ProtectionContainers_Refresh: {
      notBecause:
        'enable-for-vm has it done where the vault does not know the machine; here it does',
    },
    ProtectedItems_CreateOrUpdate: {
      by: 'protection enable-for-vm, disable, resume, undelete; item set-policy',
    },
    ResourceGuardProxy_Get: { by: 'restore restore-disks, from a vault that is under a guard' },
    VirtualMachines_Get: { by: 'protection check-vm, protection enable-for-vm' },
  },
  scenarios,
};

export const debian: ClientRecord = {
  client: 'az 2.45',
  packages: ['azure-cli=2.45.0-1 (Debian 12)'],
  operations: {
    ...both,
    BackupProtectableItems_List: notInDebian,
    BackupStatus_Get: notInDebian,
    ProtectionContainers_Refresh: notInDebian,
    ResourceGuardProxy_Get: { notBecause: 'Debian’s build asks no guard for a restore' },
    VirtualMachines_Get: notInDebian,
  },
  scenarios,
};
