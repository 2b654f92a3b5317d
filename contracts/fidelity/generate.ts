/**
 * Writes FIDELITY.md. Run with `npm run generate`. Where no published data is at hand, what was written of it stays.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { keptPart, pageOf, pageUrl, readFigures } from './page.ts';
import { PUBLISHED_SETS, publishedFolder, type PublishedSet } from './published.ts';
import { type Replayed, startReplayer } from './replay.ts';
import { scoreOf } from './score.ts';

const page = await readFile(pageUrl, 'utf8');
const parts = new Map<string, string>();
for (const set of PUBLISHED_SETS)
  parts.set(set.part, publishedFolder ? await partOf(set, publishedFolder) : kept(set));
await writeFile(pageUrl, await pageOf((part) => parts.get(part) ?? ''));

function kept({ part }: PublishedSet): string {
  return readFigures(page, part).text;
}

async function partOf({ what, known, pairsIn }: PublishedSet, folder: string): Promise<string> {
  await using replayer = await startReplayer();
  const replayed: Replayed[] = [];
  for (const pair of pairsIn(folder))
    replayed.push({ pair, score: scoreOf(pair, await replayer.replay(pair), known) });
  return keptPart(what, replayed);
}
