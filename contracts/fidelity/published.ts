import { join } from 'node:path';
import { readCondensed } from './condensed.ts';
import { readExamples } from './example.ts';
import { type Pair, readPairs } from './pair.ts';

/** The conversations in a folder of published data. */
export const recordedIn = (folder: string): readonly Pair[] => readPairs(join(folder, 'recorded'));

/** The answers of the examples in a folder of published data, and those of recordings that are kept in part. */
export const examplesIn = (folder: string): readonly Pair[] => [
  ...readExamples(join(folder, 'examples')),
  ...readCondensed(join(folder, 'examples', 'wire')),
];
