import type { Instant } from './time.ts';

/** A moment at which something of a world comes true by itself. */
export interface DueMoment {
  readonly at: Instant;
  /** A sentence without its full stop: `job … completes`. */
  readonly what: string;
}
