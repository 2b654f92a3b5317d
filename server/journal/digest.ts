import { createHmac, randomBytes } from 'node:crypto';

/** Puts a keyed digest in a secret's place: equal secrets stay equal, and cannot be guessed at. */
export type Digest = (secret: string) => string;

const HEX_DIGITS = 12;
const KEY_BYTES = 32;

export const makeDigest =
  (key: Buffer = randomBytes(KEY_BYTES)): Digest =>
  (secret) =>
    secret === '' || isDigest(secret)
      ? secret
      : `redacted:${createHmac('sha256', key).update(secret).digest('hex').slice(0, HEX_DIGITS)}`;

const isDigest = (text: string): boolean => /^redacted:[\da-f]{12}$/.test(text);

/** Remembers what was worked out last; forgets all of it when it is full, which is rare and cheap. */
export function remembered<Value>(
  work: (text: string) => Value,
  limit: number,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
