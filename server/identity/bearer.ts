import type { AuthMode } from '../core/world-auth.ts';
import { type Refusal, refuse } from '../core/refusal.ts';

/** None will not do, nor another scheme; what a token has to be beside that is the mode's to say. */
export function bearerRefusal(
  authorization: string | undefined,
  mode: Exclude<AuthMode, 'off'>,
): Refusal | undefined {
  const any = mode === 'any';
  if (authorization === undefined || authorization.trim() === '')
    return refuse(
      'AuthenticationFailed',
      any
        ? 'Send an Authorization header; any bearer token does, for example "Authorization: Bearer anything".'
        : 'Send an Authorization header with a bearer token that this service has given out: see its token endpoint.',
    );
  if (/^bearer\s+\S/i.test(authorization)) return undefined;
  return refuse(
    'InvalidAuthenticationToken',
    `The Authorization header must say "Bearer" and then a token${any ? '; any token does' : ''}.`,
  );
}

/** The token behind "Bearer". */
export const tokenOf = (authorization: string | undefined): string | undefined =>
  /^bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];

/**
 * The tenant that a token says it is of, believed unseen: enough to find the world that somebody means
 * where any token will do. Undefined for a token of any other form.
 */
export function tenantShown(authorization: string | undefined): string | undefined {
  const [, payload] = (tokenOf(authorization) ?? '').split('.');
  if (payload === undefined) return undefined;
  try {
    const { tid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { tid?: unknown };
    return typeof tid === 'string' ? tid : undefined;
  } catch {
    return undefined;
  }
}
