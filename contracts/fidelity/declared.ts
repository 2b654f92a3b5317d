import type { Pair } from './pair.ts';
import type { Point } from './point.ts';

/** A difference that is known and left: what differs, in which pairs, and why. */
export interface Declared {
  readonly says: string;
  readonly reason: string;
  readonly place: RegExp;
  /** What the difference says may tell it from others. */
  when(pair: Pair, says: string): boolean;
}

/** Every difference that is left, in one place; whatever differs beside these is a fault. */
export const DECLARED: readonly Declared[] = [
  {
    says: 'An answer up to 2023 is sent with its length, not in chunks.',
    reason:
      'The real service compressed these answers as it sent them, whose length it did not know; this one does not compress. HTTP libraries hand on the same body either way.',
    place: /^(header|form of) transfer-encoding$/,
    when: ({ apiVersion }) => apiVersion < '2024',
  },
  {
    says: 'Of 2024-04-01, every write tells what is left of the global budget.',
    reason:
      'Recorded without it in April 2024 and with it from October 2024 on, at the same version, which is all that this service goes by; the later recording stands.',
    place: /^header x-ms-ratelimit-remaining-subscription-global-writes$/,
    when: ({ apiVersion }) => apiVersion === '2024-04-01',
  },
  {
    says: 'A job that has just begun knows the time of its recovery point.',
    reason:
      'Recorded once as null, two seconds after the acceptance, in 2026; another job of that day had it at one second. What decides is not known.',
    place: /\.Recovery point time $/,
    when: ({ text }) => text.includes('"Recovery point time ":null'),
  },
];

/** The declaration that a differing point falls under; undefined for a fault. */
export const declarationOf = (
  known: readonly Declared[],
  pair: Pair,
  { place, says }: Point,
): Declared | undefined =>
  known.find((declared) => declared.place.test(place) && declared.when(pair, says));
