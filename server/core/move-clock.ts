import { nextDue } from './due.ts';
import type { ClockSet } from './events.ts';
import { type Duration, type Instant, seconds } from './time.ts';
import { clockFrom, type ClockMode, movedOn, worldNow } from './world-clock.ts';
import type { World } from './world.ts';

/** What of a clock is to be different; the rest stays as it is. */
export interface ClockOrder {
  readonly mode?: ClockMode;
  readonly rate?: number;
  readonly now?: Instant;
  /** So far ahead of the machine's; behind it, where it is negative. */
  readonly skew?: Duration;
}

/** Sets a clock: it goes on from what it shows, or from what it is told to show. */
export function setClock(world: World, order: ClockOrder, machineNow: Instant): ClockSet {
  const { clock } = world;
  const now = shownBy(order, machineNow) ?? worldNow(clock, machineNow);
  const mode = order.mode ?? (order.rate === undefined ? clock.mode : 'scaled');
  const rate = order.rate ?? clock.rate;
  return { kind: 'clock-set', at: now, clock: clockFrom(mode, now, machineNow, rate) };
}

/** What an order wants a clock to show; undefined where it goes on from what it shows. */
export const shownBy = ({ now, skew }: ClockOrder, machineNow: Instant): Instant | undefined =>
  now ?? (skew === undefined ? undefined : machineNow + skew);

/** Moves a clock on; what comes due on the way has come true at its own instant. */
export function advanceClock(world: World, by: Duration, machineNow: Instant): ClockSet {
  const clock = movedOn(world.clock, by, machineNow);
  return { kind: 'clock-set', at: clock.worldAt, clock };
}

/** How far a poll moves a skipping clock where nothing is due by itself. */
const SKIP_AT_LEAST = seconds(60);

/** Moves a clock that stands to the next moment at which something is due. */
export function skipClock(world: World, now: Instant): ClockSet {
  const worldAt = nextDue(world, now) ?? now + SKIP_AT_LEAST;
  return { kind: 'clock-set', at: worldAt, clock: { ...world.clock, worldAt } };
}
