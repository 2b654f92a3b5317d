import type { Exchange, Headers, WireAnswer } from '../exchange.ts';

/** Making answers out of answers; none is changed in place. */

/** The header's name as the answer spells it; undefined where it has none. */
export function spelledIn(headers: Headers, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(headers).find((key) => key.toLowerCase() === wanted);
}

/** The header where it stood, or behind the others. */
export const withHeader = (headers: Headers, name: string, value: string): Headers => ({
  ...headers,
  [spelledIn(headers, name) ?? name]: value,
});

export function withoutHeaders(headers: Headers, names: readonly string[]): Headers {
  const unwanted = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !unwanted.has(name.toLowerCase())),
  );
}

/** Another body, with the length to it; its type stays where none is given. */
export function withBody(answer: WireAnswer, body: string, type?: string): WireAnswer {
  const typed =
    type === undefined ? answer.headers : withHeader(answer.headers, 'Content-Type', type);
  const length = String(Buffer.byteLength(body));
  return { ...answer, headers: withHeader(typed, 'Content-Length', length), body };
}

/** Statuses whose answers have no body (RFC 9110). */
export const isBodiless = (status: number): boolean =>
  status === 204 || status === 205 || status === 304;

/** The answer without what its status cannot have: a body, and what describes one. */
export const fitting = (answer: WireAnswer): WireAnswer =>
  isBodiless(answer.status)
    ? {
        ...answer,
        headers: withoutHeaders(answer.headers, ['Content-Length', 'Content-Type']),
        body: null,
      }
    : answer;

/**
 * An answer in the gateway's headers, ids and date included, that is no error: what says that it is
 * one, and its body, are taken off.
 */
export function bareAnswer(exchange: Exchange, status: number): WireAnswer {
  const { headers } = exchange.fail({ status, code: 'None', message: '', envelope: 'arm' });
  const bare = withoutHeaders(headers, ['x-ms-failure-cause', 'Content-Type', 'WWW-Authenticate']);
  return { status, headers: withHeader(bare, 'Content-Length', '0'), body: null };
}

/**
 * Every URL of the answer changed: those of its headers to poll at, and the next page's. The answer
 * itself, where that makes no difference.
 */
export function withUrls(answer: WireAnswer, change: (url: string) => string): WireAnswer {
  const headers = { ...answer.headers };
  for (const [name, value] of Object.entries(headers))
    if (URL_HEADERS.has(name.toLowerCase()) && typeof value === 'string')
      headers[name] = change(value);
  const body = answer.body?.replace(
    NEXT_LINK,
    (_, before: string, url: string) => before + change(url),
  );
  if (body !== undefined && body !== answer.body) return withBody({ ...answer, headers }, body);
  const same = Object.entries(headers).every(([name, value]) => value === answer.headers[name]);
  return same ? answer : { ...answer, headers };
}

const URL_HEADERS = new Set(['location', 'azure-asyncoperation', 'operation-location']);
const NEXT_LINK = /("nextLink"\s*:\s*")([^"]+)/;
