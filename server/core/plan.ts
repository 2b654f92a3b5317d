import type { Instant } from './time.ts';

/**
 * What will have happened, with dates. A plan is drawn up from what was accepted and is only ever
 * read: nothing carries it out, and reading it at a later instant is how time passes.
 */
export interface RestorePlan {
  readonly operation: PlannedOperation;
  readonly job: PlannedJob;
}

/** The operation only says that a job was made; it ends long before the job does. */
export interface PlannedOperation {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface PlannedJob {
  /** From here on the job can be read; its own start is the operation's (recorded). */
  readonly madeAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly outcome: 'Completed' | 'Cancelled';
  /** From here on the job is Cancelling. */
  readonly cancelledAt?: Instant;
  readonly tasks: readonly PlannedTask[];
  readonly copy: PlannedCopy;
  readonly leaves: Restored;
}

export interface PlannedTask {
  readonly name: TaskName;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type TaskName =
  'Transfer data from vault' | 'Create the restored virtual machine' | 'Update the virtual machine';

/** The movement of the data: what the progress figures are made of. */
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
  readonly config: string;
  /** The deployment template that makes a machine of managed disks. */
  readonly template?: string;
}
