import type { Environment } from './environment.ts';
import { type Connecting, httpTo, type Reply } from './http.ts';
import { fieldOf, parseJson, textOf } from './json.ts';
import type { Machine } from './machine.ts';
import type { GetToken } from './tokens.ts';

const MOST_TRIES = 6;

/** The token given, the first time; then one by the client's secret, where there is one. */
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
    return tokenBySecret(environment, connecting, machine, claims);
  };
}

/** A token endpoint has its bad moments like any other. */
async function tokenBySecret(
  environment: Environment,
  connecting: Connecting,
  machine: Pick<Machine, 'wait'>,
  claims: string | undefined,
): Promise<string> {
  const http = httpTo(new URL(environment['RESTORITE_ENDPOINT'] ?? '').origin, connecting);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: environment['RESTORITE_CLIENT_ID'] ?? '',
    client_secret: environment['RESTORITE_CLIENT_SECRET'] ?? '',
    scope: 'https://management.azure.com/.default',
    ...(claims !== undefined && { claims }),
  }).toString();
  const path = `/${environment['RESTORITE_TENANT_ID'] ?? ''}/oauth2/v2.0/token`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  for (let tries = 1; ; tries++) {
    const reply = await http({ method: 'POST', path, headers, body });
    const token = tokenIn(reply);
    if (token !== undefined) return token;
    if (tries === MOST_TRIES || isFinal(reply))
      throw new Error(reply.kind === 'silence' ? reply.reason : `It was answered ${reply.status}.`);
    await machine.wait(tries);
  }
}

const tokenIn = (reply: Reply): string | undefined =>
  reply.kind === 'answer' && reply.status === 200
    ? textOf(fieldOf(parseJson(reply.text), 'access_token'))
    : undefined;

const isFinal = (reply: Reply): boolean =>
  reply.kind === 'answer' && [400, 401, 403].includes(reply.status);
