import type { JobErrorFate } from './fate.ts';
import type { Duration, Instant } from './time.ts';

/**
 * What will have happened, with dates. A plan is drawn up from what was accepted and is only ever
 * read: nothing carries it out, and reading it at a later instant is how time passes. What never
 * comes has the date `Infinity`.
 */
export interface WorkPlan {
  readonly operation: PlannedOperation;
  /** Absent where the operation makes none. */
  readonly job?: PlannedJob;
}

/** The operation only says that a job was made; it ends long before the job does. */
export interface PlannedOperation {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly outcome: 'Succeeded' | 'Failed' | 'Canceled';
  /** There where it does not succeed. */
  readonly error?: PlannedError;
}

/** An error by its code; the catalogue's text, where none is given. */
export type PlannedError = JobErrorFate;

export interface PlannedJob {
  /** From here on the job can be read; its own start is the operation's (recorded). */
  readonly madeAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly outcome: JobOutcome;
  /** From here on the job is Cancelling. */
  readonly cancelledAt?: Instant;
  /** Up to here a cancel is accepted, if it has not ended; absent where such a job takes none. */
  readonly cancellableUntil?: Instant;
  /** From here on its figures and tasks stand still, though it has not ended. */
  readonly stuckAt?: Instant;
  readonly tasks: readonly PlannedTask[];
  readonly progress: PlannedProgress;
  /** There where its point lies in the archive. */
  readonly rehydration?: PlannedRehydration;
  readonly errors: readonly PlannedError[];
  /** What there is once it has ended; absent: nothing. */
  readonly leaves?: Restored;
}

/** That a point is brought back from the archive, and is there beside it for a while. */
export interface PlannedRehydration {
  readonly endsAt: Instant;
  readonly keptFor: Duration;
}

/** Whether it does what it is for, if it ends at all. */
export const endsWell = ({ outcome }: PlannedJob): boolean =>
  outcome === 'Completed' || outcome === 'CompletedWithWarnings';

export type JobOutcome = 'Completed' | 'CompletedWithWarnings' | 'Failed' | 'Cancelled';

export interface PlannedTask {
  readonly name: TaskName;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The tasks of every kind of job, as the service names them (recorded). */
export const TASK_NAMES = [
  'Transfer data from vault',
  'Create the restored virtual machine',
  'Update the virtual machine',
  'Take Snapshot',
  'Transfer data to vault',
  'Validate Backup',
] as const;

export type TaskName = (typeof TASK_NAMES)[number];

/** What the progress figures are made of. */
export interface PlannedProgress {
  readonly copy: PlannedCopy;
  /** The percentage by instants, in order, straight lines between; else it follows the copy. */
  readonly curve?: readonly { readonly at: Instant; readonly percent: number }[];
}

/** The movement of the data. */
export interface PlannedCopy {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly sizeGb: number;
  /** The percentage that stands when the last byte has moved. */
  readonly progressAtEnd: number;
}

/** What exists once the job has completed. */
export interface Restored {
  readonly disks: readonly string[];
  /** Where the disks are: a resource group as managed disks, else an account as blobs. */
  readonly disksIn: { readonly resourceGroup: string } | { readonly storageAccount: string };
  readonly machine?: string;
  readonly blobs?: RestoredBlobs;
}

export interface RestoredBlobs {
  readonly storageAccount: string;
  readonly container: string;
  readonly config?: string;
  /** The deployment template that makes a machine of managed disks. */
  readonly template?: string;
}
