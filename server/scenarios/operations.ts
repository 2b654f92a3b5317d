import type { OperationId } from '../../openapi/generated/operations.ts';

/** What each asynchronous operation makes besides itself: a job to follow, or none. */
const MAKES_A_JOB = {
  Restores_Trigger: true,
  CrossRegionRestore_Trigger: true,
  Backups_Trigger: true,
  ProtectedItems_CreateOrUpdate: true,
  ProtectedItems_Delete: true,
  JobCancellations_Trigger: false,
  Jobs_Export: false,
  ItemLevelRecoveryConnections_Provision: false,
  ItemLevelRecoveryConnections_Revoke: false,
  ProtectionContainers_Refresh: false,
  ProtectionPolicies_CreateOrUpdate: false,
  ProtectionPolicies_Delete: false,
  ValidateOperation_Trigger: false,
} as const satisfies Readonly<Partial<Record<OperationId, boolean>>>;

export type AsynchronousOperation = keyof typeof MAKES_A_JOB;

/** What a fate can be for: the operations that are accepted first and done later. */
export const ASYNCHRONOUS_OPERATIONS = Object.keys(MAKES_A_JOB) as readonly AsynchronousOperation[];

export const makesJob = (operation: AsynchronousOperation): boolean => MAKES_A_JOB[operation];

export const restores = (operation: AsynchronousOperation): boolean =>
  operation === 'Restores_Trigger' || operation === 'CrossRegionRestore_Trigger';
