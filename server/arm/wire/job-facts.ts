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

/** Texts by the service's own odd names. */
export type PropertyBag = Record<string, string | null>;
