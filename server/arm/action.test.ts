import { expect, test } from 'vitest';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { actionOf } from './action.ts';

test.each([
  ['BackupJobs_List', 'Microsoft.RecoveryServices/Vaults/backupJobs/read'],
  ['JobCancellations_Trigger', 'Microsoft.RecoveryServices/Vaults/backupJobs/cancel/action'],
  ['Subscriptions_Get', 'Microsoft.Resources/subscriptions/read'],
  ['ResourceGroups_List', 'Microsoft.Resources/subscriptions/resourceGroups/read'],
  ['StorageAccounts_List', 'Microsoft.Storage/storageAccounts/read'],
  ['VirtualMachines_Get', 'Microsoft.Compute/virtualMachines/read'],
] as const)('%s takes %s', (operationId, action) => {
  expect(actionOf(operationId)).toBe(action);
});

test.each(Object.keys(operations) as OperationId[])('%s takes a right of a provider', (id) => {
  expect(actionOf(id)).toMatch(/^Microsoft\.\w+(\/\w+)+\/(read|write|delete|action)$/);
});
