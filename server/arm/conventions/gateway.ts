import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { isMet } from '../../cut-off.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { World } from '../../core/world.ts';
import { type About, type Exchange, plain, type WireAnswer } from '../../exchange.ts';
import type { Claims } from '../../identity/claims.ts';
import type { Shown } from '../../identity/passport.ts';
import { leaving, type Watched } from '../../leaving.ts';
import type { MutableCounters, OpenWorld } from '../../worlds.ts';
import type { Arrival, Ask } from '../ask.ts';
import { admission, rightsRefusal } from './admission.ts';
import { respond } from './answer.ts';
import { arrivalOf } from './arrival.ts';
import type { Handler } from './handler.ts';
import type { ArmOptions } from './options.ts';
import { respondOrdered, respondRefused } from './refusals.ts';
import { subjectOf } from './subject.ts';
import { subscriptionFor } from './subscription-for.ts';

export interface Gateway {
  /** Puts the gateway in front of an operation. */
  guard(operationId: OperationId, handler: Handler): Entrance;
  /** Puts it in front of nothing: what is refused there, when version and token are in order. */
  guardNothing(refusal: (arrival: Arrival) => Refusal): Entrance;
  /** Answers for an exception, which is our mistake: 500 with a reference, the stack in the log. */
  mishap(fault: Error, context: Context): Response | Promise<Response>;
}

type Answered = Response | Promise<Response>;
type Entrance = (context: Context) => Answered;

/** Whoever stands at the gateway. */
interface Caller {
  readonly context: Context;
  readonly id: OperationId;
  readonly handler: Handler;
  /** Whose world is meant, as it was named. */
  readonly subscription: string;
}

/**
 * The gateway in front of every handler, as ARM is in front of the backup service: it settles
 * api-version, token and subscription, in this order (inferred), and turns whatever the handler
 * says into an answer. Only who is let in makes a world.
 */
export function createGateway(options: ArmOptions): Gateway {
  // Requests that belong to no world are told apart by counters of their own.
  const nowhere: MutableCounters = { requests: 0, spent: {}, rules: {}, looks: {} };
  const { log, worlds, faults, outlet } = options;
  const leave = leaving(faults, outlet);
  const { heldFor, shownBy, refusalOf } = admission(options);

  const arrive = (context: Context, id: OperationId | undefined, open: OpenWorld | undefined) =>
    arrivalOf(options, context, id, open, open?.counters ?? nowhere);

  /** Refused by what stands in the request alone: the world that is there already dates it. */
  function turnAway(
    context: Context,
    id: OperationId | undefined,
    held: OpenWorld | undefined,
    refusal: (arrival: Arrival) => Refusal,
  ): Answered {
    const arrival = arrive(context, id, held);
    const work = () => respondRefused(arrival, arrival.method, refusal(arrival));
    return leave(arrival, work, exchangeOf);
  }

  /** At once where nothing has to be waited for: a poll is answered in one go. */
  function enter(context: Context, id: OperationId, handler: Handler): Answered {
    return soon(subscriptionFor(context, options), (subscription) => {
      const held = heldFor(subscription);
      // One that is in the store and not here yet may have something to say of tokens.
      const known = held || !isGuid(subscription) ? held : worlds.find(subscription);
      return soon(known, (there) =>
        soon(shownBy(context, there), (shown) =>
          admit({ context, id, handler, subscription }, there, shown),
        ),
      );
    });
  }

  function admit(
    { context, id, handler, subscription }: Caller,
    held: OpenWorld | undefined,
    shown: Shown,
  ): Answered {
    const refused = refusalOf(subscription, held, shown);
    if (refused) return turnAway(context, id, held, () => refused);
    const claims = shown && !isRefusal(shown) ? shown : undefined;
    return soon(worlds.open(subscription, claims?.tid), (open) => {
      const ask = arrive(context, id, open);
      return leave(ask, workOf(ask, id, handler, claims), exchangeOf);
    });
  }

  return {
    guard: (id, handler) => (context) => enter(context, id, handler),
    guardNothing: (refusal) => (context) =>
      soon(subscriptionFor(context, options), (subscription) => {
        const held = heldFor(subscription);
        return soon(shownBy(context, held), (shown) =>
          turnAway(context, undefined, held, shown && isRefusal(shown) ? () => shown : refusal),
        );
      }),
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

const isIn = (arrival: Arrival): arrival is Ask => arrival.world !== undefined;

/** What is done for who was let in; a read may be done as of an earlier instant. */
function workOf(
  ask: Arrival,
  id: OperationId,
  handler: Handler,
  claims: Claims | undefined,
): Exchange['work'] {
  if (!isIn(ask)) return () => respondRefused(ask, ask.method, unknownSubscription(ask));
  const refused = rightsRefusal(ask, id, claims);
  if (refused) return () => respondRefused(ask, ask.method, refused);
  return (asOf) => done(asOf === undefined ? ask : { ...ask, now: asOf }, handler);
}

/** What a handler says, in its headers. */
function done(ask: Ask, handler: Handler): WireAnswer | Promise<WireAnswer> {
  const said = handler(ask);
  return said instanceof Promise ? said.then((settled) => render(ask, settled)) : render(ask, said);
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

const render = (ask: Ask, said: Awaited<ReturnType<Handler>>): WireAnswer =>
  isRefusal(said) ? respondRefused(ask, ask.method, said) : respond(ask, ask.method, said);

const unknownSubscription = ({ segments }: Arrival): Refusal =>
  refuse(
    'SubscriptionNotFound',
    'Send the id of a world of this service. It makes no more of them: see --auto-worlds and --max-worlds.',
    { value: segments[1] ?? '' },
  );

/** At once, where it is there already. */
const soon = <Value>(value: Value | Promise<Value>, next: (value: Value) => Answered): Answered =>
  value instanceof Promise ? value.then(next) : next(value);
