import type { Headers } from '../exchange.ts';
import type { HeaderList, Packed, Recorded } from './entry.ts';
import type { HeaderSeal } from './seal-headers.ts';
import { type Kept, textOf } from './slabs.ts';

export interface Unpacked {
  readonly url: string;
  readonly requestHeaders: readonly HeaderPair[];
  readonly requestBody: string | undefined;
  readonly answerHeaders: readonly HeaderPair[];
  readonly body: string | null;
}

export type HeaderPair = readonly [name: string, value: string];

/**
 * One text: the address, the request's names and values, an empty line, the answer's, each in a line of
 * its own, as none of them can hold the end of one: HTTP would have broken off there. The bodies come
 * last, and their lengths beside.
 */
export function pack(
  { url, requestHeaders, requestBody, sending }: Packable,
  { seals, sealed }: HeaderSeal,
  keep: (text: string) => Kept,
): Packed {
  const lines = [url];
  const add = (name: string, value: string): void =>
    void lines.push(name, seals(name) ? sealed(name, value) : value);
  if (isFlat(requestHeaders))
    for (let at = 0; at < requestHeaders.length; at += 2)
      add(requestHeaders[at] ?? '', requestHeaders[at + 1] ?? '');
  else for (const [name, value] of requestHeaders) add(name, value);
  lines.push('');
  const { answer } = sending;
  if (answer) addAnswer(lines, answer.headers);
  const body = answer?.body ?? undefined;
  const { slab, from, to } = keep(`${lines.join('\n')}\n${requestBody ?? ''}${body ?? ''}`);
  return { slab, from, to, requestLength: requestBody?.length, bodyLength: body?.length };
}

function addAnswer(lines: string[], headers: Headers): void {
  for (const name in headers) {
    const value = headers[name] ?? '';
    if (typeof value === 'string') lines.push(name, value);
    else for (const one of value) lines.push(name, one);
  }
}

export type Packable = Pick<Recorded, 'url' | 'requestHeaders' | 'requestBody' | 'sending'>;

const isFlat = (headers: HeaderList): headers is readonly string[] =>
  typeof headers[0] === 'string';

export function unpack(packed: Packed): Unpacked {
  const { requestLength = 0, bodyLength = 0 } = packed;
  const text = textOf(packed);
  const bodyAt = text.length - bodyLength;
  const requestAt = bodyAt - requestLength;
  const [url = '', ...lines] = text.slice(0, requestAt - 1).split('\n');
  const requestHeaders: HeaderPair[] = [];
  let at = 0;
  // A name is never empty, a value may be.
  for (; at < lines.length && lines[at] !== ''; at += 2)
    requestHeaders.push([lines[at] ?? '', lines[at + 1] ?? '']);
  const answerHeaders: HeaderPair[] = [];
  for (at += 1; at < lines.length; at += 2)
    answerHeaders.push([lines[at] ?? '', lines[at + 1] ?? '']);
  return {
    url,
    requestHeaders,
    requestBody: packed.requestLength === undefined ? undefined : text.slice(requestAt, bodyAt),
    answerHeaders,
    body: packed.bodyLength === undefined ? null : text.slice(bodyAt),
  };
}
