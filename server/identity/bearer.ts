import { type Refusal, refuse } from '../core/refusal.ts';

/** Any bearer token will do; none, or another scheme, will not. */
export function bearerRefusal(authorization: string | undefined): Refusal | undefined {
  if (authorization === undefined || authorization.trim() === '')
    return refuse(
      'AuthenticationFailed',
      'Send an Authorization header; any bearer token does, for example "Authorization: Bearer anything".',
    );
  if (/^bearer\s+\S/i.test(authorization)) return undefined;
  return refuse(
    'InvalidAuthenticationToken',
    'The Authorization header must say "Bearer" and then a token; any token does.',
  );
}
