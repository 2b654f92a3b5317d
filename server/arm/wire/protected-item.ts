import { hashOf } from '../../core/chance.ts';
import type { ProtectedItem } from '../../core/estate.ts';
import { machineId } from '../../core/names.ts';
import { formatInstant, type Instant } from '../../core/time.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

export interface ItemFacts {
  readonly subscription: string;
  readonly vaultId: string;
  readonly itemId: string;
  readonly base: string;
  readonly item: ProtectedItem;
  /** The same whichever of its names was used. */
  readonly itemKey: string;
  readonly now: Instant;
}

/** Recorded: the time of a backup that never was. */
const NEVER = '2001-01-01T00:00:00Z';

/** Order and fields as recorded in 2022 (2022-02-01) and 2026 (2025-02-01). */
export function protectedItemResource(
  { subscription, vaultId, itemId, itemKey, base, item, now }: ItemFacts,
  era: Era,
): Schema<'ProtectedItemResource'> {
  const { machine } = item;
  const newest = item.points.at(now).at(0);
  const lastPointTime = newest && formatInstant(newest.takenAt);
  const id = machineId(subscription, machine);
  return {
    id: itemId,
    name: itemId.slice(itemId.lastIndexOf('/') + 1),
    type: 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems',
    properties: {
      ...(era.name !== 'current' && { kpisHealths: newest ? HEALTHY_KPIS : NO_KPIS }),
      friendlyName: machine.name,
      virtualMachineId: id,
      protectionStatus: 'Healthy',
      protectionState: newest ? 'Protected' : 'IRPending',
      healthStatus: 'Passed',
      ...(newest && { healthDetails: [HEALTH_DETAILS] }),
      lastBackupStatus: newest ? 'Completed' : '',
      lastBackupTime: lastPointTime ?? NEVER,
      protectedItemDataId: String(hashOf(itemKey)),
      ...(era.has('policyType') && { policyType: 'V1' }),
      protectedItemType: 'Microsoft.Compute/virtualMachines',
      backupManagementType: 'AzureIaasVM',
      workloadType: 'VM',
      containerName: `iaasvmcontainerv2;${machine.resourceGroup};${machine.name}`.toLowerCase(),
      sourceResourceId: id,
      policyId: `${vaultId}/backupPolicies/${item.policy}`,
      policyName: item.policy,
      ...(lastPointTime !== undefined && { lastRecoveryPoint: lastPointTime }),
      // A URL where one expects an id: recorded so.
      ...(era.has('vaultUrl') && { vaultId: `${base}${vaultId}` }),
      isArchiveEnabled: false,
      ...(era.has('vaultUrl') && { softDeleteRetentionPeriod: 0 }),
    },
  };
}

const HEALTH_DETAILS = {
  code: 400239,
  title: 'IaasVmHealthGreenDefault',
  message: 'Backup pre-check status of this virtual machine is OK.',
  recommendations: [],
};

const SUCCESS: Schema<'KPIResourceHealthDetails'> = {
  resourceHealthStatus: 'Healthy',
  resourceHealthDetails: [{ code: 0, title: 'Success', message: '', recommendations: [] }],
};

type Kpis = Readonly<Record<string, Schema<'KPIResourceHealthDetails'>>>;

const HEALTHY_KPIS: Kpis = {
  BackupOperationStatusKPI: SUCCESS,
  RestoreOperationStatusKPI: SUCCESS,
};

const NO_KPIS: Kpis = {};
