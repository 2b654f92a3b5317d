import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptPart, pageUrl, readFigures, setOf } from './page.ts';
import { PUBLISHED_SETS, publishedFolder } from './published.ts';
import { type Replayed, type Replayer, startReplayer } from './replay.ts';
import { added, declaredIn, inWords, NOTHING, scoreOf, sumOf } from './score.ts';

/**
 * Conversations that public test suites have recorded with the real service, and examples that are published with its
 * specification, sent again and compared. They are no part of this project; they are read from where
 * RESTORITE_REFERENCE points.
 */
const absent = publishedFolder
  ? ''
  : ' (skipped: RESTORITE_REFERENCE names no folder of published data)';

const page = readFileSync(pageUrl, 'utf8');

describe.skipIf(!publishedFolder).each(PUBLISHED_SETS)(
  `the service, asked as in $title${absent},`,
  (set) => {
    const pairs = publishedFolder ? set.pairsIn(publishedFolder) : [];
    const figures = readFigures(page, set.part);
    const isKnown = figures.set === setOf(pairs);
    const replayed: Replayed[] = [];
    const total = () => replayed.map(({ score }) => score).reduce(added, NOTHING);
    let replayer: Replayer;

    beforeAll(async () => {
      replayer = await startReplayer();
    });

    afterAll(() => replayer[Symbol.asyncDispose]());

    test.each(pairs)('answers $name', async (pair) => {
      const score = scoreOf(pair, await replayer.replay(pair), set.known);
      replayed.push({ pair, score });
      expect(score.faults.map(({ place, says }) => `${place} ${says}`)).toEqual([]);
    });

    test('differs as declared in few points, whatever the data', () => {
      const score = total();
      const whose = isKnown ? '' : ', others than contracts/FIDELITY.md tells of';
      console.info(`${pairs.length} ${set.what}${whose}: ${inWords(score)}.`);
      expect(sumOf(declaredIn(score))).toBeLessThan(sumOf(score.compared) * set.atMost);
    });

    // Other data than the page tells of has a score of its own: no fault, and few differences.
    if (!isKnown) return;

    test('has contracts/FIDELITY.md tell so (npm run generate)', () => {
      expect(figures.text).toBe(keptPart(set.what, replayed));
    });

    test('differs as often as is declared', () => {
      const counts = [...total().declared].map(([{ says }, count]) => [says, sumOf(count)]);
      expect(counts).toEqual(set.known.map(({ says, times }) => [says, times]));
    });
  },
);
