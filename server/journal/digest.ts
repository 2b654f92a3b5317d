import { createHmac, randomBytes } from 'node:crypto';
import { remembered } from './remembered.ts';

/** Puts a keyed digest in a secret's place: equal secrets stay equal, and cannot be guessed at. */
export type Digest = (secret: string) => string;

const HEX_DIGITS = 12;
const KEY_BYTES = 32;

const SECRETS_REMEMBERED = 256;

export function makeDigest(key: Buffer = randomBytes(KEY_BYTES)): Digest {
  const hash = (secret: string): string => createHmac('sha256', key).update(secret).digest('hex');
  return remembered(
    (secret) =>
      secret === '' || isDigest(secret) ? secret : `redacted:${hash(secret).slice(0, HEX_DIGITS)}`,
    SECRETS_REMEMBERED,
  );
}

const isDigest = (text: string): boolean => /^redacted:[\da-f]{12}$/.test(text);
