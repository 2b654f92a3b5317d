import type { Job } from '../../core/job.ts';
import type { PlannedJob } from '../../core/plan.ts';
import type { AcceptedRestore } from '../../core/restore.ts';

/** Everything that a job's answer is made of. */
export interface JobFacts {
  readonly subscription: string;
  readonly restore: AcceptedRestore;
  readonly plan: PlannedJob;
  readonly job: Job;
}
