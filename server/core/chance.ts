/**
 * Seeded chance: a world has one seed, and each thing drawn has a stream of its own, named and
 * indexed. A draw is a pure function of (seed, stream, index), so adding a draw somewhere never
 * shifts one elsewhere, and nothing has to remember how far a generator has run.
 *
 * Not for secrets: anyone who knows the seed knows every draw.
 */
export interface Stream {
  /** Uniform in [0, 1). */
  number(index: number): number;
  /** Uniform between two durations or counts, rounded down to a whole number. */
  between(index: number, from: number, to: number): number;
  /** A version 4 shaped GUID in lower case. */
  guid(index: number): string;
  /** 32 lower-case hex digits: a GUID in the service's "N" form. */
  hex32(index: number): string;
}

export function chance(seed: number, stream: string): Stream {
  const prefix = `${seed}/${stream}/`;
  const draw = (index: number): Lanes => hash(prefix + index);
  const number = (index: number): number => draw(index)[0] / 2 ** 32;
  const hex32 = (index: number): string => draw(index).map(hex8).join('');
  return {
    number,
    between: (index, from, to) => Math.floor(from + number(index) * (to - from)),
    guid: (index) => guidOf(hex32(index)),
    hex32,
  };
}

/** A number of 53 bits from any text, the same on every machine: for seeds made of names. */
export function hashOf(text: string): number {
  const [high, low] = hash(text);
  return (high & 0x1f_ffff) * 2 ** 32 + low;
}

type Lanes = readonly [number, number, number, number];

const hex8 = (lane: number): string => lane.toString(16).padStart(8, '0');

function guidOf(hex: string): string {
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Four lanes of multiply-and-xor over the text's code units, then stirred into each other. */
function hash(text: string): Lanes {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xc2b2ae35];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35) ^ (a >>> 15);
    c = Math.imul(c ^ unit, 0x27d4eb2f) ^ (b >>> 13);
    d = Math.imul(d ^ unit, 0x165667b1) ^ (c >>> 16);
  }
  for (let round = 0; round < 2; round++) {
    a = stir(a ^ d);
    b = stir(b ^ a);
    c = stir(c ^ b);
    d = stir(d ^ c);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function stir(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
