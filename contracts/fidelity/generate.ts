/**
 * Writes FIDELITY.md. Run with `npm run generate`. Where no published data is at hand, what was written of it stays.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { type Declared, DECLARED } from './declared.ts';
import { DECLARED_OF_EXAMPLES } from './declared-of-examples.ts';
import { keptPart, pageOf, pageUrl, readFigures, type Replayed } from './page.ts';
import type { Pair } from './pair.ts';
import { examplesIn, recordedIn } from './published.ts';
import { startReplayer } from './replay.ts';
import { scoreOf } from './score.ts';

const folder = process.env['RESTORITE_REFERENCE'] || undefined;
const page = await readFile(pageUrl, 'utf8');
await writeFile(
  pageUrl,
  await pageOf({
    recorded: folder
      ? keptPart('conversations', await replayAll(recordedIn(folder), DECLARED))
      : readFigures(page, 'recorded').text,
    examples: folder
      ? keptPart('answers', await replayAll(examplesIn(folder), DECLARED_OF_EXAMPLES))
      : readFigures(page, 'examples').text,
  }),
);

async function replayAll(
  pairs: readonly Pair[],
  known: readonly Declared[],
): Promise<readonly Replayed[]> {
  await using replayer = await startReplayer();
  const replayed: Replayed[] = [];
  for (const pair of pairs)
    replayed.push({ pair, score: scoreOf(pair, await replayer.replay(pair), known) });
  return replayed;
}
