import { hours, type Instant, toSeconds, toUnixMs } from '../core/time.ts';
import type { World } from '../core/world.ts';

/** When a token was given out and when it dies: as the client is shown it, and as its world has it. */
export interface TokenTimes {
  /** Seconds since 1970 by the client's watch, as is the next. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly expiresIn: number;
  /** Undefined where time alone does not end it. */
  readonly worldExpiry: Instant | undefined;
}

/** Specified: Entra gives access tokens about an hour. Whatever a world is compressed by, unless ordered. */
const LIFETIME = hours(1);

/**
 * A token lives so much of its world's time, and the client is told how long that is by its own watch.
 * Where the world's clock is held no watch can know: there it lives on, unless a lifetime was ordered.
 */
export function tokenTimes(
  { clock, auth }: Pick<World, 'clock' | 'auth'>,
  now: Instant,
  machineNow: Instant,
): TokenTimes {
  const lifetime = auth.tokenLifetime ?? LIFETIME;
  const runs = clock.rate > 0;
  const expiresIn = Math.max(1, Math.floor(toSeconds(runs ? lifetime / clock.rate : lifetime)));
  const issuedAt = Math.floor(toUnixMs(machineNow) / 1000);
  return {
    issuedAt,
    expiresAt: issuedAt + expiresIn,
    expiresIn,
    worldExpiry: runs || auth.tokenLifetime !== undefined ? now + lifetime : undefined,
  };
}
