/**
 * Specified: Azure's naming of sizes has the number of cores behind the letters of the family (`Standard_E4s_v5`,
 * `Standard_DS1_v2`, `Basic_A0`), and behind a hyphen where some of them are switched off (`Standard_M8-2ms`).
 */
const SIZE = /^[a-z]+_[a-z]+(\d+)(?:-(\d+))?/i;

/** Specified: the D sizes before the third version are numbered, not counted. */
const NUMBERED = /^[a-z]+_DS?(\d+)(?:_v2)?$/i;
const CORES_BY_NUMBER: Readonly<Record<string, number>> = {
  1: 1,
  2: 2,
  3: 4,
  4: 8,
  5: 16,
  11: 2,
  12: 4,
  13: 8,
  14: 16,
  15: 20,
};

/** How many cores a machine of a size takes; one where its name does not tell. */
export function coresOf(size: string): number {
  const numbered = CORES_BY_NUMBER[NUMBERED.exec(size)?.[1] ?? ''];
  const [, all, some] = SIZE.exec(size) ?? [];
  return Math.max(1, numbered ?? Number(some ?? all ?? 1));
}
