import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { type IdentityOperation, identityOperations } from '../../openapi/identity-operations.ts';
import type { AuthMode } from '../core/world-auth.ts';
import { isMet } from '../cut-off.ts';
import { type Exchange, type Middleware, type Outlet, plain } from '../exchange.ts';
import { leaving, type Watched } from '../leaving.ts';
import type { Log } from '../log.ts';
import { textWithin } from '../text-within.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import { ok, ordered, refused, refusedPlainly, type Reply, respond } from './answers.ts';
import { type Ask, askOf, type Hearing } from './ask.ts';
import { tenantShown } from './bearer.ts';
import { instanceDiscovery, openIdConfiguration, userRealm } from './discovery.ts';
import { formOf } from './form.ts';
import { giveManagedToken } from './managed-identity.ts';
import { endpoints, instance } from './metadata.ts';
import type { Mint } from './mint.ts';
import { tenantNamed } from './tenant.ts';
import { giveToken } from './tokens.ts';

export interface IdentityOptions {
  readonly worlds: Worlds;
  readonly mint: Mint;
  /** Of worlds that say nothing of it. */
  readonly auth: AuthMode;
  readonly externalUrl: string | undefined;
  /** Where this service is called over TLS; undefined where it is not, or not yet. */
  readonly httpsPort: () => number | undefined;
  /** The subscription of the world that requests belong to which name none. */
  readonly startsWith: string;
  /** The subscription that a request was sent on behalf of, by a proxy's user name. */
  readonly sentFor: (environment: unknown) => string | undefined;
  readonly faults: Middleware;
  readonly outlet: Outlet;
  readonly log: Log;
}

type Route = (ask: Ask) => Reply | Promise<Reply>;

/** The token endpoints, and what tells clients where they are. */
export function createIdentity(options: IdentityOptions): Hono {
  const app = new Hono({ getPath: ({ url }) => `/${segmentsOf(url).join('/').toLowerCase()}` });
  const leave = leaving(options.faults, options.outlet);
  const routes = routesOf(options);

  const answer = async (
    context: Context,
    operationId: IdentityOperation | undefined,
    route: Route,
  ): Promise<Response> => {
    const ask = await heard(options, context, operationId);
    return leave(ask, () => replied(ask, ask.isTooLong ? tooLong : route), exchangeOf);
  };

  for (const [name, { method, paths }] of Object.entries(identityOperations)) {
    const id = name as IdentityOperation;
    for (const path of paths)
      app.on(method, routeOf(path), (context) => answer(context, id, routes[id]));
  }
  app.notFound((context) => answer(context, undefined, nothingThere));
  app.onError(async (fault, context) => {
    // Ordered, and met by a caller without a socket as `fetch` would meet it.
    if (isMet(fault)) throw fault;
    // No part of what is simulated: it must be found in a log that spans many starts.
    const reference = randomUUID();
    options.log.error({ err: fault, reference }, 'a request for a token failed by our mistake');
    const said = `Restorite made a mistake. Reference '${reference}' is in its log.`;
    const ask = await heard(options, context, undefined);
    const reply = refusedPlainly(500, 'server_error', said);
    return options.outlet.send(ask, plain(respond(ask, reply)));
  });
  return app;
}

function routesOf(options: IdentityOptions): Readonly<Record<IdentityOperation, Route>> {
  const { mint, auth, httpsPort } = options;
  const isStrict = ({ world }: Ask): boolean => (world.auth.mode ?? auth) === 'strict';
  const managed: Route = (ask) => giveManagedToken(ask, isStrict(ask), mint);
  return {
    Identity_OpenIdConfiguration: (ask) => openIdConfiguration(ask, isStrict(ask)),
    Identity_Keys: async () => ok(await mint.keys()),
    Identity_InstanceDiscovery: instanceDiscovery,
    Identity_UserRealm: userRealm,
    Identity_Token: (ask) => giveToken(ask, isStrict(ask), mint),
    ManagedIdentity_Token: managed,
    CloudShell_Token: managed,
    Metadata_Endpoints: (ask) => endpoints(ask, secured(ask.base, httpsPort())),
    Metadata_Instance: instance,
  };
}

/** An authority must be called over TLS; whoever asks without is sent to the same host's other port. */
function secured(base: string, httpsPort: number | undefined): string {
  const { protocol, hostname } = new URL(base);
  return protocol === 'https:' || httpsPort === undefined
    ? base
    : `https://${hostname}:${httpsPort}`;
}

/** More than any client sends to ask for a token. */
const BODY_LIMIT = 64 * 1024;

async function heard(
  options: IdentityOptions,
  context: Context,
  operationId: IdentityOperation | undefined,
): Promise<Ask> {
  const request = context.req.raw;
  const body = request.bodyUsed ? '' : await textWithin(request, BODY_LIMIT);
  const segments = segmentsOf(request.url);
  const hearing: Hearing = {
    operationId,
    context,
    segments,
    body: body === '' ? undefined : body,
    isTooLong: body === undefined,
    form: formOf(body ?? '', request.headers.get('authorization')),
  };
  return askOf(hearing, await worldOf(options, hearing), options.externalUrl);
}

/**
 * The world of the tenant that is named; else of whoever asks, where that is one of its principals;
 * else of the proxy's user; else the one that the service begins with.
 */
async function worldOf(options: IdentityOptions, hearing: Hearing): Promise<OpenWorld> {
  const { worlds, startsWith, sentFor } = options;
  const tenant = tenantIn(hearing);
  const named = tenant === undefined ? undefined : await worlds.ofTenant(tenant);
  if (named) return named;
  for (const name of principalsIn(hearing)) {
    const known = name ? await worlds.ofPrincipal(name) : undefined;
    if (known) return known;
  }
  const sent = sentFor(hearing.context.env);
  const open = (sent && (await worlds.open(sent))) || (await worlds.open(startsWith));
  if (!open) throw new Error(`The world ${startsWith} that the service begins with is gone.`);
  return open;
}

/** Of the path, or of what is shown to be changed for a token. */
function tenantIn({ segments, form }: Hearing): string | undefined {
  return tenantNamed(segments) ?? tenantShown(`Bearer ${form.get('refresh_token') ?? ''}`);
}

function principalsIn({ form, context }: Hearing): readonly (string | null | undefined)[] {
  const { searchParams } = new URL(context.req.raw.url);
  const { headers } = context.req.raw;
  return [
    form.get('client_id'),
    form.get('username'),
    headers.get('x-identity-header') ?? headers.get('secret'),
    searchParams.get('client_id') ?? searchParams.get('clientid'),
  ];
}

async function replied(ask: Ask, route: Route) {
  return respond(ask, await route(ask));
}

const exchangeOf = (ask: Ask, world: Ask['world'], work: Exchange['work']): Watched => ({
  operationId: ask.operationId,
  method: ask.method,
  url: ask.url,
  path: `/${ask.segments.join('/')}`,
  header: ask.header,
  world,
  now: ask.now,
  machineNow: ask.machineNow,
  counters: ask.counters,
  subject: () => undefined,
  work,
  fail: (error) => ordered(ask, error),
  begun: () => undefined,
});

const tooLong: Route = () =>
  refusedPlainly(
    413,
    'invalid_request',
    `Send no more than ${BODY_LIMIT} bytes to ask for a token.`,
  );

/** Text: specified, Microsoft Entra authentication error codes. */
const nothingThere: Route = (ask) =>
  ask.segments.includes('token')
    ? refused(ask, {
        status: 400,
        error: 'invalid_request',
        code: 900561,
        message: `The endpoint only accepts POST requests. Received a ${ask.method} request.`,
      })
    : refusedPlainly(404, 'not_found', `There is nothing at ${ask.segments.join('/')}.`);

/** `{tenant}` is any one segment. */
const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Decoded, as spelled by the client, without empty segments. */
function segmentsOf(url: string): readonly string[] {
  return new URL(url).pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}

const FIRST = new Set(['metadata', 'msi', 'oauth2']);
const SECOND = new Set(['oauth2', 'v2.0', '.well-known', 'discovery', 'userrealm']);

/** Whether an address is one of those; looked at for every poll, so what is Azure's is told at once. */
export function isIdentity(url: string): boolean {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  if (start < 0 || url.startsWith('/subscriptions/', start)) return false;
  const [first = '', second = ''] = segmentsOf(url).map((segment) => segment.toLowerCase());
  return FIRST.has(first) || SECOND.has(second);
}
