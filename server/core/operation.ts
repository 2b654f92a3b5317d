import { planCancelOperation } from './plan-cancel.ts';
import { fated, planOperation } from './plan-operation.ts';
import type { PlannedError, PlannedOperation } from './plan.ts';
import type { Instant } from './time.ts';
import { isWork } from './work.ts';
import { type AcceptedOperation, circumstancesOf, jobOf, type World } from './world.ts';

/** An operation as it stands at an instant. */
export interface Operation {
  readonly id: string;
  readonly status: 'InProgress' | PlannedOperation['outcome'];
  readonly startedAt: Instant;
  /** The job that a succeeded operation made; a cancel makes none. */
  readonly jobId?: string;
  readonly error?: PlannedError;
}

export function readOperation(world: World, accepted: AcceptedOperation, now: Instant): Operation {
  const { operationId: id, at: startedAt } = accepted;
  const { endsAt, outcome, error } = plannedOperation(world, accepted);
  if (now < endsAt) return { id, startedAt, status: 'InProgress' };
  if (error) return { id, startedAt, status: outcome, error };
  // Only what a fate may have changed needs to be planned to know whether there is a job.
  const makesJob = isWork(accepted) && (!accepted.fate || jobOf(world, accepted) !== undefined);
  return makesJob
    ? { id, startedAt, status: outcome, jobId: accepted.jobId }
    : { id, startedAt, status: outcome };
}

export function plannedOperation(world: World, accepted: AcceptedOperation): PlannedOperation {
  const circumstances = circumstancesOf(world, accepted.operationId);
  return accepted.kind === 'cancel-accepted'
    ? planCancelOperation(accepted, circumstances)
    : planOperation(accepted, circumstances);
}

/** Whether its addresses answer for it: a fate may have them do so late, and not for ever. */
export function isVisible(world: World, accepted: AcceptedOperation, now: Instant): boolean {
  const { fate, at } = accepted;
  if (fate?.visibleAfter === undefined && fate?.resultExpiresAfter === undefined) return true;
  if (fate.visibleAfter !== undefined && now < at + fated(fate.visibleAfter, world)) return false;
  if (fate.resultExpiresAfter === undefined) return true;
  return now < plannedOperation(world, accepted).endsAt + fated(fate.resultExpiresAfter, world);
}
