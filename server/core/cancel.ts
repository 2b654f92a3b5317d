import type { AcceptedStep } from './accepted.ts';
import type { ResourceName } from './names.ts';

/** A cancel that was accepted; whether the job heeds it is for its plan to say. */
export interface AcceptedCancel extends AcceptedStep {
  readonly kind: 'cancel-accepted';
  readonly jobId: string;
  /** Whose job it is. */
  readonly machine?: ResourceName;
}
