import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { bearerRefusal } from '../../identity/bearer.ts';
import type { MutableCounters, OpenWorld } from '../../worlds.ts';
import type { Arrival, Ask } from '../ask.ts';
import { isApiVersion } from '../wire/era.ts';
import { respond } from './answer.ts';
import { arrivalOf } from './arrival.ts';
import type { Handler } from './handler.ts';
import type { ArmOptions } from './options.ts';
import { respondRefused } from './refusals.ts';
import { targetOf } from './target.ts';

export interface Gateway {
  /** Puts the gateway in front of a handler; no operationId where the path or method is wrong. */
  guard(
    operationId: OperationId | undefined,
    handler: Handler,
  ): (context: Context) => Response | Promise<Response>;
  /** Answers for an exception, which is our mistake: 500 with a reference, the stack in the log. */
  mishap(fault: Error, context: Context): Response;
}

/**
 * The gateway in front of every handler, as ARM is in front of the backup service: it settles
 * api-version, token and subscription, in this order (inferred), and turns whatever the handler
 * says into an answer.
 */
export function createGateway(options: ArmOptions): Gateway {
  // Requests that belong to no world are told apart by counters of their own.
  const nowhere: MutableCounters = { requests: 0, spent: {} };
  const { log } = options;
  const logsReads = log.isLevelEnabled('debug');

  /** At once where nothing has to be waited for: a poll is answered in one go. */
  function answer(
    context: Context,
    operationId: OperationId | undefined,
    handler: Handler,
    open: OpenWorld | undefined,
  ): Response | Promise<Response> {
    const ask = arrivalOf(options, context, operationId, open, open?.counters ?? nowhere);
    const { method } = ask;
    const refused =
      apiVersionRefusal(ask.apiVersion) ??
      (options.auth === 'off' ? undefined : bearerRefusal(ask.header('authorization')));
    if (refused) return respondRefused(ask, method, refused);
    if (!isIn(ask)) return respondRefused(ask, method, unknownSubscription(ask.segments[1] ?? ''));
    const said = handler(ask);
    return said instanceof Promise
      ? said.then((settled) => render(ask, settled))
      : render(ask, said);
  }

  function note(context: Context, operationId: OperationId | undefined, status: number): void {
    const { method, url } = context.req;
    const text = `${method} /${targetOf(url).segments.join('/')}`;
    if (method === 'GET') log.debug({ operationId, status }, text);
    else log.info({ operationId, status }, text);
  }

  function enter(
    context: Context,
    operationId: OperationId | undefined,
    handler: Handler,
  ): Response | Promise<Response> {
    const subscription = targetOf(context.req.raw.url).segments[1] ?? '';
    const opened = isGuid(subscription) ? options.worlds.open(subscription) : undefined;
    return opened instanceof Promise
      ? opened.then((open) => answer(context, operationId, handler, open))
      : answer(context, operationId, handler, opened);
  }

  return {
    guard: (operationId, handler) => (context) => {
      const answered = enter(context, operationId, handler);
      if (context.req.method === 'GET' && !logsReads) return answered;
      return Promise.resolve(answered).then((response) => {
        note(context, operationId, response.status);
        return response;
      });
    },
    mishap(fault, context) {
      const scene = arrivalOf(options, context, undefined, undefined, nowhere);
      // No part of what is simulated: it must be found in a log that spans many starts.
      const reference = randomUUID();
      log.error({ err: fault, reference }, 'a request failed by our mistake');
      const refusal = refuse('InternalServerError', undefined, { value: reference });
      return respondRefused(scene, scene.method, refusal);
    },
  };
}

const isIn = (arrival: Arrival): arrival is Ask => arrival.world !== undefined;

const render = (ask: Ask, said: Awaited<ReturnType<Handler>>): Response =>
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
    'A version is a date, as in ?api-version=2025-02-01, with -preview behind it if it is one.',
    { value: apiVersion },
  );
}

function unknownSubscription(subscription: string): Refusal {
  if (isGuid(subscription))
    return refuse(
      'SubscriptionNotFound',
      'Send the id of a world of this service. It makes no more of them: see --auto-worlds and --max-worlds.',
      { value: subscription },
    );
  return refuse('InvalidSubscriptionId', 'A subscription id is a GUID.', { value: subscription });
}
