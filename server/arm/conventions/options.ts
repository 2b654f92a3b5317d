import type { MachineClock } from '../../clock.ts';
import type { Middleware, Outlet } from '../../exchange.ts';
import type { Log } from '../../log.ts';
import type { Worlds } from '../../worlds.ts';

/** What the Azure face is made with. */
export interface ArmOptions {
  readonly worlds: Worlds;
  readonly clock: MachineClock;
  readonly auth: 'any' | 'off';
  /** The subscription whose world requests belong to that name none. */
  readonly defaultWorld: string;
  /** What URLs in answers begin with, where that is not what the client called. */
  readonly externalUrl: string | undefined;
  /** What stands around the work in a world that has rules. */
  readonly faults: Middleware;
  readonly outlet: Outlet;
  readonly log: Log;
}
