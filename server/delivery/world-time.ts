import type { Instant } from '../core/time.ts';

/** The time of the world that answers. */
export interface WorldTime {
  now(): Instant;
  /** Resolves once it shows the instant, or the signal aborts. */
  waitUntil(instant: Instant, signal: AbortSignal): Promise<void>;
}
