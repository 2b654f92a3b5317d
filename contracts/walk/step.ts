import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { Names, Request } from '../service/stage.ts';
import { bodyFor } from './bodies.ts';
import { type Pool, valueFor } from './pool.ts';
import type { Random } from './random.ts';

/** A request of a random walk. */
export interface Step {
  readonly operationId: OperationId;
  readonly request: Request;
}

const OPERATIONS = Object.keys(operations) as OperationId[];

/** What sets work off comes more often than by itself, so that there is something to ask about. */
const TRIGGERS: readonly OperationId[] = [
  'Restores_Trigger',
  'Backups_Trigger',
  'ProtectedItems_CreateOrUpdate',
  'ProtectionContainers_Refresh',
  'Jobs_Export',
  'ValidateOperation_Trigger',
  'ItemLevelRecoveryConnections_Provision',
];

export function stepOf(names: Names, pool: Pool, random: Random, apiVersion: string): Step {
  const operationId = chosen(random);
  const { method, path } = operations[operationId];
  pool.pointAskedFor = '';
  const filled = path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = valueFor(parameter, names, pool, random);
    if (parameter === 'recoveryPointId') pool.pointAskedFor = value;
    return encodeURIComponent(value);
  });
  const body = bodyFor(operationId, names, pool, random);
  return {
    operationId,
    request: {
      method: method.toUpperCase() as NonNullable<Request['method']>,
      path: filled + filterOf(operationId, random),
      apiVersion,
      ...(body && { body }),
    },
  };
}

/** An item that is deleted has little more to say: that happens now and then only. */
function chosen(random: Random): OperationId {
  const one = random.oneOf(random.percent(20) ? TRIGGERS : OPERATIONS) ?? 'BackupJobs_List';
  return one === 'ProtectedItems_Delete' && random.percent(70) ? 'BackupJobs_List' : one;
}

/** Lists are mostly asked for with a filter, and a few of those are none. */
function filterOf(operationId: OperationId, random: Random): string {
  const filters = FILTERS[operationId];
  const filter = filters && random.oneOf(filters);
  return filter === undefined || filter === '' ? '' : `?$filter=${encodeURIComponent(filter)}`;
}

const MACHINES = "backupManagementType eq 'AzureIaasVM'";

const FILTERS: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  BackupJobs_List: [
    '',
    "status eq 'InProgress'",
    "operation eq 'Restore' and status eq 'Completed'",
    "operation eq ''",
    'no filter',
  ],
  RecoveryPoints_List: [
    '',
    "startDate eq '2020-01-01 12:00:00 AM' and endDate eq '2030-01-01 12:00:00 PM'",
    'startDate',
  ],
  BackupProtectedItems_List: ['', `${MACHINES} and itemType eq 'VM'`, "itemType eq 'Nothing'"],
  BackupProtectionContainers_List: [`${MACHINES} and status eq 'Registered'`, ''],
  BackupProtectableItems_List: ['', MACHINES],
  BackupPolicies_List: ['', MACHINES],
  ProtectedItems_Get: ['', "expand eq 'extendedinfo'"],
};
