import type { PaceName } from './pace.ts';
import type { AcceptedRestore } from './restore.ts';
import type { Instant } from './time.ts';
import type { WorldClock } from './world-clock.ts';

/** Everything that ever happened to a world, as facts: the world is their fold. */
export type WorldEvent = WorldMade | AcceptedRestore | AcceptedCancel | ClockSet;

/** Always a world's first event. */
export interface WorldMade {
  readonly kind: 'world-made';
  readonly at: Instant;
  readonly subscription: string;
  readonly tenant: string;
  readonly seed: number;
  readonly pace: PaceName;
  readonly clock: WorldClock;
  readonly estate: EstateSource;
  readonly firstIds: FirstIds;
}

/** What an estate is made from again, wherever the world's events are read. */
export interface EstateSource {
  /** Which maker of estates understands `from`. */
  readonly made: string;
  readonly from: unknown;
}

/**
 * Ids that are handed out before any is drawn, so that a world can replay a conversation that was
 * written down with its ids.
 */
export interface FirstIds {
  readonly operations: readonly string[];
  readonly jobs: readonly string[];
}

/** A cancel that was accepted; whether the job heeds it is for its plan to say. */
export interface AcceptedCancel {
  readonly kind: 'cancel-accepted';
  readonly at: Instant;
  readonly operationId: string;
  readonly jobId: string;
}

/** The world's clock was set, moved or held. */
export interface ClockSet {
  readonly kind: 'clock-set';
  readonly at: Instant;
  readonly clock: WorldClock;
}
