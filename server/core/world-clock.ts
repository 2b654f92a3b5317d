import { type Duration, type Instant, LATEST } from './time.ts';

/**
 * How a world's clock goes. *Real*: with the machine's. *Scaled*: so many times as fast. *Frozen*:
 * it stands until it is moved. *Skip*: it stands, and a poll that finds work in progress moves it to
 * the next moment at which something is due.
 */
export type ClockMode = 'real' | 'scaled' | 'frozen' | 'skip';

/**
 * A world's clock as a straight line through the machine's: at `machineAt` it showed `worldAt`, and
 * since then it has gone `rate` times as fast; a held clock's rate is 0.
 */
export interface WorldClock {
  readonly mode: ClockMode;
  readonly machineAt: Instant;
  readonly worldAt: Instant;
  readonly rate: number;
}

/**
 * What the world's clock shows when the machine's shows `machineNow`; it stands still on the last
 * day that four digits of a year can say.
 */
export const worldNow = ({ worldAt, machineAt, rate }: WorldClock, machineNow: Instant): Instant =>
  Math.min(
    LATEST,
    rate === 1
      ? worldAt + (machineNow - machineAt)
      : Math.round(worldAt + (machineNow - machineAt) * rate),
  );

/** The clock that goes on from an instant in a mode; `rate` is read where the mode is scaled. */
export const clockFrom = (
  mode: ClockMode,
  worldAt: Instant,
  machineAt: Instant,
  rate = 1,
): WorldClock => ({ mode, machineAt, worldAt, rate: RATES[mode] ?? rate });

const RATES: Readonly<Partial<Record<ClockMode, number>>> = { real: 1, frozen: 0, skip: 0 };

/** The same clock, moved on: it goes on as it went, from a later instant. */
export const movedOn = (clock: WorldClock, by: Duration, machineNow: Instant): WorldClock => ({
  ...clock,
  machineAt: machineNow,
  worldAt: Math.min(LATEST, worldNow(clock, machineNow) + by),
});
