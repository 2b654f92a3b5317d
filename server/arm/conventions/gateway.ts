import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { World } from '../../core/world.ts';
import { ConnectionLost, type Exchange, plain, type WireAnswer } from '../../exchange.ts';
import { bearerRefusal } from '../../identity/bearer.ts';
import type { MutableCounters, OpenWorld } from '../../worlds.ts';
import type { Arrival, Ask } from '../ask.ts';
import { isApiVersion, STABLE_VERSIONS } from '../wire/era.ts';
import { respond } from './answer.ts';
import { arrivalOf, headerOf, queryOf } from './arrival.ts';
import type { Handler } from './handler.ts';
import type { ArmOptions } from './options.ts';
import { respondOrdered, respondRefused } from './refusals.ts';
import { subjectOf } from './subject.ts';
import { targetOf } from './target.ts';

export interface Gateway {
  /** Puts the gateway in front of an operation. */
  guard(operationId: OperationId, handler: Handler): Entrance;
  /** Puts it in front of nothing: what is refused there, when version and token are in order. */
  guardNothing(refusal: (arrival: Arrival) => Refusal): Entrance;
  /**
   * Answers for an exception, which is our mistake: 500 with a reference, the stack in the log. Throws
   * what a caller of `fetch` is meant to meet.
   */
  mishap(fault: Error, context: Context): Response | Promise<Response>;
}

type Entrance = (context: Context) => Response | Promise<Response>;

/**
 * The gateway in front of every handler, as ARM is in front of the backup service: it settles
 * api-version, token and subscription, in this order (inferred), and turns whatever the handler
 * says into an answer. Only who is let in makes a world.
 */
export function createGateway(options: ArmOptions): Gateway {
  // Requests that belong to no world are told apart by counters of their own.
  const nowhere: MutableCounters = { requests: 0, spent: {}, rules: {}, looks: {} };
  const { log, worlds, faults, outlet } = options;

  const arrive = (context: Context, id: OperationId | undefined, open: OpenWorld | undefined) =>
    arrivalOf(options, context, id, open, open?.counters ?? nowhere);

  const refusalOf = (context: Context): Refusal | undefined =>
    apiVersionRefusal(queryOf(context, 'api-version') ?? '') ??
    (options.auth === 'off' ? undefined : bearerRefusal(headerOf(context, 'authorization')));

  /** Refused by what stands in the request alone: the world that is there already dates it. */
  function turnAway(
    context: Context,
    id: OperationId | undefined,
    refusal: (arrival: Arrival) => Refusal,
  ): ReturnType<Entrance> {
    const subscription = subscriptionOf(context);
    const held = isGuid(subscription) ? worlds.held(subscription) : undefined;
    const arrival = arrive(context, id, held);
    return leave(arrival, () => respondRefused(arrival, arrival.method, refusal(arrival)));
  }

  /** At once where nothing has to be waited for: a poll is answered in one go. */
  function enter(context: Context, id: OperationId, handler: Handler): ReturnType<Entrance> {
    const subscription = subscriptionOf(context);
    const refused =
      refusalOf(context) ?? (isGuid(subscription) ? undefined : invalidSubscription(subscription));
    if (refused) return turnAway(context, id, () => refused);
    const opened = worlds.open(subscription);
    return opened instanceof Promise
      ? opened.then((open) => answer(context, id, handler, open))
      : answer(context, id, handler, opened);
  }

  function answer(
    context: Context,
    id: OperationId,
    handler: Handler,
    open: OpenWorld | undefined,
  ): ReturnType<Entrance> {
    const ask = arrive(context, id, open);
    return isIn(ask)
      ? leave(ask, (asOf) => done(asOf === undefined ? ask : { ...ask, now: asOf }, handler))
      : leave(ask, () => respondRefused(ask, ask.method, unknownSubscription(ask.segments[1])));
  }

  /** The work is done, with the world's rules around it where it has any, and the answer is sent. */
  function leave(arrival: Arrival, work: Exchange['work']): ReturnType<Entrance> {
    const { world } = arrival;
    if (world && world.orders.rules.length > 0) {
      const sending = faults(exchangeOf(arrival, world, work));
      return sending instanceof Promise
        ? sending.then((sent) => outlet.send(arrival, sent))
        : outlet.send(arrival, sending);
    }
    const answered = work();
    return answered instanceof Promise
      ? answered.then((given) => outlet.send(arrival, plain(given)))
      : outlet.send(arrival, plain(answered));
  }

  return {
    guard: (id, handler) => (context) => enter(context, id, handler),
    guardNothing: (refusal) => (context) => {
      const refused = refusalOf(context);
      return turnAway(context, undefined, refused ? () => refused : refusal);
    },
    mishap(fault, context) {
      if (isMeant(fault, context.req.raw)) throw fault;
      const scene = arrive(context, undefined, undefined);
      // No part of what is simulated: it must be found in a log that spans many starts.
      const reference = randomUUID();
      log.error({ err: fault, reference }, 'a request failed by our mistake');
      const refusal = refuse('InternalServerError', undefined, { value: reference });
      return outlet.send(scene, plain(respondRefused(scene, scene.method, refusal)));
    },
  };
}

/** What a caller without a socket is to meet: a connection cut by a rule, or its own giving up. */
const isMeant = (fault: Error, { signal }: Request): boolean =>
  fault instanceof ConnectionLost || (signal.aborted && fault === signal.reason);

/** What a handler says, in its headers. */
function done(ask: Ask, handler: Handler): WireAnswer | Promise<WireAnswer> {
  const said = handler(ask);
  return said instanceof Promise ? said.then((settled) => render(ask, settled)) : render(ask, said);
}

const exchangeOf = (arrival: Arrival, world: World, work: Exchange['work']): Exchange => ({
  operationId: arrival.operationId,
  method: arrival.method,
  url: arrival.url,
  path: `/${arrival.segments.join('/')}`,
  header: arrival.header,
  world,
  now: arrival.now,
  machineNow: arrival.machineNow,
  counters: arrival.counters,
  subject: (answer) => subjectOf(arrival, answer),
  work,
  fail: (error) => respondOrdered(arrival, arrival.method, error),
});

const isIn = (arrival: Arrival): arrival is Ask => arrival.world !== undefined;

const render = (ask: Ask, said: Awaited<ReturnType<Handler>>): WireAnswer =>
  isRefusal(said) ? respondRefused(ask, ask.method, said) : respond(ask, ask.method, said);

function apiVersionRefusal(apiVersion: string): Refusal | undefined {
  if (apiVersion === '')
    return refuse(
      'MissingApiVersionParameter',
      'Add one to the URL; any version the service ever had will do, for example ?api-version=2025-02-01.',
    );
  if (isApiVersion(apiVersion)) return undefined;
  return refuse(
    'InvalidApiVersionParameter',
    'A version is a date, as in ?api-version=2025-02-01, with -preview behind it if it is one; any such will do.',
    { value: apiVersion, supported: STABLE_VERSIONS.join(',') },
  );
}

const subscriptionOf = (context: Context): string =>
  targetOf(context.req.raw.url).segments[1] ?? '';

const invalidSubscription = (subscription: string): Refusal =>
  refuse('InvalidSubscriptionId', 'A subscription id is a GUID.', { value: subscription });

const unknownSubscription = (subscription = ''): Refusal =>
  refuse(
    'SubscriptionNotFound',
    'Send the id of a world of this service. It makes no more of them: see --auto-worlds and --max-worlds.',
    { value: subscription },
  );
