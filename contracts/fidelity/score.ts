import { DECLARED, type Declared, declarationOf } from './declared.ts';
import type { Pair } from './pair.ts';
import type { Point } from './point.ts';

/** A point, and whether what was recorded there had been put into the world. */
export interface Compared extends Point {
  readonly isGiven: boolean;
}

/** How many points of either kind. */
export interface Count {
  readonly given: number;
  readonly derived: number;
}

/** What a replayed pair has shown. */
export interface Score {
  readonly compared: Count;
  readonly agreeing: Count;
  /** Differences that were declared, by their declarations. */
  readonly declared: ReadonlyMap<Declared, Count>;
  /** Faults: differences that nobody has declared. */
  readonly faults: readonly Compared[];
}

export function scoreOf(
  pair: Pair,
  points: readonly Compared[],
  known: readonly Declared[] = DECLARED,
): Score {
  const differing = points
    .filter(({ agrees }) => !agrees)
    .map((point) => ({ point, declared: declarationOf(known, pair, point) }));
  const of = (wanted: Declared | undefined): Compared[] =>
    differing.filter(({ declared }) => declared === wanted).map(({ point }) => point);
  return {
    compared: countOf(points),
    agreeing: countOf(points.filter(({ agrees }) => agrees)),
    declared: new Map(known.map((one) => [one, countOf(of(one))])),
    faults: of(undefined),
  };
}

const countOf = (points: readonly Compared[]): Count => {
  const given = points.filter(({ isGiven }) => isGiven).length;
  return { given, derived: points.length - given };
};

const NONE: Count = { given: 0, derived: 0 };

export const sumOf = ({ given, derived }: Count): number => given + derived;

const both = (one: Count, other: Count): Count => ({
  given: one.given + other.given,
  derived: one.derived + other.derived,
});

export const NOTHING: Score = { compared: NONE, agreeing: NONE, declared: new Map(), faults: [] };

export const added = (one: Score, other: Score): Score => ({
  compared: both(one.compared, other.compared),
  agreeing: both(one.agreeing, other.agreeing),
  declared: new Map(
    [...new Set([...one.declared.keys(), ...other.declared.keys()])].map((declared) => [
      declared,
      both(one.declared.get(declared) ?? NONE, other.declared.get(declared) ?? NONE),
    ]),
  ),
  faults: [...one.faults, ...other.faults],
});

/** What was declared of them, all in all. */
export const declaredIn = ({ declared }: Score): Count => [...declared.values()].reduce(both, NONE);

export const faultsIn = ({ faults }: Score): Count => countOf(faults);

/** What agrees, what differs as declared and what differs otherwise: together a hundred per cent. */
export function sharesOf(
  score: Score,
): readonly [agreeing: string, declared: string, faults: string] {
  const all = Math.max(1, sumOf(score.compared));
  // What agrees is cut off, and never rounded up to the whole; a fault shows, however small it is.
  const agreeing = Math.floor((sumOf(score.agreeing) / all) * 10_000);
  const faults = Math.ceil((score.faults.length / all) * 10_000);
  const spelled = (hundredths: number): string => `${(hundredths / 100).toFixed(2)} %`;
  return [spelled(agreeing), spelled(10_000 - agreeing - faults), spelled(faults)];
}

/** `2436 of 2470 points agree (98.62 %), 34 differ as declared (1.38 %), 0 differ otherwise (0.00 %)`. */
export function inWords(score: Score): string {
  const [agreeing, declared, faults] = sharesOf(score);
  return (
    `${sumOf(score.agreeing)} of ${sumOf(score.compared)} points agree (${agreeing}), ` +
    `${sumOf(declaredIn(score))} differ as declared (${declared}), ` +
    `${score.faults.length} differ otherwise (${faults})`
  );
}
