import { type OperationId, operations } from '../../openapi/generated/operations.ts';

/**
 * The names that the service's older specifications (2016 to 2018), its SDKs and plain mistakes have
 * for operations of the contract, whose own names are those of the newest. Specified: the operationIds
 * of the published specifications for the same path.
 */
export const ALIASES: Readonly<Record<string, OperationId>> = {
  Jobs_List: 'BackupJobs_List',
  Jobs_Get: 'JobDetails_Get',
  ProtectedItems_List: 'BackupProtectedItems_List',
  ProtectableItems_List: 'BackupProtectableItems_List',
  ProtectionContainers_List: 'BackupProtectionContainers_List',
  ProtectionPolicies_List: 'BackupPolicies_List',
  ProtectedItemOperationStatus_Get: 'ProtectedItemOperationStatuses_Get',
  ProtectedItemOperationResult_Get: 'ProtectedItemOperationResults_Get',
  BackupOperationStatus_Get: 'BackupOperationStatuses_Get',
  BackupOperationResult_Get: 'BackupOperationResults_Get',
  GetCrrOperationStatus_Get: 'CrrOperationStatus_Get',
};

/** All names that a rule may use. */
export const OPERATION_NAMES: readonly string[] = [
  ...Object.keys(operations),
  ...Object.keys(ALIASES),
];

/** The contract's own name; undefined for what is none, nor an alias of one. */
export function operationNamed(name: string): OperationId | undefined {
  if (Object.hasOwn(operations, name)) return name as OperationId;
  return Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
}

/** Whether its requests ask after an operation or a job that there is already. */
export const asksAfterOne = (id: OperationId): boolean =>
  /\{(operationId|jobName)\}/.test(operations[id].path);

/** Whether its requests may set an operation off. */
export const setsOneOff = (id: OperationId): boolean => operations[id].method !== 'get';

/** Whether its path names a machine. */
export const namesAnItem = (id: OperationId): boolean =>
  /\{(protectedItemName|containerName)\}/.test(operations[id].path);

export const isRead = (id: OperationId): boolean => operations[id].method === 'get';
