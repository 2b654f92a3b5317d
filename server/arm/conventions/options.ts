import type { MachineClock } from '../../clock.ts';
import type { AuthMode } from '../../core/world-auth.ts';
import type { Middleware, Outlet } from '../../exchange.ts';
import type { Mint } from '../../identity/mint.ts';
import type { Log } from '../../log.ts';
import type { Worlds } from '../../worlds.ts';

/** What the Azure face is made with. */
export interface ArmOptions {
  readonly worlds: Worlds;
  readonly clock: MachineClock;
  /** Of worlds that say nothing of it. */
  readonly auth: AuthMode;
  /** Of worlds that are not there yet: they begin with the service's scenario, which may say more. */
  readonly authOfNew: AuthMode;
  readonly mint: Pick<Mint, 'read'>;
  /** The subscription whose world requests belong to that name none, nor a tenant, nor are sent for one. */
  readonly startsWith: string;
  /** The subscription that a request was sent on behalf of, by a proxy's user name. */
  readonly sentFor: (environment: unknown) => string | undefined;
  /** What URLs in answers begin with, where that is not what the client called. */
  readonly externalUrl: string | undefined;
  /** What stands around the work in a world that has rules. */
  readonly faults: Middleware;
  readonly outlet: Outlet;
  readonly log: Log;
}
