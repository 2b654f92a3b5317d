import type { MachineClock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Worlds } from '../../worlds.ts';

/** What the Azure face is made with. */
export interface ArmOptions {
  readonly worlds: Worlds;
  readonly clock: MachineClock;
  readonly auth: 'any' | 'off';
  /** What URLs in answers begin with, where that is not what the client called. */
  readonly externalUrl: string | undefined;
  readonly log: Log;
}
