import type { AcceptedRestore } from './restore.ts';

/** An asynchronous operation that was accepted and makes a job: what its plan is computed from. */
export type AcceptedWork = AcceptedRestore;

/** Which operation of the contract sets each kind off. */
export const TRIGGERS = {
  'restore-accepted': 'Restores_Trigger',
  'cancel-accepted': 'JobCancellations_Trigger',
} as const;
