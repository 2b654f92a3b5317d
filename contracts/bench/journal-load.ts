// Whether the whole service's memory stands still while its journals are as full as they get: polls as
// fast as they come, for `--seconds` (180, or 600 for a long look), in worlds by the dozen, beside readers
// that page, wait, scrape, and one that reads a stream too slowly. Ends with 1 where heap or resident
// memory is at the end more than a tenth above what it was when a third of the time had passed, or two
// minutes.
import { get } from 'node:http';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { TOKEN_HEADER } from './captured.ts';
import { type Program, startProgram } from './child.ts';
import { pointsIn, pointsPath, restoreBody, restorePath } from './item.ts';
import type { Memory } from './usage.ts';
import type { ItemNames } from './world-file.ts';

/** What the program `loaded.ts` says when it listens. */
export interface Loaded {
  readonly url: string;
}

const MOST_GROWTH = 1.1;
const CONNECTIONS = 16;
const READ_EVERY_MS = 1000;
/** A journal that is not full yet grows because it is told to: seconds at a time, until it is. */
const SLICE = 2;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '180' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0))
  throw new Error(`Cannot run for '${values.seconds}' seconds: give a number above 0; try 180.`);

/** As many as can be filled within a third of the time, and at the most as many as share the journals' room. */
const worlds = Math.min(40, Math.max(4, Math.round(seconds / 15)));
const warmUp = Math.min(seconds / 3, 120);

await using service = startProgram('loaded.ts', [], ['--expose-gc']);
const { url } = await service.next<Loaded>();
const paths: string[] = [];
for (let at = 0; at < worlds; at++) paths.push(...(await pathsIn(worldId(at))));
const slow = await readSlowly(worldId(0));
const reading = readEverySecond();
let count = await load(warmUp);
let passed = warmUp;
while (!(await isFull(worldId(worlds - 1))) && passed + SLICE < seconds) {
  count += await load(SLICE);
  passed += SLICE;
}
const early = await weigh(service);
const earlyAt = passed;
count += await load(seconds - passed);
const late = await weigh(service);
await reading.stop();
slow.destroy();

const { heapMb, residentMb } = {
  heapMb: late.heapMb / early.heapMb,
  residentMb: late.residentMb / early.residentMb,
};
console.log(
  `${Math.round(count / seconds).toLocaleString('en')} requests a second for ${seconds} s`,
);
const { last, dropped } = await journalOf(worldId(0));
console.log(`the first of ${worlds} journals has had ${last} entries and dropped ${dropped}`);
const row = (what: string, from: number, to: number, ratio: number): string =>
  `${what} after ${earlyAt} s ${from.toFixed(1)} MB, at the end ${to.toFixed(1)} MB: ${ratio.toFixed(3)} times`;
console.log(row('heap', early.heapMb, late.heapMb, heapMb));
console.log(row('resident memory', early.residentMb, late.residentMb, residentMb));
if (Math.max(heapMb, residentMb) > MOST_GROWTH) {
  console.error(`The service grew: at most ${MOST_GROWTH} times is wanted.`);
  process.exitCode = 1;
}

function worldId(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}

async function weigh(program: Program): Promise<Memory> {
  const weighed = program.next<Memory>();
  program.send({});
  return weighed;
}

/** A world with a restore in it; the addresses a client would ask. */
async function pathsIn(subscription: string): Promise<string[]> {
  const made = await fetch(`${url}/_restorite/worlds/${subscription}`, {
    method: 'PUT',
    body: '{}',
  });
  const names = (await made.json()) as Record<
    'region' | 'resourceGroup' | 'vault' | 'vm' | 'vmResourceGroup' | 'storageAccount',
    string
  >;
  const item: ItemNames = {
    subscription,
    region: names.region,
    vault: { resourceGroup: names.resourceGroup, name: names.vault },
    machine: { resourceGroup: names.vmResourceGroup, name: names.vm },
    storageAccount: { resourceGroup: names.vmResourceGroup, name: names.storageAccount },
  };
  const page = await fetch(url + pointsPath(item), { headers: TOKEN_HEADER });
  const point = pointsIn(await page.text())[0] ?? '';
  const accepted = await fetch(url + restorePath(item, point), {
    method: 'POST',
    headers: { ...TOKEN_HEADER, 'content-type': 'application/json' },
    body: restoreBody(item, point),
  });
  const status = accepted.headers.get('azure-asyncoperation')?.slice(url.length);
  if (status === undefined) throw new Error(`Cannot load: no restore in world ${subscription}.`);
  return [status, status, status, pointsPath(item)];
}

/** Answers how many requests were answered. */
async function load(forSeconds: number): Promise<number> {
  let turn = 0;
  const options: autocannon.Options = {
    url,
    connections: CONNECTIONS,
    duration: forSeconds,
    headers: TOKEN_HEADER,
    setupClient: (client) => {
      const start = turn++ * 10;
      client.setRequests(
        paths.map((_, at) => ({ method: 'GET', path: paths[(at + start) % paths.length] ?? '' })),
      );
    },
  };
  const { errors, non2xx, requests } = await autocannon(options);
  if (errors + non2xx > 0 || requests.total === 0)
    throw new Error(`Cannot load: ${errors} requests failed, ${non2xx} were answered with no 2xx.`);
  return requests.total;
}

/** A stream of which a little is read now and then: what it misses must be kept nowhere. */
function readSlowly(world: string): Promise<{ destroy(): void }> {
  return new Promise((resolve, reject) => {
    get(`${url}/_restorite/worlds/${world}/journal/stream`, (answer) => {
      answer.pause();
      resolve(answer);
    }).on('error', reject);
  });
}

function readEverySecond(): { stop(): Promise<void> } {
  let turn = 0;
  const read = async (): Promise<void> => {
    const journal = `${url}/_restorite/worlds/${worldId(turn++ % worlds)}/journal`;
    const page = (await (await fetch(`${journal}?limit=1`)).json()) as { last: number };
    await (await fetch(`${journal}?since=${Math.max(0, page.last - 200)}`)).text();
    const order = { match: { status: 202 }, count: 5, timeout: '0s' };
    await (await fetch(`${journal}/wait`, { method: 'POST', body: JSON.stringify(order) })).text();
    await (await fetch(`${url}/_restorite/metrics`)).text();
  };
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(read).catch((fault: unknown) => {
      console.error(fault);
      process.exitCode = 1;
    });
  }, READ_EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return last;
    },
  };
}

async function journalOf(world: string): Promise<{ last: number; dropped: number }> {
  const answer = await fetch(`${url}/_restorite/worlds/${world}/journal?since=999999999999`);
  return (await answer.json()) as { last: number; dropped: number };
}

async function isFull(world: string): Promise<boolean> {
  return (await journalOf(world)).dropped > 0;
}
