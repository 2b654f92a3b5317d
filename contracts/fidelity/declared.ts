import { adds, type Difference, lacks, turns, US_DATE } from './differences.ts';
import type { Pair } from './pair.ts';
import type { Point } from './point.ts';

/** A difference that is known and left: what differs, how, in which pairs, and why. */
export interface Declared {
  readonly says: string;
  readonly reason: string;
  /** In which answers. */
  when(pair: Pair): boolean;
  /** Which headers and fields, each with how it may differ. */
  readonly points: readonly (readonly [place: RegExp, differs: Difference])[];
  /** How many points it covers in the data that `contracts/FIDELITY.md` tells of. */
  readonly times: number;
}

/** Every difference that is left, in one place; whatever differs beside these is a fault. */
export const DECLARED: readonly Declared[] = [
  {
    says: 'An answer up to 2023 is sent with its length, not in chunks.',
    reason:
      'The real service compressed these answers as it sent them, whose length it did not know; this one does not compress. HTTP libraries hand on the same body either way.',
    when: ({ apiVersion, status, text }) => apiVersion < '2024' && status === 200 && text !== '',
    points: [[/^(header|form of) transfer-encoding$/, lacks(/^chunked$/)]],
    times: 32,
  },
  {
    says: 'Of 2024-04-01, every write tells what is left of the global budget.',
    reason:
      'Recorded without it in April 2024 and with it from October 2024 on, at the same version, which is all that this service goes by; the later recording stands.',
    when: (pair) =>
      pair.apiVersion === '2024-04-01' && pair.method !== 'GET' && isDatedBefore(pair, 2024, 10),
    points: [[/^header x-ms-ratelimit-remaining-subscription-global-writes$/, adds(/^1\d{4}$/)]],
    times: 1,
  },
  {
    says: 'A job that has just begun knows the time of its recovery point.',
    reason:
      'Recorded once as null, two seconds after the acceptance, in 2026; another job of that day had it at one second. What decides is not known.',
    when: ({ text }) => text.includes('"status":"InProgress"'),
    points: [
      [
        /^body properties\.extendedInfo\.propertyBag\.Recovery point time $/,
        turns(/^null$/, US_DATE),
      ],
    ],
    times: 1,
  },
];

function isDatedBefore({ headers }: Pair, year: number, month: number): boolean {
  const date = headers.find(([name]) => name.toLowerCase() === 'date')?.[1] ?? '';
  return Date.parse(date) < Date.UTC(year, month - 1);
}

/** The declaration that a differing point falls under; undefined for a fault. */
export const declarationOf = (
  known: readonly Declared[],
  pair: Pair,
  point: Point,
): Declared | undefined =>
  known.find(
    (declared) =>
      declared.when(pair) &&
      declared.points.some(([place, differs]) => place.test(point.place) && differs(point, pair)),
  );
