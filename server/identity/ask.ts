import type { Context } from 'hono';
import type { IdentityOperation } from '../../openapi/identity-operations.ts';
import { baseOf } from '../base-of.ts';
import { chance } from '../core/chance.ts';
import type { World } from '../core/world.ts';
import type { Departure } from '../exchange.ts';
import type { MutableCounters, OpenWorld } from '../worlds.ts';

/** A request for a token, or for where to ask for one, in the world that it belongs to. */
export interface Ask extends Departure {
  readonly operationId: IdentityOperation | undefined;
  readonly world: World;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  /** The body as a form; empty where there is none. */
  readonly form: URLSearchParams;
  /** There was more of it than is read, and none of it was kept. */
  readonly isTooLong: boolean;
  readonly counters: MutableCounters;
  /** What URLs in answers begin with: `https://host:port`. */
  readonly base: string;
  readonly requestId: string;
  /** The client's own id for its request, or ours. */
  readonly correlationId: string;
}

/** What is known of a request before it is known whose it is. */
export interface Hearing {
  readonly operationId: IdentityOperation | undefined;
  readonly context: Context;
  readonly segments: readonly string[];
  readonly body: string | undefined;
  readonly form: URLSearchParams;
  readonly isTooLong: boolean;
}

export function askOf(hearing: Hearing, open: OpenWorld, externalUrl: string | undefined): Ask {
  const { context, segments, form, body, isTooLong, operationId } = hearing;
  const request = context.req.raw;
  const { world, counters, now, machineNow } = open;
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined;
  const requestId = chance(world.seed, 'request-id').guid(counters.requests++);
  return {
    operationId,
    method: request.method === 'HEAD' ? 'GET' : request.method,
    url: request.url,
    request,
    environment: context.env,
    world,
    now,
    machineNow,
    bodyRead: () => body,
    about: () => undefined,
    segments,
    query: new URL(request.url).searchParams,
    header,
    form,
    isTooLong,
    counters,
    base: baseOf(request.url, externalUrl),
    requestId,
    correlationId:
      (header('client-request-id') ?? header('x-ms-client-request-id'))?.slice(0, 128) ?? requestId,
  };
}
