import type { Environment } from './environment.ts';
import { type Connecting, httpTo, type Reply, type Request } from './http.ts';
import { fieldOf, parseJson, textOf } from './json.ts';
import type { Machine } from './machine.ts';
import { identityOriginOf, originOf } from './origins.ts';
import type { GetToken } from './tokens.ts';

const MOST_TRIES = 6;

/**
 * The token given, the first time; then one by the client's secret, where there is one, or by managed
 * identity, where that is all there is.
 */
export function tokensFrom(
  environment: Environment,
  connecting: Connecting,
  machine: Pick<Machine, 'wait'>,
): GetToken {
  let given = environment['RESTORITE_TOKEN'];
  const secret = environment['RESTORITE_CLIENT_SECRET'];
  return async (claims) => {
    if (given && (!secret || claims === undefined)) {
      const token = given;
      if (secret) given = undefined;
      return token;
    }
    const ask = secret ? bySecret(environment, claims) : byManagedIdentity(environment);
    return tokenFrom(ask, connecting, machine);
  };
}

/** A request for a token, and to whom it goes. */
interface Asking {
  readonly origin: string;
  readonly request: Request;
  /** What says that there will be no token, however often it is asked for. */
  readonly final: readonly number[];
}

function bySecret(environment: Environment, claims: string | undefined): Asking {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: environment['RESTORITE_CLIENT_ID'] ?? '',
    client_secret: environment['RESTORITE_CLIENT_SECRET'] ?? '',
    scope: `${AUDIENCE}/.default`,
    ...(claims !== undefined && { claims }),
  }).toString();
  const path = `/${environment['RESTORITE_TENANT_ID'] ?? ''}/oauth2/v2.0/token`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const origin = originOf(environment['RESTORITE_ENDPOINT'] ?? '');
  return { origin, request: { method: 'POST', path, headers, body }, final: [400, 401, 403] };
}

/** As App Service has it; an identity that is not ready yet is not found. */
function byManagedIdentity(environment: Environment): Asking {
  const endpoint = environment['IDENTITY_ENDPOINT'] ?? '';
  const { pathname } = new URL(endpoint);
  const origin = identityOriginOf(endpoint);
  const path = `${pathname}?api-version=2019-08-01&resource=${encodeURIComponent(AUDIENCE)}`;
  const headers = { 'x-identity-header': environment['IDENTITY_HEADER'] ?? '' };
  return { origin, request: { method: 'GET', path, headers }, final: [400, 401, 403] };
}

const AUDIENCE = 'https://management.azure.com';

/** A token endpoint has its bad moments like any other. */
async function tokenFrom(
  { origin, request, final }: Asking,
  connecting: Connecting,
  machine: Pick<Machine, 'wait'>,
): Promise<string> {
  const http = httpTo(origin, connecting);
  for (let tries = 1; ; tries++) {
    const reply = await http(request);
    const token = tokenIn(reply);
    if (token !== undefined) return token;
    const isFinal = reply.kind === 'answer' && final.includes(reply.status);
    if (tries === MOST_TRIES || isFinal)
      throw new Error(reply.kind === 'silence' ? reply.reason : `It was answered ${reply.status}.`);
    await machine.wait(tries);
  }
}

const tokenIn = (reply: Reply): string | undefined =>
  reply.kind === 'answer' && reply.status === 200
    ? textOf(fieldOf(parseJson(reply.text), 'access_token'))
    : undefined;
