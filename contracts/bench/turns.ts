/** So many different URLs are asked in turn: a server that remembers the last few gains nothing. */
export const TURNS = 100;

/**
 * A hundred different URLs out of however many there are, all of one length. Where there are fewer,
 * one is asked in many ways: a parameter that means nothing tells them apart.
 */
export const inTurns = (paths: readonly string[]): string[] =>
  Array.from({ length: TURNS }, (_, at) => {
    const turn = String(at).padStart(3, '0');
    return `${paths[at % paths.length] ?? ''}&turn=${turn}`;
  });

/** The same list begun elsewhere: what goes round it meets the same neighbours. */
export const begunAt = <Value>(values: readonly Value[], start: number): Value[] =>
  values.map((_, at) => values[(start + at) % values.length] as Value);
