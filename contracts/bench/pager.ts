// Pages through all recovery points of a world by nextLink, in this process: a program. Weighs
// itself after the first tenth of the pages and after the last.
import { createRestorite } from '../../server/index.ts';
import { TOKEN_HEADER } from './captured.ts';
import { pointsPath } from './item.ts';
import type { Paged } from './paging.ts';
import { ownMemory } from './usage.ts';
import { BENCH_ITEM } from './world-file.ts';

const [, , world = '', points = ''] = process.argv;
const app = await createRestorite({ world });
const tenth = Number(points) / 10;

let next: string | undefined = `http://127.0.0.1${pointsPath(BENCH_ITEM)}`;
let seen = 0;
let atTenth = await ownMemory();
let weighed = false;
const startedAt = performance.now();
while (next !== undefined) {
  const answer = await app.fetch(new Request(next, { headers: TOKEN_HEADER }));
  if (answer.status !== 200) throw new Error(`Cannot page: ${await answer.text()}`);
  const page = (await answer.json()) as { value: unknown[]; nextLink?: string };
  seen += page.value.length;
  next = page.nextLink;
  if (seen >= tenth && !weighed) {
    atTenth = await ownMemory();
    weighed = true;
  }
}
const tookMs = performance.now() - startedAt;
process.send?.({ points: seen, tookMs, atTenth, atEnd: await ownMemory() } satisfies Paged);
