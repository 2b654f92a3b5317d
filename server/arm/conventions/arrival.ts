import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { baseOf } from '../../base-of.ts';
import { chance } from '../../core/chance.ts';
import { sameName } from '../../core/names.ts';
import type { World } from '../../core/world.ts';
import type { MutableCounters, OpenWorld } from '../../worlds.ts';
import type { Arrival } from '../ask.ts';
import { eraOf, isApiVersion } from '../wire/era.ts';
import { textWithin } from '../../text-within.ts';
import { BODY_LIMIT } from './limits.ts';
import type { ArmOptions } from './options.ts';
import { aboutOf } from './subject.ts';
import { targetOf } from './target.ts';

/**
 * What is known of a request as it arrives, for a world or for none. One literal: objects put
 * together from others cost more than all the rest of a poll.
 */
export function arrivalOf(
  { clock, externalUrl }: Pick<ArmOptions, 'clock' | 'externalUrl'>,
  context: Context,
  operationId: OperationId | undefined,
  open: OpenWorld | undefined,
  counters: MutableCounters,
): Arrival {
  const request = context.req.raw;
  const { url } = request;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { segments, words } = targetOf(url);
  const apiVersion = queryOf(context, 'api-version') ?? '';
  const world = open?.world;
  const read: { body?: string | undefined } = {};
  const requestId = chance(world?.seed ?? 0, 'request-id').guid(counters.requests++);
  return {
    operationId,
    method,
    apiVersion,
    segments,
    words,
    query: (name) => queryOf(context, name),
    header: (name) => headerOf(context, name),
    world,
    async body() {
      read.body ??= await textWithin(request, BODY_LIMIT);
      return read.body;
    },
    bodyRead: () => read.body,
    url,
    request,
    environment: context.env,
    about: () => aboutOf({ words, world }),
    era: eraFor(apiVersion, world),
    now: open?.now ?? clock.now(),
    machineNow: open?.machineNow ?? clock.now(),
    region: world?.estate.region ?? 'global',
    tenant: world?.tenant ?? 'common',
    base: baseOf(url, externalUrl),
    requestId,
    clientRequestId: clientIdOf(context) || requestId,
    counters,
  };
}

/**
 * Inferred: ARM makes an id where the client sent none; the service echoes it either way. It is kept
 * with what it set off, so no more of it than an id needs.
 */
const clientIdOf = (context: Context): string =>
  headerOf(context, 'x-ms-client-request-id')?.slice(0, 128) ?? '';

const eraFor = (apiVersion: string, world: World | undefined) =>
  isApiVersion(apiVersion) ? eraOf(apiVersion, world?.era) : NEWEST_ERA;

/** Where the version is missing or malformed, ARM answers as it does today. */
const NEWEST_ERA = eraOf('2025-02-01');

/** Names of query parameters compare without case, as ARM has it; most are spelled as expected. */
export function queryOf(context: Context, name: string): string | undefined {
  const value = context.req.query(name);
  if (value !== undefined) return value;
  const other = Object.entries(context.req.query()).find(([key]) => sameName(key, name));
  return other?.[1];
}

/** From Node's own record where there is one: the platform's `Headers` are dear to make. */
export function headerOf(context: Context, name: string): string | undefined {
  const { incoming } = (context.env ?? {}) as { incoming?: IncomingMessage };
  const value = incoming?.headers[name];
  return incoming ? (Array.isArray(value) ? value[0] : value) : context.req.header(name);
}
