import { chance } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import type { AcceptedCancel } from './cancel.ts';
import { USUAL_ERRORS } from './plan-job.ts';
import { planOperation } from './plan-operation.ts';
import type { PlannedJob, PlannedOperation } from './plan.ts';
import type { AcceptedWork } from './work.ts';
import type { Instant } from './time.ts';

/** The same job, given up at an instant: it stays Cancelling for a while, then ends. */
export function planCancelled(
  job: PlannedJob,
  work: AcceptedWork,
  cancel: AcceptedCancel,
  { pace, seed }: Circumstances,
): PlannedJob {
  const onCancel = work.fate?.job?.onCancel ?? 'cancelled';
  const isHeeded = onCancel !== 'completes' && cancel.at < job.endsAt;
  if (!isHeeded) return job;
  const takes = pace.cancel(chance(seed, cancel.operationId));
  const { leaves: _, stuckAt: __, ...rest } = job;
  return {
    ...rest,
    cancelledAt: cancel.at,
    endsAt: onCancel === 'stuck' ? Infinity : cancel.at + takes,
    outcome: 'Cancelled',
    errors: [USUAL_ERRORS.Cancelled],
  };
}

/** Whether a cancel can still be accepted: up to where its kind allows it, or stuck before that. */
export const isCancellable = (job: PlannedJob, work: AcceptedWork, now: Instant): boolean =>
  job.cancelledAt === undefined &&
  now >= job.madeAt &&
  now < job.endsAt &&
  job.cancellableUntil !== undefined &&
  (now < job.cancellableUntil || (job.stuckAt ?? Infinity) <= job.cancellableUntil) &&
  work.fate?.job?.onCancel !== 'refused';

/** Recorded (2025): a cancel's operation has ended at the first look. */
export const planCancelOperation = (
  cancel: AcceptedCancel,
  circumstances: Circumstances,
): PlannedOperation =>
  cancel.fate === undefined
    ? { startsAt: cancel.at, endsAt: cancel.at, outcome: 'Succeeded' }
    : planOperation(cancel, circumstances);
