import type { Context } from 'hono';
import type { OperationId } from '../../../openapi/generated/operations.ts';
import { chance } from '../../core/chance.ts';
import { isGuid } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { bearerRefusal } from '../../identity/bearer.ts';
import type { MutableCounters, OpenWorld } from '../../worlds.ts';
import type { ArmOptions, Handler } from './handler.ts';
import type { Ask } from '../ask.ts';
import { eraOf, isApiVersion } from '../wire/era.ts';
import { respond } from './answer.ts';
import { textWithin } from './body.ts';
import { BODY_LIMIT } from './limits.ts';
import { respondRefused } from './refusals.ts';
import type { Scene } from './scene.ts';
import { targetOf } from './target.ts';

const ANONYMOUS_TENANT = 'common';
const NEWEST_ERA = eraOf('2025-02-01');

/**
 * The gateway in front of every handler, as ARM is in front of the backup service: it settles
 * api-version, token and subscription, in this order (inferred), and turns whatever the handler
 * says into an answer.
 */
export function gateway(
  options: ArmOptions,
  operationId: OperationId | undefined,
  handler: Handler,
): (context: Context) => Promise<Response> {
  // Requests that belong to no world are told apart by a stream of their own.
  const nowhere: MutableCounters = { requests: 0, spent: {} };

  return async (context) => {
    const request = context.req.raw;
    const { url, method } = request;
    const queryAt = url.indexOf('?');
    const query = new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt + 1));
    const { segments } = targetOf(url);
    const subscription = segments[1] ?? '';
    const open = isGuid(subscription) ? await options.worlds.open(subscription) : undefined;

    const apiVersion = query.get('api-version') ?? '';
    const scene = sceneOf(options, open, nowhere, {
      apiVersion,
      url,
      clientRequestId: context.req.header('x-ms-client-request-id'),
    });
    const tenant = open?.world.tenant ?? ANONYMOUS_TENANT;
    const refused =
      apiVersionRefusal(apiVersion) ??
      (options.auth === 'off' ? undefined : bearerRefusal(context.req.header('authorization')));
    if (refused) return respondRefused(scene, method, refused, tenant);
    if (!open) return respondRefused(scene, method, unknownSubscription(subscription), tenant);

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
    const said = await handler(ask);
    return isRefusal(said)
      ? respondRefused(scene, method, said, tenant)
      : respond(scene, method, said);
  };
}

interface Asked {
  readonly apiVersion: string;
  readonly url: string;
  readonly clientRequestId: string | undefined;
}

function sceneOf(
  options: ArmOptions,
  open: OpenWorld | undefined,
  nowhere: MutableCounters,
  { apiVersion, url, clientRequestId }: Asked,
): Scene {
  const counters = open?.counters ?? nowhere;
  const ids = chance(open?.world.seed ?? 0, 'request-id');
  const requestId = ids.guid(counters.requests++);
  return {
    era: isApiVersion(apiVersion) ? eraOf(apiVersion) : NEWEST_ERA,
    now: open?.now ?? options.clock.now(),
    clockRate: open?.world.clock.rate ?? 1,
    region: open?.world.estate.region ?? 'global',
    base: options.externalUrl ?? originOf(url),
    requestId,
    // Inferred: ARM makes an id where the client sent none; the service echoes it either way.
    clientRequestId: clientRequestId || requestId,
    counters,
  };
}

const originOf = (url: string): string => url.slice(0, url.indexOf('/', url.indexOf('://') + 3));

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
