import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Names } from '../service/stage.ts';
import type { Random } from './random.ts';
import type { Pool } from './pool.ts';

/** Bodies that an operation takes, and now and then one that it does not; undefined for none. */
export function bodyFor(
  operationId: OperationId,
  names: Names,
  pool: Pool,
  random: Random,
): object | undefined {
  const make = BODIES[operationId];
  if (make === undefined) return undefined;
  return random.percent(10) ? { properties: { objectType: 'Nothing' } } : make(names, pool, random);
}

type MakeBody = (names: Names, pool: Pool, random: Random) => object;

const restoreOf = (names: Names, pool: Pool, random: Random): object => {
  const network = `${names.targetResourceGroupId}/providers/Microsoft.Network/virtualNetworks/testNet`;
  return {
    objectType: 'IaasVMRestoreRequest',
    recoveryPointId: pool.pointAskedFor,
    sourceResourceId: names.machineId,
    storageAccountId: names.storageAccountId,
    region: names.region,
    ...random.oneOf<object>([
      { recoveryType: 'RestoreDisks', targetResourceGroupId: names.targetResourceGroupId },
      { recoveryType: 'RestoreDisks', restoreDiskLunList: [0] },
      { recoveryType: 'OriginalLocation' },
      {
        recoveryType: 'AlternateLocation',
        targetResourceGroupId: names.targetResourceGroupId,
        targetVirtualMachineId: `${names.targetResourceGroupId}/providers/Microsoft.Compute/virtualMachines/made`,
        virtualNetworkId: network,
        subnetId: `${network}/subnets/default`,
      },
      { recoveryType: 'AlternateLocation' },
    ]),
  };
};

const validation: MakeBody = (names, pool, random) => ({
  objectType: 'ValidateIaasVMRestoreOperationRequest',
  restoreRequest: restoreOf(names, pool, random),
});

const POLICY = {
  backupManagementType: 'AzureIaasVM',
  schedulePolicy: {
    schedulePolicyType: 'SimpleSchedulePolicy',
    scheduleRunFrequency: 'Daily',
    scheduleRunTimes: ['2026-03-02T20:00:00Z'],
  },
  retentionPolicy: {
    retentionPolicyType: 'LongTermRetentionPolicy',
    dailySchedule: {
      retentionTimes: ['2026-03-02T20:00:00Z'],
      retentionDuration: { count: 30, durationType: 'Days' },
    },
  },
  timeZone: 'UTC',
};

const BODIES: Readonly<Partial<Record<OperationId, MakeBody>>> = {
  Restores_Trigger: (names, pool, random) => ({ properties: restoreOf(names, pool, random) }),
  Backups_Trigger: () => ({ properties: { objectType: 'IaasVMBackupRequest' } }),
  ProtectedItems_CreateOrUpdate: (names, _, random) => ({
    properties: {
      protectedItemType: 'Microsoft.Compute/virtualMachines',
      sourceResourceId: names.machineId,
      ...random.oneOf<object>([
        { policyId: `${names.vaultPath}/backupPolicies/DefaultPolicy` },
        { policyId: '', protectionState: 'ProtectionStopped' },
        { policyId: '', protectionState: 'ProtectionStopped', isRehydrate: true },
      ]),
    },
  }),
  ProtectionPolicies_CreateOrUpdate: () => ({ properties: POLICY }),
  ItemLevelRecoveryConnections_Provision: (names, pool) => ({
    properties: {
      objectType: 'IaasVMILRRegistrationRequest',
      recoveryPointId: pool.pointAskedFor,
      virtualMachineId: names.machineId,
    },
  }),
  Operation_Validate: validation,
  ValidateOperation_Trigger: validation,
  BackupStatus_Get: ({ machineId }) => ({ resourceType: 'VM', resourceId: machineId }),
  RecoveryPoints_GetAccessToken: () => ({ properties: {} }),
  CrossRegionRestore_Trigger: (names, pool, random) => ({
    crossRegionRestoreAccessDetails: { objectType: 'CrrAccessToken', accessTokenString: 'none' },
    restoreRequest: restoreOf(names, pool, random),
  }),
  BackupCrrJobs_List: ({ vaultPath }) => ({ resourceId: vaultPath }),
  BackupCrrJobDetails_Get: ({ vaultPath }, { jobs }, random) => ({
    resourceId: vaultPath,
    jobName: random.oneOf(jobs) ?? 'none',
  }),
};
