import type { RecoveryType } from './recovery-type.ts';

/**
 * A fate is an argument to the planner: how one asynchronous operation is to go. It is kept as it was
 * written, in the words of the control API and of scenario files; every part may be left out, and
 * what is left out goes as it would have gone. Durations are texts, ISO 8601 or short (`40m`).
 */
export interface FateDocument {
  readonly match?: FateMatch;
  readonly operation?: OperationFate;
  readonly job?: JobFate;
  /**
   * What makes the operation, and then its job, go on: the clock; so many looks at each (`polls`);
   * or only `finish`, by hand. Default `time`.
   */
  readonly progression?: 'time' | 'polls' | 'manual';
  /** The look at which each has ended, counted from 1. Default 2. */
  readonly polls?: number;
  /** What it meets where a job of its kind is at work on the item already. Default `refuse`. */
  readonly whenBusy?: 'refuse' | 'accept' | 'fail-job';
  readonly headers?: HeaderForm | HeaderFate;
  readonly retryAfter?: RetryAfterFate;
  /** So long after the acceptance the operation's addresses still answer 404. */
  readonly visibleAfter?: string;
  /** So long after the operation's end they answer 404 again. */
  readonly resultExpiresAfter?: string;
  readonly jobIdEqualsOperationId?: boolean;
}

/**
 * Which operations it is for. Without `operation`: the next that makes a job; a cancel has to be named
 * (`JobCancellations_Trigger`), or a client's cancel would use up what was meant for its next restore.
 */
export interface FateMatch {
  /** The operationId of what sets it off: `Restores_Trigger`, `Backups_Trigger` … */
  readonly operation?: string;
  readonly recoveryType?: RecoveryType;
  /** The name of the machine, or `{resource group}/{machine}`. */
  readonly item?: string;
  /** The how many-eth accepted operation in its world that fits the rest, counted from 1. */
  readonly nth?: number;
}

export interface OperationFate {
  /** From the acceptance to its end. */
  readonly takes?: string;
  readonly outcome?: 'succeeded' | 'failed' | 'canceled' | 'stuck';
  /** Of its error; a code of the catalogue or any other. */
  readonly code?: string;
  readonly message?: string;
}

export interface JobFate {
  /** `with-operation`: by an operation that succeeds; `always`: by one that fails too. */
  readonly made?: 'with-operation' | 'always' | 'never';
  /** From the acceptance to when the job can be read. Default: when the operation ends. */
  readonly starts?: string;
  /** From the acceptance to when its work begins; until then nothing moves. */
  readonly queued?: string;
  /** How long the work takes, from its beginning to its end. */
  readonly takes?: string;
  readonly outcome?: 'completed' | 'completedWithWarnings' | 'failed' | 'cancelled' | 'stuck';
  /** Where a job that does not complete ends: at `60%`, or in the task of this name. */
  readonly endsAt?: string;
  /** Where it stands still for ever: at `60%`, or in the task of this name. */
  readonly stuckAt?: string;
  /** Its percentage by the time since the acceptance; straight lines between. */
  readonly progress?: readonly (readonly [after: string, percent: string])[];
  readonly errors?: readonly JobErrorFate[];
  /** What a cancel of the job meets. Default `cancelled`; `completes`: accepted, and lost. */
  readonly onCancel?: 'cancelled' | 'completes' | 'refused' | 'stuck';
  /** What a restore leaves behind. Default: everything if it completes, else nothing. */
  readonly leaves?: 'everything' | 'disks' | 'nothing' | { readonly without: readonly string[] };
}

export interface JobErrorFate {
  readonly code: string;
  readonly message?: string;
}

/** The usual ways of spoiling the polling addresses of a 202, and of both answering to them. */
export type HeaderForm =
  | 'both'
  | 'async-operation'
  | 'location'
  | 'none'
  | 'relative'
  | 'doubled'
  | 'sibling-host'
  | 'other-host'
  | 'resigned';

/** The same in parts. */
export interface HeaderFate {
  readonly send?: readonly ('async-operation' | 'location' | 'operation-location')[];
  readonly form?: 'absolute' | 'relative' | 'doubled' | 'sibling-host' | 'other-host' | 'resigned';
  /** What an address meets whose signature a later answer has replaced. Default `accept`. */
  readonly stale?: 'accept' | 'refuse';
}

export type RetryAfterForm =
  number | readonly number[] | 'http-date' | 'omit' | 'fraction' | 'zero' | 'huge';

/** One for all answers that may carry the header, or one for each kind of answer. */
export type RetryAfterFate =
  | RetryAfterForm
  | {
      readonly trigger?: RetryAfterForm;
      readonly status?: RetryAfterForm;
      readonly result?: RetryAfterForm;
      readonly job?: RetryAfterForm;
    };
