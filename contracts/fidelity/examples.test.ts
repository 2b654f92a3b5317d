import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import { readCondensed } from './condensed.ts';
import { readExamples } from './example.ts';
import type { Replayed } from './page.ts';
import type { Pair } from './pair.ts';
import { type Replayer, startReplayer } from './replay.ts';
import { added, inWords, NOTHING, scoreOf } from './score.ts';

/** Examples that are published with the service's specification. They are read from where RESTORITE_REFERENCE points. */
const folder = process.env['RESTORITE_REFERENCE'] || undefined;
const title = folder
  ? 'the service, asked as in published examples,'
  : 'the service as in published examples (skipped: RESTORITE_REFERENCE names no folder of published data)';

describe.skipIf(!folder)(title, () => {
  const pairs: readonly Pair[] = folder
    ? [
        ...readExamples(join(folder, 'examples')),
        ...readCondensed(join(folder, 'examples', 'wire')),
      ]
    : [];
  const replayed: Replayed[] = [];
  let replayer: Replayer;

  beforeAll(async () => {
    replayer = await startReplayer();
  });

  afterAll(() => replayer[Symbol.asyncDispose]());

  test.each(pairs)('answers $name', async (pair) => {
    const score = scoreOf(pair, await replayer.replay(pair), DECLARED_OF_EXAMPLES);
    replayed.push({ pair, score });
    expect(score.faults).toEqual([]);
  });

  test('says how far it agrees with them', () => {
    const total = replayed.map(({ score }) => score).reduce(added, NOTHING);
    console.info(`${pairs.length} answers of examples: ${inWords(total)}.`);
    expect(total.faults).toEqual([]);
  });
});
