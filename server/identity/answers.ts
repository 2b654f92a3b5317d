import type { Headers, WireAnswer, WireError } from '../exchange.ts';
import { toUnixMs } from '../core/time.ts';
import type { Ask } from './ask.ts';

/** What a route says, before it wears headers. */
export interface Reply {
  readonly status: number;
  /** An object is sent as JSON. */
  readonly body: object | string;
  readonly headers?: Headers;
}

export const ok = (body: object | string): Reply => ({ status: 200, body });

/** Inferred: the headers of Entra's answers, as far as a client may look at them. */
export function respond(ask: Ask, { status, body, headers }: Reply): WireAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return {
    status,
    headers: {
      'Cache-Control': 'no-store, no-cache',
      Pragma: 'no-cache',
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': String(Buffer.byteLength(text)),
      Expires: '-1',
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'client-request-id': ask.correlationId,
      'x-ms-request-id': ask.requestId,
      Date: new Date(toUnixMs(ask.now)).toUTCString(),
      ...headers,
    },
    body: text,
  };
}

/** Why no token is given. */
export interface TokenRefusal {
  readonly status: number;
  /** OAuth's own word: `invalid_client`. */
  readonly error: string;
  /** Entra's number behind AADSTS. */
  readonly code: number;
  readonly message: string;
}

/** Specified: Microsoft identity platform, error response; the texts behind the numbers: its error codes. */
export function refused(ask: Ask, { status, error, code, message }: TokenRefusal): Reply {
  // In the client's time: it is read beside the client's own log.
  const timestamp = new Date(toUnixMs(ask.machineNow)).toISOString();
  const spelled = `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)}Z`;
  const { requestId, correlationId } = ask;
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${message} Trace ID: ${requestId} Correlation ID: ${correlationId} Timestamp: ${spelled}`,
      error_codes: [code],
      timestamp: spelled,
      trace_id: requestId,
      correlation_id: correlationId,
    },
  };
}

/** Specified: managed identities, error handling: no numbers, and a sentence. */
export const refusedPlainly = (status: number, error: string, description: string): Reply => ({
  status,
  body: { error, error_description: description },
});

/**
 * An error that a rule ordered, as whoever is asked would say it. A rule names codes of Azure Resource
 * Manager; a token endpoint has numbers for the two that are its own as well, and says the others plainly.
 */
export function ordered(ask: Ask, error: WireError): WireAnswer {
  const { status, code, message = code, headers } = error;
  const reply = orderedReply(ask, status, code, message);
  return respond(ask, headers ? { ...reply, headers } : reply);
}

function orderedReply(ask: Ask, status: number, code: string, message: string): Reply {
  if (ask.operationId?.startsWith('Metadata_'))
    return { status, body: { error: { code, message } } };
  if (!ask.operationId?.startsWith('Identity_')) return refusedPlainly(status, code, message);
  if (status !== 429 && status < 500)
    return refused(ask, { status, error: 'invalid_request', code: 90019, message });
  return refused(ask, {
    status,
    error: 'temporarily_unavailable',
    code: status === 429 ? 50196 : 90033,
    message: status === 429 ? message : 'A transient error has occurred. Please try again.',
  });
}
