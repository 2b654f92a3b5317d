import type {
  JobOutcome,
  PlannedCopy,
  PlannedError,
  PlannedJob,
  PlannedProgress,
  PlannedTask,
  TaskName,
} from './plan.ts';
import { percentAt } from './progress.ts';
import { type Duration, type Instant, minutes } from './time.ts';

export type JobStatus = 'InProgress' | 'Cancelling' | JobOutcome;
export type TaskStatus =
  'NotStarted' | 'InProgress' | 'Completed' | 'Cancelling' | 'Cancelled' | 'Failed';

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
  /** Empty while it goes on, and where it ends well. */
  readonly errors: readonly PlannedError[];
}

export interface JobTask {
  readonly name: TaskName;
  readonly status: TaskStatus;
  /** Absent until it has begun. */
  readonly startedAt?: Instant;
  /** Absent until it has ended, well or not. */
  readonly endedAt?: Instant;
  /** To its end, or so far. */
  readonly duration: Duration;
}

export interface Transferred {
  readonly gigabytes: number;
  readonly ofGigabytes: number;
}

/** Reads a planned job at an instant; undefined while there is none to be read yet. */
export function readJob(
  job: PlannedJob | undefined,
  now: Instant,
  progressEvery: Duration,
): Job | undefined {
  if (!job || now < job.madeAt) return undefined;
  const hasEnded = now >= job.endsAt;
  const status = statusAt(job, now);
  // Whatever ended it or holds it up, its figures stay as they were then.
  const movedUpTo = Math.min(now, job.endsAt, job.cancelledAt ?? now, job.stuckAt ?? now);
  return {
    status,
    startedAt: job.startsAt,
    ...(hasEnded && { endedAt: job.endsAt }),
    duration: Math.min(now, job.endsAt) - job.startsAt,
    tasks: tasksAt(job, status, movedUpTo),
    ...(isDone(status)
      ? completedFigures(job.progress.copy)
      : // What stands still was brought up to date for the last time when it stopped.
        progressAt(job.progress, movedUpTo, movedUpTo < now || hasEnded ? 1 : progressEvery)),
    errors: hasEnded ? job.errors : [],
  };
}

function statusAt(job: PlannedJob, now: Instant): JobStatus {
  if (now >= job.endsAt) return job.outcome;
  return job.cancelledAt !== undefined && now >= job.cancelledAt ? 'Cancelling' : 'InProgress';
}

function tasksAt({ tasks }: PlannedJob, status: JobStatus, now: Instant): JobTask[] {
  return tasks.map((planned, at) => {
    const task = isDone(status) ? hurried(planned, now) : planned;
    const stands = taskStatus(task, status, at === tasks.length - 1, now);
    const hasBegun = now >= task.startsAt;
    const endedAt = HAS_ENDED.has(stands) && hasBegun ? Math.min(now, task.endsAt) : undefined;
    return {
      name: task.name,
      status: stands,
      ...(hasBegun && { startedAt: task.startsAt }),
      ...(endedAt !== undefined && { endedAt }),
      duration: hasBegun ? Math.min(now, task.endsAt) - task.startsAt : 0,
    };
  });
}

const isDone = (status: JobStatus): boolean =>
  status === 'Completed' || status === 'CompletedWithWarnings';

/** A task of a job that was completed by hand ahead of its time: what was still to come took no time. */
const hurried = (task: PlannedTask, end: Instant): PlannedTask => ({
  ...task,
  startsAt: Math.min(task.startsAt, end),
  endsAt: Math.min(task.endsAt, end),
});

const HAS_ENDED: ReadonlySet<TaskStatus> = new Set(['Completed', 'Cancelled', 'Failed']);

/**
 * Recorded (2025): while a job is Cancelling, so is each of its unfinished tasks. Inferred: the task
 * in which a job fails or is cancelled has ended so, the last one at the latest, and the last of one
 * that completes with warnings has failed.
 */
function taskStatus(task: PlannedTask, job: JobStatus, isLast: boolean, now: Instant): TaskStatus {
  if (job === 'Completed') return 'Completed';
  if (job === 'CompletedWithWarnings') return isLast ? 'Failed' : 'Completed';
  if (now >= task.endsAt && (job === 'InProgress' || !isLast)) return 'Completed';
  if (job === 'Cancelling' || job === 'Cancelled') return job;
  if (now < task.startsAt) return 'NotStarted';
  return job === 'Failed' ? 'Failed' : 'InProgress';
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
function progressAt({ copy, curve }: PlannedProgress, now: Instant, every: Duration): Figures {
  const ofGigabytes = copy.sizeGb;
  if (curve) {
    const percent = percentAt(curve, copy.startsAt, now);
    const share = Math.min(1, percent / copy.progressAtEnd);
    return {
      progressPercent: Math.max(1, Math.round(percent)),
      ...(percent >= copy.progressAtEnd && { remaining: minutes(2) }),
      // Recorded: at the 1 % with which it begins, nothing is said of what has moved.
      transferred: { gigabytes: percent <= 1 ? 0 : ofGigabytes * share, ofGigabytes },
    };
  }
  if (now >= copy.endsAt)
    return {
      progressPercent: copy.progressAtEnd,
      remaining: minutes(2),
      transferred: { gigabytes: ofGigabytes, ofGigabytes },
    };
  // Before its work begins, a job in the queue has nothing to show.
  const elapsed = Math.max(0, Math.floor((now - copy.startsAt) / every) * every);
  const share = elapsed === 0 ? 0 : elapsed / (copy.endsAt - copy.startsAt);
  return {
    progressPercent: Math.max(1, Math.round(copy.progressAtEnd * share)),
    ...(share > 0 && { remaining: Math.round((elapsed / share) * (1 - share)) }),
    transferred: { gigabytes: ofGigabytes * share, ofGigabytes },
  };
}
