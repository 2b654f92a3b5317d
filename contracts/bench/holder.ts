// A service that holds as many restores in flight as it is told to: a program. It weighs itself with
// one and with all of them, then listens. Restores are triggered in this process, without sockets.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createRestorite, type RestoriteApp } from '../../server/index.ts';
import { TOKEN_HEADER } from './captured.ts';
import { itemsOfFleet } from './fleet-items.ts';
import { fleetStore } from './fleet-store.ts';
import type { Held } from './in-flight.ts';
import { pointsIn, pointsPath, restoreBody, restorePath } from './item.ts';
import { TURNS } from './turns.ts';
import { ownMemory } from './usage.ts';
import type { ItemNames } from './world-file.ts';

const JSON_HEADER = { 'content-type': 'application/json' };
const SEED = 1;
const ORIGIN = 'http://127.0.0.1';

const restores = Number(process.argv[2]);
// One point a machine: which one is restored makes no difference. Days are in ticks of 100 ns.
const size = { vaults: 1, machines: restores, points: 1, every: 24 * 3600 * 10_000_000 };
// A clock that stands still: what was accepted stays in flight.
const options = { world: 'fleet', seed: SEED, pace: 'realistic', speed: 0 } as const;
const app = await createRestorite(options, { store: fleetStore(SEED, size) });

const items = itemsOfFleet(SEED, size, app.world.subscription);
const listener = getRequestListener(app.fetch);
const stride = Math.max(1, Math.floor(restores / TURNS));
const polls: string[] = [];
let one = await ownMemory();
let count = 0;
for (const item of items) {
  const path = await restore(app, item);
  if (count % stride === 0) polls.push(path);
  if (++count === 1) one = await ownMemory();
  // What triggering leaves behind is no part of what restores weigh, but would stay resident.
  if (count % 5000 === 0) globalThis.gc?.();
}
const all = await ownMemory();
const server = createServer((request, answer) => void listener(request, answer)).listen(
  0,
  '127.0.0.1',
  () => {
    const url = `${ORIGIN}:${(server.address() as AddressInfo).port}`;
    process.send?.({ url, polls, count, one, all } satisfies Held);
  },
);

/** Restores the item's only point; answers the path to poll. */
async function restore({ fetch }: RestoriteApp, item: ItemNames): Promise<string> {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new Request(ORIGIN + path, { ...init, headers: { ...TOKEN_HEADER, ...JSON_HEADER } }));
  const page = await ask(pointsPath(item));
  const point = pointsIn(await page.text())[0] ?? '';
  const init = { method: 'POST', body: restoreBody(item, point) };
  const accepted = await ask(restorePath(item, point), init);
  const address = accepted.headers.get('azure-asyncoperation');
  if (accepted.status !== 202 || address === null)
    throw new Error(`Cannot restore ${item.machine.name}: ${await accepted.text()}`);
  return address.slice(ORIGIN.length);
}
