import { chance, hashOf } from '../../core/chance.ts';
import { type Instant, seconds, ticksOfSecond, toUnixMs } from '../../core/time.ts';
import type { Ask } from '../ask.ts';

/**
 * The query that ARM signs its polling addresses with since 2024 (recorded): ticks, a certificate of 2.7 kB, the
 * same in all of them, a signature of 342 letters and a hash of 43, both others in each. What they hold here is
 * drawn, and proves nothing: clients were seen to leave them out, and the service takes any.
 */
export const signedFor = (ask: Ask, address: string): string =>
  ask.era.name === 'current'
    ? signedAs(ask.world.seed, address, ask.now, `${ask.requestId} ${hashOf(address)}`)
    : address;

/** `salt` is what the signature is drawn from, in many draws: it is to be short. */
export const signedAs = (seed: number, address: string, now: Instant, salt: string): string =>
  `${address}&t=${netTicks(now)}&c=${certificate()}&s=${signatureOf(seed, salt)}&h=${hashFor(seed, salt)}`;

/** The address alone. */
export const unsigned = (address: string): string => address.replace(/&t=\d+&c=.*$/, '');

/** 342 letters: 256 bytes. */
export const signatureOf = (seed: number, salt: string): string =>
  letters(seed, `signature ${salt}`, 16);

/** 43 letters: 32 bytes. */
const hashFor = (seed: number, salt: string): string => letters(seed, `hash ${salt}`, 2);

/** ARM's own, whoever asks; made when it is first needed. */
const certificate = (): string => (made ??= letters(0, 'certificate of ARM', 128));

let made: string | undefined;

/** So many times 16 bytes, drawn, in base64url. */
function letters(seed: number, stream: string, count: number): string {
  const draw = chance(seed, stream);
  const hex = Array.from({ length: count }, (_, at) => draw.hex32(at)).join('');
  return Buffer.from(hex, 'hex').toString('base64url');
}

/** Ticks of 100 ns since the year 1, as .NET counts them. */
function netTicks(now: Instant): string {
  const wholeSeconds = BigInt(Math.floor(toUnixMs(now) / 1000)) + YEAR_ONE_TO_1970;
  return String(wholeSeconds * BigInt(seconds(1)) + BigInt(ticksOfSecond(now)));
}

const YEAR_ONE_TO_1970 = 62_135_596_800n;
