import { CATALOGUE, catalogueEntry, type RefusalEntry } from '../../core/error-catalogue.ts';
import { fillBlanks, type Refusal } from '../../core/refusal.ts';
import type { WireAnswer, WireError } from '../../exchange.ts';
import { errorBody } from '../wire/error.ts';
import { encode } from '../wire/json.ts';
import { backupHeaders, gatewayHeaders } from './headers.ts';
import type { Scene } from './scene.ts';

/** The one place where a refusal becomes an answer. */
export function respondRefused(scene: Scene, method: string, refusal: Refusal): WireAnswer {
  const entry: RefusalEntry = CATALOGUE[refusal.code];
  const { status, from } = entry;
  const answer = respondError(scene, method, status, from, errorBody(refusal, from, scene.era));
  if (status === 401) answer.headers['WWW-Authenticate'] = challenge(scene, refusal);
  if (status === 413) answer.headers['Connection'] = 'close';
  return answer;
}

/** An error that a rule ordered, in the envelope and the headers that the service's own would have. */
export function respondOrdered(scene: Scene, method: string, error: WireError): WireAnswer {
  const { status, code, headers } = error;
  const entry = catalogueEntry(code);
  const message = error.message ?? fillBlanks(entry?.message ?? code, {});
  const from = error.envelope === 'arm' ? 'gateway' : 'service';
  const advice = error.message === undefined && from === 'service' ? entry?.action : undefined;
  const said = advice === undefined ? { code, message } : { code, message, advice };
  const answer = respondError(scene, method, status, from, errorBody(said, from, scene.era));
  return headers ? { ...answer, headers: { ...answer.headers, ...headers } } : answer;
}

function respondError(
  scene: Scene,
  method: string,
  status: number,
  from: RefusalEntry['from'],
  error: object,
): WireAnswer {
  const body = encode(error);
  const length = Buffer.byteLength(body);
  const headers =
    from === 'gateway'
      ? gatewayHeaders(scene, length)
      : backupHeaders(scene, method, { status }, length);
  return { status, headers, body };
}

const CHALLENGES: Readonly<Partial<Record<Refusal['code'], string>>> = {
  AuthenticationFailed: "The authentication failed because of missing 'Authorization' header.",
  ExpiredAuthenticationToken: 'The access token has expired.',
};

/** Reported in issue threads: how ARM asks for a token. */
function challenge({ tenant }: Scene, { code }: Refusal): string {
  const why = CHALLENGES[code] ?? 'The access token is invalid.';
  return `Bearer authorization_uri="https://login.windows.net/${tenant}", error="invalid_token", error_description="${why}"`;
}
