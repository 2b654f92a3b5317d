import { chance } from './chance.ts';
import type { Pace } from './pace.ts';
import type { RestorePlan } from './plan.ts';
import type { Instant } from './time.ts';

/** The same restore, given up at an instant: its job stays Cancelling for a while, then ends. */
export function planCancelled(
  plan: RestorePlan,
  cancelledAt: Instant,
  operationId: string,
  pace: Pace,
  seed: number,
): RestorePlan {
  const takes = pace.cancel(chance(seed, operationId));
  const job = {
    ...plan.job,
    cancelledAt,
    endsAt: cancelledAt + takes,
    outcome: 'Cancelled' as const,
  };
  return { ...plan, job };
}

/**
 * Whether a cancel can still be accepted. Documented: a restore can be cancelled until its data has
 * been transferred, not once the machine is being created.
 */
export const isCancellable = ({ job }: RestorePlan, now: Instant): boolean =>
  job.cancelledAt === undefined && now >= job.madeAt && now < job.copy.endsAt;
