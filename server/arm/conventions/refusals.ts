import { CATALOGUE, type RefusalEntry } from '../../core/error-catalogue.ts';
import type { Refusal } from '../../core/refusal.ts';
import { errorBody } from '../wire/error.ts';
import { encode } from '../wire/json.ts';
import { backupHeaders, dressed, gatewayHeaders } from './headers.ts';
import type { Scene } from './scene.ts';

/** The one place where a refusal becomes an answer. */
export function respondRefused(scene: Scene, method: string, refusal: Refusal): Response {
  const entry: RefusalEntry = CATALOGUE[refusal.code];
  const body = encode(errorBody(refusal, entry, scene.era));
  const length = Buffer.byteLength(body);
  const headers =
    entry.from === 'gateway'
      ? gatewayHeaders(scene, length)
      : backupHeaders(scene, method, { status: entry.status }, length);
  if (entry.status === 401) headers['WWW-Authenticate'] = challenge(scene, refusal);
  if (entry.status === 413) headers['Connection'] = 'close';
  return dressed(entry.status, headers, body);
}

/** Recorded in issue threads: how ARM asks for a token. */
function challenge({ tenant }: Scene, { code }: Refusal): string {
  const missing = code === 'AuthenticationFailed';
  const why = missing
    ? "The authentication failed because of missing 'Authorization' header."
    : 'The access token is invalid.';
  return `Bearer authorization_uri="https://login.windows.net/${tenant}", error="invalid_token", error_description="${why}"`;
}
