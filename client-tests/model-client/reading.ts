import type { Answer, Reply } from './http.ts';
import { isRecord, type Json, parseJson } from './json.ts';
import { errorOf, type ServiceError } from './service-error.ts';

/** What an answer to a GET comes to, whatever was asked for. */
export type Reading =
  | { readonly kind: 'body'; readonly body: Json; readonly answer: Answer }
  /** Nothing to be learned now, and nothing lost: throttled, failing, silent. */
  | { readonly kind: 'busy'; readonly why: string }
  /** An answer that is none: cut off, empty, HTML. */
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'missing'; readonly error: ServiceError }
  | { readonly kind: 'refused'; readonly error: ServiceError };

export function readingOf(reply: Reply): Reading {
  if (reply.kind === 'silence') return { kind: 'busy', why: reply.reason };
  const { status } = reply;
  if (isBusy(status)) return { kind: 'busy', why: `The service answered ${status}.` };
  if (status === 404) return { kind: 'missing', error: errorOf(reply) };
  if (status < 200 || status > 299) return { kind: 'refused', error: errorOf(reply) };
  const body = reply.whole ? parseJson(reply.text) : undefined;
  return isRecord(body)
    ? { kind: 'body', body, answer: reply }
    : { kind: 'unreadable', why: `The body of a ${status} is broken off or no JSON object.` };
}

export const isBusy = (status: number): boolean =>
  status === 408 || status === 429 || status >= 500;
