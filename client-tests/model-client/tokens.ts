import { pathOn } from './addresses.ts';
import type { Answer, Http, Reply, Request } from './http.ts';
import { errorOf } from './service-error.ts';

/** Gets a token newer than any before; `claims` is the JSON that the service demands of it. */
export type GetToken = (claims?: string) => Promise<string>;

/** Refused tokens are replaced so often for one request; then the refusal is what there is. */
const MOST_TOKENS = 3;
const MOST_REDIRECTS = 5;

/**
 * Sends with a token, and with a newer one where the service calls the old one expired or demands more
 * of it. A 401 is a refusal ahead of the work, so that even a trigger may be sent again.
 */
export function withToken(http: Http, getToken: GetToken, origin: string): Http {
  let token: string | undefined;
  return async (request) => {
    try {
      token ??= await getToken();
      let invalid = 0;
      for (let shown = 1; ; shown++) {
        const reply = await redirected(http, bearing(request, token), origin);
        const why = reply.kind === 'answer' ? whyRefused(reply) : undefined;
        if (why?.kind === 'invalid' && ++invalid > 1) return reply;
        if (!why || shown === MOST_TOKENS) return reply;
        token = await getToken(why.claims);
      }
    } catch (fault) {
      return { kind: 'silence', reason: `There is no token: ${String(fault)}`, sent: false };
    }
  };
}

const bearing = (request: Request, token: string): Request => ({
  ...request,
  headers: { ...request.headers, authorization: `Bearer ${token}` },
});

/** One that is invalid may be so by itself; that is tried once. */
interface Refused {
  readonly kind: 'expired' | 'invalid';
  readonly claims?: string;
}

function whyRefused(answer: Answer): Refused | undefined {
  if (answer.status !== 401) return undefined;
  const claims = claimsIn(answer.header('www-authenticate') ?? '');
  if (claims !== undefined) return { kind: 'expired', claims };
  const expired = errorOf(answer).code === 'ExpiredAuthenticationToken';
  return { kind: expired ? 'expired' : 'invalid' };
}

/** The challenge carries the claims as base64, with or without its padding. */
function claimsIn(challenge: string): string | undefined {
  const encoded = /\bclaims="([^"]+)"/i.exec(challenge)?.[1];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}

/** Follows 307 and 308, which repeat the request as it is, on this host and on no other. */
async function redirected(http: Http, request: Request, origin: string): Promise<Reply> {
  let { path } = request;
  for (let hops = 0; ; hops++) {
    const reply = await http({ ...request, path });
    if (reply.kind === 'silence' || hops === MOST_REDIRECTS) return reply;
    if (reply.status !== 307 && reply.status !== 308) return reply;
    const next = pathOn(origin, reply.header('location') ?? '', path);
    if (next === undefined) return reply;
    path = next;
  }
}
