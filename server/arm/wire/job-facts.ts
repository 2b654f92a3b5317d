import type { Job } from '../../core/job.ts';
import type { PlannedJob } from '../../core/plan.ts';
import type { AcceptedWork } from '../../core/work.ts';

/** Everything that a job's answer is made of. */
export interface JobFacts {
  readonly subscription: string;
  readonly work: AcceptedWork;
  readonly plan: PlannedJob;
  readonly job: Job;
}
