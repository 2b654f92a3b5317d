import type { PlannedCopy, PlannedTask, RestorePlan, TaskName } from './plan.ts';
import { type Duration, type Instant, minutes } from './time.ts';

export type JobStatus = 'InProgress' | 'Cancelling' | 'Completed' | 'Cancelled';
export type TaskStatus = 'NotStarted' | 'InProgress' | 'Completed' | 'Cancelling' | 'Cancelled';

/** A job as it stands at an instant. */
export interface Job {
  readonly status: JobStatus;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  /** To the end, or so far. */
  readonly duration: Duration;
  readonly tasks: readonly JobTask[];
  readonly transferred: Transferred;
  /** 1 to 100. */
  readonly progressPercent: number;
  /** Absent until there is something to estimate from. */
  readonly remaining?: Duration;
}

export interface JobTask {
  readonly name: TaskName;
  readonly status: TaskStatus;
}

export interface Transferred {
  readonly gigabytes: number;
  readonly ofGigabytes: number;
}

/** Reads a plan's job at an instant; undefined while the operation has not made it yet. */
export function readJob(plan: RestorePlan, now: Instant, progressEvery: Duration): Job | undefined {
  const { job } = plan;
  if (now < job.madeAt) return undefined;
  const ended = now >= job.endsAt;
  const status = statusAt(plan, now);
  const figures = progressAt(job.copy, Math.min(now, job.cancelledAt ?? now), progressEvery);
  return {
    status,
    startedAt: job.startsAt,
    ...(ended && { endedAt: job.endsAt }),
    duration: Math.min(now, job.endsAt) - job.startsAt,
    tasks: job.tasks.map((task) => ({ name: task.name, status: taskStatus(task, status, now) })),
    ...(status === 'Completed' ? completedFigures(job.copy) : figures),
  };
}

function statusAt({ job }: RestorePlan, now: Instant): JobStatus {
  if (now >= job.endsAt) return job.outcome;
  return job.cancelledAt !== undefined && now >= job.cancelledAt ? 'Cancelling' : 'InProgress';
}

/** Recorded (2025): while a job is Cancelling, so is each of its unfinished tasks. */
function taskStatus(task: PlannedTask, job: JobStatus, now: Instant): TaskStatus {
  if (job === 'Cancelling' || job === 'Cancelled') return job;
  if (now >= task.endsAt) return 'Completed';
  return now >= task.startsAt ? 'InProgress' : 'NotStarted';
}

type Figures = Pick<Job, 'progressPercent' | 'remaining' | 'transferred'>;

const completedFigures = ({ sizeGb }: PlannedCopy): Figures => ({
  progressPercent: 100,
  remaining: 0,
  transferred: { gigabytes: sizeGb, ofGigabytes: sizeGb },
});

/**
 * Recorded: the figures are stored values, the same over several reads until they are brought up to
 * date; the percentage follows the bytes, starts at 1, and stands still once they have all moved,
 * when two minutes are said to remain however long it takes.
 */
function progressAt(copy: PlannedCopy, now: Instant, every: Duration): Figures {
  const ofGigabytes = copy.sizeGb;
  if (now >= copy.endsAt)
    return {
      progressPercent: copy.progressAtEnd,
      remaining: minutes(2),
      transferred: { gigabytes: ofGigabytes, ofGigabytes },
    };
  const elapsed = Math.floor((now - copy.startsAt) / every) * every;
  const share = elapsed / (copy.endsAt - copy.startsAt);
  return {
    progressPercent: Math.max(1, Math.round(copy.progressAtEnd * share)),
    ...(share > 0 && { remaining: Math.round((elapsed / share) * (1 - share)) }),
    transferred: { gigabytes: ofGigabytes * share, ofGigabytes },
  };
}
