import { encode } from '../wire/json.ts';
import { backupHeaders, dressed, type Source } from './headers.ts';
import type { Scene } from './scene.ts';

/** What a handler answers, before it wears headers. */
export type Answer = Found | Accepted | Nothing;

export interface Found {
  readonly status: 200;
  readonly body: object;
  readonly from: Source;
  /** Seconds, while the client should come back. */
  readonly retryAfterSeconds?: number | undefined;
}

/** Work was taken on, or is not done yet: look at these. */
export interface Accepted {
  readonly status: 202;
  readonly asyncOperation?: string;
  readonly location: string;
  readonly retryAfterSeconds?: number | undefined;
}

export interface Nothing {
  readonly status: 204;
  readonly asyncOperation?: string;
  readonly retryAfterSeconds?: number | undefined;
}

export const found = (
  body: object,
  from: Source = 'backup',
  retryAfterSeconds?: number,
): Found => ({ status: 200, body, from, retryAfterSeconds });

/** Makes all headers at once: one set afterwards would cost more than the whole answer. */
export function respond(scene: Scene, method: string, answer: Answer): Response {
  if (answer.status !== 200)
    return dressed(answer.status, backupHeaders(scene, method, answer, undefined), null);
  const body = encode(answer.body);
  return dressed(200, backupHeaders(scene, method, answer, Buffer.byteLength(body)), body);
}
