import { capture, checkSame } from './captured.ts';
import type { ServerChild } from './child.ts';
import { type Figure, rounded } from './figure.ts';
import { pointsIn, pointsPath, restoreBody, restorePath } from './item.ts';
import { compare, type Effort, type LoadResult, type Subject } from './load.ts';
import { startBare, startPrism, startRestorite } from './programs.ts';
import type { Report } from './report.ts';
import { inTurns, TURNS } from './turns.ts';
import { BENCH_ITEM, type Scratch, writeWorld } from './world-file.ts';

const NAMES = {
  restorite: 'Restorite',
  http: 'node:http, same bytes',
  hono: 'Hono, same bytes',
  prism: 'Prism, its own mock',
} as const;

/** Requests per second of status polls and of a page of points, beside three other servers. */
export async function throughput(scratch: Scratch, effort: Effort): Promise<Report> {
  const world = await writeWorld(scratch, 400);
  await using restorite = await startRestorite(['--world', world, '--pace', 'instant']);
  // A clock that stands still: what was accepted stays in progress.
  const held = ['--pace', 'realistic', '--speed', '0'];
  await using busy = await startRestorite(['--world', world, ...held]);
  await using prism = await startPrism();
  const page = inTurns([pointsPath(BENCH_ITEM)]);
  const polls = await sideBySide({ restorite, prism }, await restores(restorite.url), effort);
  const waits = await sideBySide({ restorite: busy }, await restores(busy.url), effort);
  const pages = await sideBySide({ restorite, prism }, page, effort);
  return {
    tables: [
      tableOf('Status poll of a hundred finished restores in turn', polls),
      tableOf('Status poll of a hundred restores in progress in turn', waits),
      tableOf('Page of 200 recovery points under a hundred URLs in turn', pages),
    ],
    figures: [
      ...figuresOf('Status poll', polls, { http: 0.4, prism: 10 }),
      ...ratesOf('Status poll while in progress', waits).slice(0, 1),
      ...figuresOf('Page of 200 points', pages, {}),
    ],
  };
}

/** Restores a hundred times, one after the other, and answers the paths to poll. */
async function restores(origin: string): Promise<readonly string[]> {
  const paths: string[] = [];
  while (paths.length < TURNS) paths.push(await restore(origin));
  return paths;
}

/** Restores once, over HTTP, and answers the path to poll. */
async function restore(origin: string): Promise<string> {
  const { body } = await capture(origin + pointsPath(BENCH_ITEM));
  const point = pointsIn(body)[0] ?? '';
  const accepted = await capture(origin + restorePath(BENCH_ITEM, point), {
    method: 'POST',
    body: restoreBody(BENCH_ITEM, point),
  });
  const at = accepted.headers.indexOf('Azure-AsyncOperation');
  const address = accepted.headers[at + 1];
  if (accepted.status !== 202 || address === undefined)
    throw new Error(`Cannot poll: the restore was answered ${accepted.status} ${accepted.body}`);
  return address.slice(origin.length);
}

async function sideBySide(
  { restorite, prism }: { readonly restorite: ServerChild; readonly prism?: ServerChild },
  paths: readonly string[],
  effort: Effort,
): Promise<readonly LoadResult[]> {
  // The bare servers repeat one answer whatever they are asked; the others are of its size.
  const [path = ''] = paths;
  const answer = await capture(restorite.url + path);
  await using http = await startBare('bare-http.ts', answer);
  await using hono = await startBare('bare-hono.ts', answer);
  await checkSame(NAMES.http, http.url + path, answer);
  await checkSame(NAMES.hono, hono.url + path, answer);
  const children = { restorite, http, hono, ...(prism && { prism }) };
  const subjects = Object.entries(children).map(([key, { pid, url }]): Subject => ({
    name: NAMES[key as keyof typeof NAMES],
    pid,
    origin: url,
    paths,
  }));
  // Awaited here: the servers end with this block.
  return await compare(subjects, effort);
}

const tableOf = (title: string, results: readonly LoadResult[]) => ({
  title,
  head: ['', 'requests/s', 'p99 ms', 'server µs/request'],
  rows: results.map(({ name, perSecond, p99Ms, processorUs }) => [
    name,
    perSecond.toFixed(0),
    rounded(p99Ms),
    rounded(processorUs),
  ]),
});

type Wanted = Readonly<{ http?: number; prism?: number }>;

function ratesOf(
  what: string,
  [own, ...others]: readonly LoadResult[],
  wanted: Wanted = {},
): Figure[] {
  if (!own) return [];
  const targets: Readonly<Record<string, number | undefined>> = {
    [NAMES.http]: wanted.http,
    [NAMES.prism]: wanted.prism,
  };
  return others.map(({ name, perSecond }): Figure => {
    const atLeast = targets[name];
    const value = own.perSecond / perSecond;
    const figure = { what: `${what}, requests/s`, against: name, value, unit: 'times' } as const;
    return atLeast === undefined ? figure : { ...figure, target: { atLeast } };
  });
}

function figuresOf(what: string, results: readonly LoadResult[], wanted: Wanted): Figure[] {
  const [own, ...others] = results;
  if (!own) return [];
  const tails = others
    .filter(({ name }) => name !== NAMES.hono)
    .map(({ name, p99Ms }): Figure => {
      const value = own.p99Ms / p99Ms;
      return { what: `${what}, p99 latency`, against: name, value, unit: 'times' };
    });
  const http = others.find(({ name }) => name === NAMES.http);
  const processor: Figure = {
    what: `${what}, processor time of the server`,
    against: NAMES.http,
    value: own.processorUs / (http?.processorUs ?? NaN),
    unit: 'times',
  };
  return [...ratesOf(what, results, wanted), ...tails, processor];
}
