import type { Principal } from '../core/principals.ts';
import type { Instant } from '../core/time.ts';
import type { TokenTimes } from './token-times.ts';

/** What an access token says, in Entra's words (version 1.0, as for Azure Resource Manager). */
export interface Claims {
  readonly aud: string;
  readonly iss: string;
  /** In the client's time, seconds since 1970, as are the others. */
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly tid: string;
  readonly oid: string;
  readonly sub: string;
  readonly appid: string;
  readonly idtyp: 'app' | 'user';
  readonly roles?: readonly string[];
  readonly name?: string;
  readonly upn?: string;
  readonly scp?: string;
  readonly uti: string;
  readonly ver: '1.0';
  /** Ours: a token dies by the clock of the world it was given out in, whatever the client's shows. */
  readonly restorite: { readonly world: string; readonly expiresAt?: Instant };
}

/**
 * Whether something that was signed here is an access token: its audience is the client's to choose,
 * as that of an id token is, and tells neither from the other.
 */
export const isAccess = (said: object | undefined): said is Claims =>
  said !== undefined && 'restorite' in said;

/** Whom a token is given out to. */
export interface Bearer extends Pick<Principal, 'clientId' | 'objectId' | 'name' | 'userName'> {
  readonly role: string;
  readonly isUser: boolean;
}

export interface TokenOrder {
  readonly bearer: Bearer;
  readonly tenant: string;
  readonly audience: string;
  readonly world: string;
  readonly times: TokenTimes;
  /** Tells it from every other. */
  readonly uti: string;
}

/** Specified: Microsoft identity platform, access token claims. */
export function accessClaims({ bearer, tenant, audience, world, times, uti }: TokenOrder): Claims {
  const { clientId, objectId, role, isUser, name, userName } = bearer;
  const { issuedAt, expiresAt, worldExpiry } = times;
  return {
    aud: audience,
    iss: issuerOf(tenant),
    iat: issuedAt,
    nbf: issuedAt,
    exp: expiresAt,
    appid: clientId,
    idtyp: isUser ? 'user' : 'app',
    ...(isUser && { name, upn: userName, scp: 'user_impersonation' }),
    oid: objectId,
    roles: [role],
    sub: objectId,
    tid: tenant,
    uti,
    ver: '1.0',
    restorite: { world, ...(worldExpiry !== undefined && { expiresAt: worldExpiry }) },
  };
}

/** Who gave a token out, as its version 1.0 has it. */
export const issuerOf = (tenant: string): string => `https://sts.windows.net/${tenant}/`;

/** Specified: OpenID Connect Core; `tid` and `preferred_username` are Entra’s. */
export const idClaims = (
  { bearer, tenant, times, uti }: TokenOrder,
  issuer: string,
  clientId: string,
  nonce: string | undefined,
): object => ({
  aud: clientId,
  iss: issuer,
  iat: times.issuedAt,
  nbf: times.issuedAt,
  exp: times.expiresAt,
  name: bearer.name,
  ...(nonce !== undefined && { nonce }),
  oid: bearer.objectId,
  preferred_username: bearer.userName,
  sub: bearer.objectId,
  tid: tenant,
  upn: bearer.userName,
  uti,
  ver: '2.0',
});

/** What a refresh token is for: no audience of an access token. */
export const REFRESH = 'urn:restorite:refresh';

/** A refresh token remembers whom it was given out to; it does not expire. */
export interface RefreshClaims extends Bearer {
  readonly aud: typeof REFRESH;
  readonly tid: string;
  readonly scope: string;
}

export const isRefresh = (said: object | undefined): said is RefreshClaims =>
  said !== undefined && 'clientId' in said && 'aud' in said && said.aud === REFRESH;

export const refreshClaims = (
  { bearer, tenant }: Pick<TokenOrder, 'bearer' | 'tenant'>,
  scope: string,
): RefreshClaims => ({ ...bearer, aud: REFRESH, tid: tenant, scope });
