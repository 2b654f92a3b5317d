import type { Instant } from '../../core/time.ts';
import type { MutableCounters } from '../../worlds.ts';
import type { Era } from '../wire/era.ts';

/** What every answer shows of its request, whether it was let in or not. */
export interface Scene {
  readonly era: Era;
  readonly now: Instant;
  readonly machineNow: Instant;
  readonly region: string;
  readonly tenant: string;
  /** What the URLs in answers begin with: `https://host:port`. */
  readonly base: string;
  readonly requestId: string;
  /** The client's own id for this request, or one made for it. */
  readonly clientRequestId: string;
  readonly counters: MutableCounters;
}
