import type { About, WireAnswer } from '../../exchange.ts';
import { encode, encodeInLines } from '../wire/json.ts';
import { armHeaders, backupHeaders, type Source } from './headers.ts';
import type { Scene } from './scene.ts';

/** What a handler answers, before it wears headers. */
export type Answer = Found | Done | Accepted | Nothing;

export interface Found extends Addresses {
  readonly status: 200 | 201;
  readonly body: object;
  readonly from: Source;
  /** Whether its body is written in lines, as one back end does (recorded). */
  readonly inLines?: true;
}

/** It is done, and there is nothing to show for it. */
export interface Done extends Addresses {
  readonly status: 200;
  readonly body?: undefined;
}

/** Work was taken on, or is not done yet: look at these. */
export interface Accepted extends Addresses {
  readonly status: 202;
  /** The operation that was set off by it; absent where it was before. */
  readonly about?: About;
}

export interface Nothing extends Addresses {
  readonly status: 204;
}

/** Where to look for what becomes of an operation, and when. */
export interface Addresses {
  /** Whose answer it is; absent: the backup service's. */
  readonly from?: Source;
  readonly asyncOperation?: string;
  readonly location?: string;
  readonly operationLocation?: string;
  /** As it is sent: seconds, as a rule. */
  readonly retryAfter?: string | undefined;
}

export const found = (body: object, from: Source = 'backup', addresses?: Addresses): Found => ({
  status: 200,
  body,
  from,
  ...addresses,
});

export const created = (body: object, from: Source, addresses?: Addresses): Found => ({
  ...found(body, from, addresses),
  status: 201,
});

const isFound = (answer: Answer): answer is Found =>
  (answer.status === 200 && answer.body !== undefined) || answer.status === 201;

/** Makes all headers at once: one set afterwards would cost more than the whole answer. */
export function respond(scene: Scene, method: string, answer: Answer): WireAnswer {
  const { status } = answer;
  if (!isFound(answer)) {
    const bare = { status, headers: backupHeaders(scene, method, answer, undefined), body: null };
    return answer.status === 202 && answer.about ? { ...bare, about: answer.about } : bare;
  }
  const body = answer.inLines ? encodeInLines(answer.body) : encode(answer.body);
  const length = Buffer.byteLength(body);
  const headers =
    answer.from === 'arm'
      ? armHeaders(scene, length)
      : backupHeaders(scene, method, answer, length);
  return { status, headers, body };
}
