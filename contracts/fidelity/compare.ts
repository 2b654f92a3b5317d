import { compareBodies } from './compare-bodies.ts';
import { compareHeaders } from './compare-headers.ts';
import type { Header, Pair } from './pair.ts';
import { type Point, point } from './point.ts';

/** An answer of the service's to the request of a pair. */
export interface Given {
  readonly status: number;
  /** In the order and casing they came in, repeated ones repeated. */
  readonly headers: readonly Header[];
  readonly text: string;
}

/** Everything that can be said of an answer by its recorded twin. */
export const compare = (pair: Pair, given: Given): readonly Point[] => [
  point('status', given.status === pair.status, {
    recorded: String(pair.status),
    given: String(given.status),
  }),
  ...compareHeaders(pair, given.headers),
  ...compareBodies(pair, given.text),
];
