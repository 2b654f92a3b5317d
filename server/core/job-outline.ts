import type { ErrorCode } from './error-catalogue.ts';
import type { Restored, TaskName } from './plan.ts';
import type { Duration } from './time.ts';

/** What is peculiar to one kind of job, before it is laid along the clock. */
export interface JobOutline {
  /** From the beginning of its work to its end. */
  readonly takes: Duration;
  /** In order; each up to a share of that time, the last up to 1. */
  readonly tasks: readonly { readonly name: TaskName; readonly upTo: number }[];
  readonly sizeGb: number;
  /** There where the point is brought back from the archive first: up to which share of the time. */
  readonly rehydration?: { readonly upTo: number; readonly keptFor: Duration };
  /** The share of the time up to which the data moves. */
  readonly copyUpTo: number;
  /** The percentage that stands when the last byte has moved. */
  readonly progressAtEnd: number;
  /** The share of the time in which a cancel is accepted; absent where such a job takes none. */
  readonly cancellableUpTo?: number;
  /** Whether the operation lasts as long as the job, which then can be read from the beginning. */
  readonly tracked?: true;
  /** What it fails of as soon as the service's own back end looks at it; absent as a rule. */
  readonly failsOf?: ErrorCode;
  /** What it completes with warnings for; absent as a rule. */
  readonly warnsOf?: ErrorCode;
  /** What there is once all is done; absent where such a job leaves nothing behind. */
  readonly leaves?: Restored;
  /** The name of the disk on a logical unit number, as a text; where disks are left behind. */
  readonly disksByLun?: (lun: string) => string | undefined;
}
