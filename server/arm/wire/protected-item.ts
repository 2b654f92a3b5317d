import { hashOf } from '../../core/chance.ts';
import type { Machine } from '../../core/estate.ts';
import { jobErrorOf } from '../../core/job-error.ts';
import type { LastBackup } from '../../core/last-backup.ts';
import type { LastRestore } from '../../core/last-restore.ts';
import { machineId } from '../../core/names.ts';
import { type Protection, SOFT_DELETED_FOR } from '../../core/protection.ts';
import type { RecoveryPoint } from '../../core/recovery-point.ts';
import { formatInstant, type Instant } from '../../core/time.ts';
import { timeSpan } from './dates.ts';
import type { Era } from './era.ts';
import { shortContainerName } from './machine-names.ts';
import type { Schema } from './schemas.ts';

export interface ItemFacts {
  readonly subscription: string;
  readonly vaultId: string;
  readonly itemId: string;
  readonly base: string;
  readonly machine: Machine;
  /** The same whichever of its names was used. */
  readonly itemKey: string;
  readonly protection: Protection;
  readonly now: Instant;
  readonly newestPoint: RecoveryPoint | undefined;
  readonly lastBackup: LastBackup | undefined;
  readonly lastRestore: LastRestore | undefined;
  /** When a restore has last taken a snapshot of the disks that it replaces. */
  readonly replacedAt: Instant | undefined;
  readonly excludedLuns: readonly number[] | undefined;
}

/** Recorded: the time of a backup that never was. */
const NEVER = '2001-01-01T00:00:00Z';

/** Order and fields as recorded in 2022 (2022-02-01) and 2026 (2025-02-01). */
export function protectedItemResource(facts: ItemFacts, era: Era): Schema<'ProtectedItemResource'> {
  const { subscription, vaultId, itemId, itemKey, base, machine, newestPoint: newest } = facts;
  const { state, policy } = facts.protection;
  const id = machineId(subscription, machine);
  return {
    id: itemId,
    name: itemId.slice(itemId.lastIndexOf('/') + 1),
    type: 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems',
    properties: {
      ...(era.name !== 'current' && { kpisHealths: newest ? kpisOf(facts) : NO_KPIS }),
      friendlyName: machine.name,
      virtualMachineId: id,
      protectionStatus: 'Healthy',
      protectionState: protectionState(facts),
      healthStatus: 'Passed',
      ...(newest && { healthDetails: [HEALTH_DETAILS] }),
      ...lastBackupOf(facts),
      protectedItemDataId: String(hashOf(itemKey)),
      ...(era.has('itemExtensions') && { extendedProperties: extendedProperties(facts) }),
      ...(era.has('policyType') && { policyType: 'V1' }),
      protectedItemType: 'Microsoft.Compute/virtualMachines',
      backupManagementType: 'AzureIaasVM',
      workloadType: 'VM',
      containerName: shortContainerName(machine),
      sourceResourceId: id,
      // Recorded: both empty once backups have stopped.
      policyId: state !== 'protected' ? '' : `${vaultId}/backupPolicies/${policy}`,
      policyName: policy,
      ...deletionOf(facts),
      ...(newest && { lastRecoveryPoint: formatInstant(lastPointAt(newest, facts)) }),
      // A URL where one expects an id: recorded so.
      ...(era.has('vaultUrl') && { vaultId: `${base}${vaultId}` }),
      isArchiveEnabled: false,
      ...(era.has('vaultUrl') && { softDeleteRetentionPeriod: 0 }),
      ...(era.has('sourceScan') && { sourceSideScanning: 0 }),
    },
  };
}

const lastPointAt = ({ takenAt }: RecoveryPoint, { replacedAt = takenAt }: ItemFacts): Instant =>
  Math.max(takenAt, replacedAt);

/** Recorded (2024): empty, or the application of a Linux machine, or which disks were left out. */
function extendedProperties({ machine, excludedLuns }: ItemFacts): Schema<'ExtendedProperties'> {
  if (excludedLuns)
    return { diskExclusionProperties: { diskLunList: [...excludedLuns], isInclusionList: false } };
  return machine.osType === 'Linux' ? { linuxVmApplicationName: '' } : {};
}

function protectionState({
  protection,
  newestPoint,
}: ItemFacts): Schema<'AzureIaaSComputeVMProtectedItem'>['protectionState'] {
  if (protection.state !== 'protected') return 'ProtectionStopped';
  return newestPoint ? 'Protected' : 'IRPending';
}

/** Recorded (2022): the time is that of the deletion, though its name says otherwise. */
const deletionOf = ({ protection: { state, deletedAt }, now }: ItemFacts) =>
  state === 'soft-deleted' && deletedAt !== undefined
    ? {
        deferredDeleteTimeInUTC: formatInstant(deletedAt),
        isScheduledForDeferredDelete: true,
        deferredDeleteTimeRemaining: timeSpan(deletedAt + SOFT_DELETED_FOR - now),
      }
    : {};

/** Recorded for one that completed; inferred: another outcome shows by the name of its job's. */
const lastBackupOf = ({ lastBackup }: ItemFacts) =>
  lastBackup
    ? {
        lastBackupStatus: lastBackup.outcome,
        lastBackupTime: formatInstant(lastBackup.startedAt),
      }
    : { lastBackupStatus: '', lastBackupTime: NEVER };

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

/** Recorded (2022) of a restore that was cancelled; inferred of one that has failed. */
function kpisOf({ lastRestore }: ItemFacts): Kpis {
  if (lastRestore?.outcome !== 'Cancelled' && lastRestore?.outcome !== 'Failed')
    return HEALTHY_KPIS;
  const details = lastRestore.errors.map(({ code, message }) => {
    const { number, title, text } = jobErrorOf(code, message);
    return { code: number, title, message: text, recommendations: [] };
  });
  return {
    ...HEALTHY_KPIS,
    RestoreOperationStatusKPI: {
      resourceHealthStatus: 'TransientDegraded',
      resourceHealthDetails: details,
    },
  };
}

const NO_KPIS: Kpis = {};
