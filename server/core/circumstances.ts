import type { Pace } from './pace.ts';
import type { Instant } from './time.ts';

/** What a plan depends on beside what was accepted. */
export interface Circumstances {
  readonly pace: Pace;
  readonly seed: number;
  /** What every duration of a fate is divided by; the pace's are already. */
  readonly compress: number;
  /** Stages that ended by hand or by being looked at. */
  readonly finished?: Finished;
}

export interface Finished {
  readonly operation?: {
    readonly at: Instant;
    readonly outcome: 'succeeded' | 'failed' | 'canceled';
  };
  readonly job?: {
    readonly at: Instant;
    readonly outcome: 'completed' | 'completedWithWarnings' | 'failed' | 'cancelled';
  };
}
