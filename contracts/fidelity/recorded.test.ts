import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED } from './declared.ts';
import { keptPart, pageUrl, readFigures, type Replayed, setOf } from './page.ts';
import type { Pair } from './pair.ts';
import { recordedIn } from './published.ts';
import { type Replayer, startReplayer } from './replay.ts';
import { added, inWords, NOTHING, scoreOf } from './score.ts';

/**
 * Conversations that public test suites have recorded with the real service, sent again and compared. They are no
 * part of this project; they are read from where RESTORITE_REFERENCE points.
 */
const folder = process.env['RESTORITE_REFERENCE'] || undefined;
const title = folder
  ? 'the service, asked as in recorded conversations,'
  : 'the service as in recorded conversations (skipped: RESTORITE_REFERENCE names no folder of published data)';

describe.skipIf(!folder)(title, () => {
  const pairs: readonly Pair[] = folder ? recordedIn(folder) : [];
  const replayed: Replayed[] = [];
  let replayer: Replayer;

  beforeAll(async () => {
    replayer = await startReplayer();
  });

  afterAll(() => replayer[Symbol.asyncDispose]());

  test.each(pairs)('answers $name', async (pair) => {
    const score = scoreOf(pair, await replayer.replay(pair));
    replayed.push({ pair, score });
    expect(score.faults).toEqual([]);
  });

  test('differs as declared in fewer than one of twenty points', () => {
    const total = replayed.map(({ score }) => score).reduce(added, NOTHING);
    console.info(`${pairs.length} recorded pairs: ${inWords(total)}.`);
    expect(total.declared.length).toBeLessThan(total.compared * 0.05);
  });

  test('has contracts/FIDELITY.md tell so (npm run generate)', async ({ skip }) => {
    const page = await readFile(pageUrl, 'utf8');
    const known = readFigures(page, 'recorded');
    skip(known.set !== setOf(pairs), 'it was written of other recordings');
    expect(known.text).toBe(keptPart('conversations', replayed));
    const used = new Set(replayed.flatMap(({ score }) => score.declared));
    expect(DECLARED.filter((declared) => !used.has(declared))).toEqual([]);
  });
});
