import { chance } from '../../core/chance.ts';
import type { Instant } from '../../core/time.ts';
import type { MutableCounters, OpenWorld } from '../../worlds.ts';
import { type Era, eraOf, isApiVersion } from '../wire/era.ts';
import type { ArmOptions } from './options.ts';

/** What every answer shows of its request, whether it was let in or not. */
export interface Scene {
  readonly era: Era;
  readonly now: Instant;
  readonly region: string;
  readonly tenant: string;
  /** What the URLs in answers begin with: `https://host:port`. */
  readonly base: string;
  readonly requestId: string;
  /** The client's own id for this request, or one made for it. */
  readonly clientRequestId: string;
  readonly counters: MutableCounters;
}

export interface Asked {
  readonly url: string;
  /** As sent: it may be none, or malformed. */
  readonly apiVersion: string;
  readonly clientRequestId: string | undefined;
}

/** The scene of a request to a world, or to none. */
export function sceneOf(
  { clock, externalUrl }: Pick<ArmOptions, 'clock' | 'externalUrl'>,
  open: OpenWorld | undefined,
  counters: MutableCounters,
  { url, apiVersion, clientRequestId }: Asked,
): Scene {
  const requestId = chance(open?.world.seed ?? 0, 'request-id').guid(counters.requests++);
  return {
    era: isApiVersion(apiVersion) ? eraOf(apiVersion) : NEWEST_ERA,
    now: open?.now ?? clock.now(),
    region: open?.world.estate.region ?? 'global',
    tenant: open?.world.tenant ?? 'common',
    base: externalUrl ?? originOf(url),
    requestId,
    // Inferred: ARM makes an id where the client sent none; the service echoes it either way.
    clientRequestId:
      clientRequestId === undefined || clientRequestId === '' ? requestId : clientRequestId,
    counters,
  };
}

/** Where the version is missing or malformed, ARM answers as it does today. */
const NEWEST_ERA = eraOf('2025-02-01');

const originOf = (url: string): string => url.slice(0, url.indexOf('/', url.indexOf('://') + 3));
