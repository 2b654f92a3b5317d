import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { isMet } from '../../cut-off.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Instant } from '../../core/time.ts';
import type { World } from '../../core/world.ts';
import { type About, type Exchange, plain, type Sending, type WireAnswer } from '../../exchange.ts';
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
import { worldFor } from './world-for.ts';

export interface Gateway {
  /** Puts the gateway in front of an operation. */
  guard(operationId: OperationId, handler: Handler): Entrance;
  /** Puts it in front of nothing: what is refused there, when version and token are in order. */
  guardNothing(refusal: (arrival: Arrival) => Refusal): Entrance;
  /** Answers for an exception, which is our mistake: 500 with a reference, the stack in the log. */
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
  const { log, worlds, outlet } = options;

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
    const subscription = worldFor(context, options);
    const held = isGuid(subscription) ? worlds.held(subscription) : undefined;
    const arrival = arrive(context, id, held);
    return leave(arrival, () => respondRefused(arrival, arrival.method, refusal(arrival)));
  }

  /** At once where nothing has to be waited for: a poll is answered in one go. */
  function enter(context: Context, id: OperationId, handler: Handler): ReturnType<Entrance> {
    const subscription = worldFor(context, options);
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
      ? leave(ask, (asOf) => done(ask, handler, asOf))
      : leave(ask, () => respondRefused(ask, ask.method, unknownSubscription(ask.segments[1])));
  }

  /** The work is done, with the world's rules around it where it has any, and the answer is sent. */
  function leave(arrival: Arrival, work: Exchange['work']): ReturnType<Entrance> {
    const { world } = arrival;
    if (world && world.orders.rules.length > 0) return leaveByRules(options, arrival, world, work);
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
      // Ordered, and met by a caller without a socket as `fetch` would meet it.
      if (isMet(fault)) throw fault;
      const scene = arrive(context, undefined, undefined);
      // No part of what is simulated: it must be found in a log that spans many starts.
      const reference = randomUUID();
      log.error({ err: fault, reference }, 'a request failed by our mistake');
      // Nobody is to take it for what the service itself would say.
      const message = `Restorite made a mistake. Reference '${reference}' is in its log.`;
      const refusal = { ...refuse('InternalServerError'), message };
      return outlet.send(scene, plain(respondRefused(scene, scene.method, refusal)));
    },
  };
}

/** Does the work with the rules of the world around it, and sends what they have left of its answer. */
function leaveByRules(
  { faults, outlet }: ArmOptions,
  arrival: Arrival,
  world: World,
  work: Exchange['work'],
): ReturnType<Entrance> {
  const exchange = exchangeOf(arrival, world, work);
  const send = (sending: Sending): ReturnType<Entrance> => {
    const about = exchange.begun();
    return outlet.send(arrival, about ? { ...sending, about } : sending);
  };
  const sending = faults(exchange);
  return sending instanceof Promise ? sending.then(send) : send(sending);
}

/** What a handler says of the world as it is, or as it was, in the headers of an answer given now. */
function done(
  ask: Ask,
  handler: Handler,
  asOf: Instant | undefined,
): WireAnswer | Promise<WireAnswer> {
  const said = handler(asOf === undefined ? ask : { ...ask, now: asOf });
  return said instanceof Promise ? said.then((settled) => render(ask, settled)) : render(ask, said);
}

interface Watched extends Exchange {
  /** The operation that the work has set off, once it has. */
  begun(): About | undefined;
}

function exchangeOf(arrival: Arrival, world: World, work: Exchange['work']): Watched {
  let begun: About | undefined;
  const noted = (answer: WireAnswer): WireAnswer => {
    begun = answer.about;
    return answer;
  };
  return {
    operationId: arrival.operationId,
    method: arrival.method,
    url: arrival.url,
    path: `/${arrival.segments.join('/')}`,
    header: arrival.header,
    world,
    now: arrival.now,
    machineNow: arrival.machineNow,
    counters: arrival.counters,
    subject: () => subjectOf(arrival, begun),
    work(asOf) {
      const answered = work(asOf);
      return answered instanceof Promise ? answered.then(noted) : noted(answered);
    },
    fail: (error) => respondOrdered(arrival, arrival.method, error),
    begun: () => begun,
  };
}

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

const invalidSubscription = (subscription: string): Refusal =>
  refuse('InvalidSubscriptionId', 'A subscription id is a GUID.', { value: subscription });

const unknownSubscription = (subscription = ''): Refusal =>
  refuse(
    'SubscriptionNotFound',
    'Send the id of a world of this service. It makes no more of them: see --auto-worlds and --max-worlds.',
    { value: subscription },
  );
