import type { Instant } from './time.ts';

/**
 * A world's clock as a straight line through the machine's: at `machineAt` it showed `worldAt`, and
 * since then it has gone `rate` times as fast. Rate 1 is real time, 0 stands still.
 */
export interface WorldClock {
  readonly machineAt: Instant;
  readonly worldAt: Instant;
  readonly rate: number;
}

/** What the world's clock shows when the machine's shows `machineNow`. */
export const worldNow = (clock: WorldClock, machineNow: Instant): Instant =>
  clock.rate === 1
    ? clock.worldAt + (machineNow - clock.machineAt)
    : Math.round(clock.worldAt + (machineNow - clock.machineAt) * clock.rate);
