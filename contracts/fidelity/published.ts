import { join } from 'node:path';
import { readCondensed } from './condensed.ts';
import { DECLARED, type Declared } from './declared.ts';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import { readExamples } from './example.ts';
import { type Pair, readPairs } from './pair.ts';

/** The folder of published data, which is no part of this project; undefined where none is named. */
export const publishedFolder: string | undefined = process.env['RESTORITE_REFERENCE'] || undefined;

/** The parts of contracts/FIDELITY.md that only published data can bring about. */
export type PublishedPart = 'recorded' | 'examples';

/** Answers that were published, and how they may differ from the service's. */
export interface PublishedSet {
  readonly part: PublishedPart;
  /** What each of them is, in a few words, and in one. */
  readonly title: string;
  readonly what: string;
  readonly known: readonly Declared[];
  /** How large a part of all points may differ as declared, whatever the data. */
  readonly atMost: number;
  pairsIn(folder: string): readonly Pair[];
}

export const PUBLISHED_SETS: readonly PublishedSet[] = [
  {
    part: 'recorded',
    title: 'recorded conversations',
    what: 'conversations',
    known: DECLARED,
    atMost: 0.05,
    pairsIn: (folder) => readPairs(join(folder, 'recorded')),
  },
  {
    part: 'examples',
    title: 'published examples',
    what: 'answers',
    known: DECLARED_OF_EXAMPLES,
    // Examples contradict what was recorded, and what was recorded counts.
    atMost: 0.2,
    pairsIn: (folder) => [
      ...readExamples(join(folder, 'examples')),
      ...readCondensed(join(folder, 'examples', 'wire')),
    ],
  },
];
