import { UsageError } from './usage-error.ts';
import {
  type Duration,
  fromUnixMs,
  type Instant,
  parseDuration,
  parseInstant,
} from './core/time.ts';

/** The machine's clock: the one place where time comes in from outside. */
export interface MachineClock {
  now(): Instant;
}

export const machineClock: MachineClock = { now: () => fromUnixMs(Date.now()) };

/** A clock that somebody holds: it stands still until it is moved. For tests. */
export interface HeldClock extends MachineClock {
  /** Moves it on: `PT40M`, `40m`. Throws on a text that is no duration. */
  advance(by: string): void;
}

export function heldClock(start: string): HeldClock {
  let now = instantFrom(start);
  return {
    now: () => now,
    advance(by) {
      now += durationFrom(by);
    },
  };
}

/** Reads an instant or says what one looks like; for options, which people write. */
export function instantFrom(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined)
    throw new UsageError(
      `Cannot read the instant '${text}': it must be ISO 8601 in UTC; try 2026-01-31T09:00:00Z.`,
    );
  return instant;
}

/** Reads a duration or says what one looks like; for options, which people write. */
export function durationFrom(text: string): Duration {
  const duration = parseDuration(text);
  if (duration === undefined)
    throw new UsageError(
      `Cannot read the duration '${text}': it must be ISO 8601 or short; try PT40M or 40m.`,
    );
  return duration;
}
