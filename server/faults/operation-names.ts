import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { type IdentityOperation, identityOperations } from '../../openapi/identity-operations.ts';

/** What a rule can be for: the operations of the contract, and those by which tokens are come by. */
export type OperationName = OperationId | IdentityOperation;

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
  ...Object.keys(identityOperations),
];

/** The operation's own name; undefined for what is none, nor an alias of one. */
export function operationNamed(name: string): OperationName | undefined {
  if (Object.hasOwn(operations, name) || Object.hasOwn(identityOperations, name))
    return name as OperationName;
  return Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
}

const ofContract = (name: OperationName): (typeof operations)[OperationId] | undefined =>
  name in operations ? operations[name as OperationId] : undefined;

/** In capitals. */
export const methodOf = (name: OperationName): string =>
  (name in operations
    ? operations[name as OperationId]
    : identityOperations[name as IdentityOperation]
  ).method.toUpperCase();

/** Whether its requests ask after an operation or a job that there is already. */
export const asksAfterOne = (name: OperationName): boolean =>
  /\{(operationId|jobName)\}/.test(ofContract(name)?.path ?? '');

/** Whether its requests may set an operation off. */
export const setsOneOff = (name: OperationName): boolean =>
  (ofContract(name)?.method ?? 'get') !== 'get';

/** Whether its path names a machine. */
export const namesAnItem = (name: OperationName): boolean =>
  /\{(protectedItemName|containerName)\}/.test(ofContract(name)?.path ?? '');

/** Whether its requests read a world, which has been otherwise before. */
export const isRead = (name: OperationName): boolean => ofContract(name)?.method === 'get';
