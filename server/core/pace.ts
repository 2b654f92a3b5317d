import type { Stream } from './chance.ts';
import { type Duration, hours, minutes, seconds } from './time.ts';

/**
 * How long things take. *Instant*: over at the first look. *Brisk*: long enough to see each stage,
 * short enough to wait for. *Realistic*: the figures that were measured on the service, with the
 * queue left out.
 */
export type PaceName = 'instant' | 'brisk' | 'realistic';

export type RehydrationPriority = 'Standard' | 'High';

export interface Pace {
  /** From acceptance to the operation's end. */
  operation(draw: Stream): Duration;
  /** From acceptance to the job's end, for so much data from so slow a place. */
  restore(
    draw: Stream,
    data: { readonly sizeGb: number; readonly fromSnapshot: boolean },
  ): Duration;
  /** What a restore takes longer where its point has to be brought back from the archive first. */
  rehydration(draw: Stream, priority: RehydrationPriority): Duration;
  /** From a backup's acceptance to the job's end. */
  backup(draw: Stream): Duration;
  /** From the acceptance of a change of protection to the end of its operation and its job. */
  protection(draw: Stream): Duration;
  /** The same of the deletion of an item. */
  deletion(draw: Stream): Duration;
  /** From the acceptance of a mount to its scripts. */
  mount(draw: Stream): Duration;
  /** From a cancel's acceptance to the job's end. */
  cancel(draw: Stream): Duration;
  /** How often a running job's progress figures are brought up to date. */
  readonly progressEvery: Duration;
  /** What `Retry-After` asks for, before the clock's rate divides it. */
  readonly retryAfterSeconds: number;
}

export const PACES: Readonly<Record<PaceName, Pace>> = {
  instant: {
    operation: () => 0,
    restore: () => 0,
    rehydration: () => 0,
    backup: () => 0,
    protection: () => 0,
    deletion: () => 0,
    mount: () => 0,
    cancel: () => 0,
    progressEvery: seconds(1),
    retryAfterSeconds: 1,
  },
  brisk: {
    operation: () => seconds(2),
    restore: (draw) => draw.between(JOB, seconds(14), seconds(16)),
    rehydration: (_, priority) => (priority === 'High' ? seconds(5) : seconds(15)),
    backup: (draw) => draw.between(JOB, seconds(14), seconds(16)),
    protection: () => seconds(4),
    deletion: () => seconds(4),
    mount: () => seconds(2),
    cancel: () => seconds(2),
    progressEvery: seconds(1),
    retryAfterSeconds: 1,
  },
  realistic: {
    // Recorded 2017 to 2024: 2 to 60 s from the trigger to Succeeded.
    operation: (draw) => draw.between(OPERATION, seconds(2), seconds(60)),
    // Recorded 2017 to 2026: from a snapshot 1 to 3 minutes whatever the size; from the vault 21 to
    // 30 minutes for 30 GB (2017) and 19 to 31 for 127 GB (2024, 2026). The slope between is
    // inferred: no transfer rate is published.
    restore: (draw, { sizeGb, fromSnapshot }) =>
      fromSnapshot
        ? draw.between(JOB, minutes(1), minutes(3))
        : draw.between(JOB, minutes(19), minutes(27)) + seconds(2 * sizeGb),
    // Documented of archived blobs: up to 15 hours, or under one hour at high priority. That points of
    // backups take the same, and no less than two thirds of it, is inferred.
    rehydration: (draw, priority) =>
      priority === 'High'
        ? draw.between(REHYDRATION, minutes(40), hours(1))
        : draw.between(REHYDRATION, hours(10), hours(15)),
    // Recorded 2017 to 2025: 35, 41, 42 and 61 minutes, for 11 to 15 GB of data. That its size counts
    // for nothing is inferred.
    backup: (draw) => draw.between(JOB, minutes(35), minutes(61)),
    // Recorded 2022 and 2024: 31 s to 1 min 42.
    protection: (draw) => draw.between(JOB, seconds(31), seconds(102)),
    // Recorded 2022 and 2024: 11 s to 1 min 52.
    deletion: (draw) => draw.between(JOB, seconds(11), seconds(112)),
    // Documented: 1 to 3 minutes; recorded in 2020: 46 s.
    mount: (draw) => draw.between(JOB, seconds(46), minutes(3)),
    // Inferred: no recording shows how long a cancelled restore stays Cancelling.
    cancel: (draw) => draw.between(CANCEL, seconds(30), seconds(120)),
    progressEvery: seconds(30),
    retryAfterSeconds: 60,
  },
};

/** The same, so many times as short. */
export const compressed = (pace: Pace, factor: number): Pace => ({
  operation: (draw) => Math.round(pace.operation(draw) / factor),
  restore: (draw, data) => Math.round(pace.restore(draw, data) / factor),
  rehydration: (draw, priority) => Math.round(pace.rehydration(draw, priority) / factor),
  backup: (draw) => Math.round(pace.backup(draw) / factor),
  protection: (draw) => Math.round(pace.protection(draw) / factor),
  deletion: (draw) => Math.round(pace.deletion(draw) / factor),
  mount: (draw) => Math.round(pace.mount(draw) / factor),
  cancel: (draw) => Math.round(pace.cancel(draw) / factor),
  progressEvery: Math.max(1, Math.round(pace.progressEvery / factor)),
  retryAfterSeconds: pace.retryAfterSeconds / factor,
});

const OPERATION = 0;
const JOB = 1;
const CANCEL = 2;
/** The names of a restore's blobs draw 3. */
const REHYDRATION = 4;
