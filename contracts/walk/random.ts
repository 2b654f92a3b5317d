/** A course of chances that is the same whenever it begins with the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, and without, the count. */
  below(count: number): number;
  oneOf<Value>(values: readonly Value[]): Value | undefined;
  /** True about so many times in a hundred. */
  percent(share: number): boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count);
  };
  return {
    below,
    oneOf: (values) => values[below(values.length)],
    percent: (share) => below(100) < share,
  };
}
