import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import { keptPart, pageUrl, readFigures, type Replayed, setOf } from './page.ts';
import type { Pair } from './pair.ts';
import { examplesIn } from './published.ts';
import { type Replayer, startReplayer } from './replay.ts';
import { added, inWords, NOTHING, scoreOf } from './score.ts';

/**
 * Examples that are published with the service's specification, and recordings that are kept in part. They are no
 * part of this project; they are read from where RESTORITE_REFERENCE points.
 */
const folder = process.env['RESTORITE_REFERENCE'] || undefined;
const title = folder
  ? 'the service, asked as in published examples,'
  : 'the service as in published examples (skipped: RESTORITE_REFERENCE names no folder of published data)';

describe.skipIf(!folder)(title, () => {
  const pairs: readonly Pair[] = folder ? examplesIn(folder) : [];
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

  test('has contracts/FIDELITY.md tell how far it agrees (npm run generate)', async ({ skip }) => {
    const total = replayed.map(({ score }) => score).reduce(added, NOTHING);
    console.info(`${pairs.length} answers of examples: ${inWords(total)}.`);
    const known = readFigures(await readFile(pageUrl, 'utf8'), 'examples');
    skip(known.set !== setOf(pairs), 'it was written of other examples');
    expect(known.text).toBe(keptPart('answers', replayed));
  });

  test('differs in each way that is declared', () => {
    const used = new Set(replayed.flatMap(({ score }) => score.declared));
    const unused = DECLARED_OF_EXAMPLES.filter((declared) => !used.has(declared));
    expect(unused.map(({ says }) => says)).toEqual([]);
  });
});
