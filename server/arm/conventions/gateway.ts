import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { bearerRefusal } from '../../identity/bearer.ts';
import type { MutableCounters } from '../../worlds.ts';
import type { Ask } from '../ask.ts';
import { isApiVersion } from '../wire/era.ts';
import { respond } from './answer.ts';
import { textWithin } from './body.ts';
import type { Handler } from './handler.ts';
import type { ArmOptions } from './options.ts';
import { BODY_LIMIT } from './limits.ts';
import { respondRefused } from './refusals.ts';
import { type Scene, sceneOf } from './scene.ts';
import { targetOf } from './target.ts';

export interface Gateway {
  /** Puts the gateway in front of a handler; no operationId where the path or method is wrong. */
  guard(
    operationId: OperationId | undefined,
    handler: Handler,
  ): (context: Context) => Promise<Response>;
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

  async function answer(
    context: Context,
    operationId: OperationId | undefined,
    handler: Handler,
  ): Promise<Response> {
    const request = context.req.raw;
    const { url, method } = request;
    const query = (name: string) => context.req.query(name);
    const { segments } = targetOf(url);
    const subscription = segments[1] ?? '';
    const open = isGuid(subscription) ? await options.worlds.open(subscription) : undefined;
    const apiVersion = query('api-version') ?? '';
    const asked = { url, apiVersion, clientRequestId: context.req.header(CLIENT_REQUEST_ID) };
    const scene = sceneOf(options, open, open?.counters ?? nowhere, asked);

    const refused =
      apiVersionRefusal(apiVersion) ??
      (options.auth === 'off' ? undefined : bearerRefusal(context.req.header('authorization')));
    if (refused) return respondRefused(scene, method, refused);
    if (!open) return respondRefused(scene, method, unknownSubscription(subscription));

    const ask: Ask = {
      ...scene,
      operationId,
      method,
      segments,
      query,
      world: open.world,
      contentType: context.req.header('content-type'),
      body: () => textWithin(request, BODY_LIMIT),
    };
    return render(scene, method, await handler(ask));
  }

  function note(context: Context, operationId: OperationId | undefined, status: number): void {
    const { method, url } = context.req;
    if (method === 'GET' && !logsReads) return;
    const text = `${method} /${targetOf(url).segments.join('/')}`;
    if (method === 'GET') log.debug({ operationId, status }, text);
    else log.info({ operationId, status }, text);
  }

  return {
    guard: (operationId, handler) => async (context) => {
      const response = await answer(context, operationId, handler);
      note(context, operationId, response.status);
      return response;
    },
    mishap(fault, context) {
      const { url, method } = context.req.raw;
      const asked = { url, apiVersion: '', clientRequestId: undefined };
      const scene = sceneOf(options, undefined, nowhere, asked);
      log.error({ err: fault, reference: scene.requestId }, 'a request failed by our mistake');
      const refusal = refuse('InternalServerError', undefined, { value: scene.requestId });
      return respondRefused(scene, method, refusal);
    },
  };
}

const CLIENT_REQUEST_ID = 'x-ms-client-request-id';

const render = (scene: Scene, method: string, said: Awaited<ReturnType<Handler>>): Response =>
  isRefusal(said) ? respondRefused(scene, method, said) : respond(scene, method, said);

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
