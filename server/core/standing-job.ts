import { type Job, readJob } from './job.ts';
import type { PlannedJob } from './plan.ts';
import type { Instant } from './time.ts';
import { type AcceptedOperation, type AcceptedWork, isWork } from './work.ts';
import { jobOf, type World } from './world.ts';

/** A job with the plan that it is a reading of. */
export interface StandingJob {
  readonly work: AcceptedWork;
  readonly plan: PlannedJob;
  readonly job: Job;
}

/**
 * The job of an operation as it stands; undefined where the operation makes none, or where none is to be
 * read yet.
 */
export function standingJob(
  world: World,
  accepted: AcceptedOperation,
  now: Instant,
): StandingJob | undefined {
  if (!isWork(accepted)) return undefined;
  const plan = jobOf(world, accepted);
  const job = readJob(plan, now, world.pace.progressEvery);
  return plan && job && { work: accepted, plan, job };
}
