import { DECLARED, type Declared, declarationOf } from './declared.ts';
import type { Pair } from './pair.ts';
import type { Point } from './point.ts';

/** What a replayed pair has shown. */
export interface Score {
  readonly compared: number;
  readonly agreeing: number;
  /** Differences that were declared, each with its declaration. */
  readonly declared: readonly Declared[];
  /** Faults: differences that nobody has declared. */
  readonly faults: readonly Point[];
}

export function scoreOf(
  pair: Pair,
  points: readonly Point[],
  known: readonly Declared[] = DECLARED,
): Score {
  const differing = points.filter(({ agrees }) => !agrees);
  const declared = differing.flatMap((point) => declarationOf(known, pair, point) ?? []);
  return {
    compared: points.length,
    agreeing: points.length - differing.length,
    declared,
    faults: differing.filter((point) => declarationOf(known, pair, point) === undefined),
  };
}

export const NOTHING: Score = { compared: 0, agreeing: 0, declared: [], faults: [] };

export const added = (one: Score, other: Score): Score => ({
  compared: one.compared + other.compared,
  agreeing: one.agreeing + other.agreeing,
  declared: [...one.declared, ...other.declared],
  faults: [...one.faults, ...other.faults],
});

/** `98.62 %`, cut off and never rounded up to the whole. */
export const percent = (part: number, whole: number): string =>
  `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;

/** `2436 of 2470 points agree (98.62 %), 34 differ as declared (1.38 %), 0 differ otherwise`. */
export const inWords = ({ compared, agreeing, declared, faults }: Score): string =>
  `${agreeing} of ${compared} points agree (${percent(agreeing, compared)}), ` +
  `${declared.length} differ as declared (${percent(declared.length, compared)}), ` +
  `${faults.length} differ otherwise`;
