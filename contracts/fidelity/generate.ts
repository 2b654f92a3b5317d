/**
 * Writes FIDELITY.md. Run with `npm run generate`. Where no recordings are at hand, what was written of them stays.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOf, pageUrl, readFigures, recordedPart, type Replayed } from './page.ts';
import { readPairs } from './pair.ts';
import { startReplayer } from './replay.ts';
import { scoreOf } from './score.ts';

const folder = process.env['RESTORITE_REFERENCE'] || undefined;
const recorded = folder
  ? recordedPart(await replayAll(join(folder, 'recorded')))
  : readFigures(await readFile(pageUrl, 'utf8')).text;
await writeFile(pageUrl, await pageOf(recorded));

async function replayAll(recordings: string): Promise<readonly Replayed[]> {
  await using replayer = await startReplayer();
  const replayed: Replayed[] = [];
  for (const pair of readPairs(recordings))
    replayed.push({ pair, score: scoreOf(pair, await replayer.replay(pair)) });
  return replayed;
}
