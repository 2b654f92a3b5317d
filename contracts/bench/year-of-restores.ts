import { createRestorite } from '../../server/index.ts';
import { TOKEN_HEADER } from './captured.ts';
import { pointsIn, pointsPath, restoreBody, restorePath } from './item.ts';
import type { ItemNames } from './world-file.ts';

/** What a year has brought. */
export interface Year {
  /** What came due on the way, in the order in which it was told. */
  readonly visited: readonly { readonly at: string; readonly what: string }[];
  /** How many jobs the vault lists as completed in the end. */
  readonly completed: number;
}

const ORIGIN = 'http://localhost';
const WORLD = 'eea40000-0000-4000-8000-000000000000';
const MINUTES = 365 * 24 * 60;

/**
 * A year of a machine that is backed up every night, under a frozen clock: after each backup somebody
 * lists its points, every so often somebody restores the newest and polls; in the end all jobs are listed.
 */
export async function liveAYear(restores: number): Promise<Year> {
  const app = await createRestorite({ world: 'everyday', now: '2026-01-01T00:00:00Z', speed: 0 });
  const ask = askOf(app.fetch);
  const steer = (method: string, path: string, body?: object): Promise<Told> =>
    ask(method, `/_restorite/worlds/${WORLD}${path}`, body);
  const item = itemOf((await steer('PUT', '', {})).json() as Names);
  const visited: Year['visited'][number][] = [];
  const minutesBy = (turn: number): number => Math.round((turn * MINUTES) / restores);
  let point = await newestPoint(ask, item);
  for (let at = 0; at < restores; at++) {
    await restore(ask, item, point);
    const minutes = minutesBy(at + 1) - minutesBy(at);
    const told = await steer('POST', '/clock/advance', { by: `PT${minutes}M` });
    const came = (told.json() as Pick<Year, 'visited'>).visited;
    visited.push(...came);
    if (came.some(({ what }) => what.endsWith('is taken'))) point = await newestPoint(ask, item);
  }
  const completed = await countCompleted(ask, item);
  await app.close();
  return { visited, completed };
}

interface Told {
  readonly headers: Headers;
  readonly text: string;
  json(): unknown;
}

type Ask = (method: string, path: string, body?: object | string) => Promise<Told>;

const askOf =
  (fetch: (request: Request) => Response | Promise<Response>): Ask =>
  async (method, path, body) => {
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const headers = { ...TOKEN_HEADER, 'content-type': 'application/json' };
    const init = { method, headers, ...(text !== undefined && { body: text }) };
    const answer = await fetch(new Request(ORIGIN + path, init));
    const said = await answer.text();
    if (!answer.ok) throw new Error(`Cannot live on: ${method} ${path} is answered ${said}`);
    return {
      headers: answer.headers,
      text: said,
      json: () => JSON.parse(said) as unknown,
    };
  };

const newestPoint = async (ask: Ask, item: ItemNames): Promise<string> =>
  pointsIn((await ask('GET', pointsPath(item))).text)[0] ?? '';

async function restore(ask: Ask, item: ItemNames, point: string): Promise<void> {
  const accepted = await ask('POST', restorePath(item, point), restoreBody(item, point));
  const address = accepted.headers.get('azure-asyncoperation') ?? '';
  await ask('GET', address.slice(ORIGIN.length));
}

async function countCompleted(ask: Ask, { subscription, vault }: ItemNames): Promise<number> {
  let next: string | undefined =
    `/subscriptions/${subscription}/resourceGroups/${vault.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault.name}/backupJobs?api-version=2025-02-01&$filter=status%20eq%20'Completed'`;
  let count = 0;
  while (next !== undefined) {
    const page = (await ask('GET', next)).json() as Page;
    count += page.value.length;
    next = page.nextLink?.slice(ORIGIN.length);
  }
  return count;
}

interface Page {
  readonly value: readonly unknown[];
  readonly nextLink?: string;
}

type Names = Readonly<
  Record<'region' | 'resourceGroup' | 'vault' | 'vm' | 'vmResourceGroup' | 'storageAccount', string>
>;

const itemOf = (names: Names): ItemNames => ({
  subscription: WORLD,
  region: names.region,
  vault: { resourceGroup: names.resourceGroup, name: names.vault },
  machine: { resourceGroup: names.vmResourceGroup, name: names.vm },
  storageAccount: { resourceGroup: names.vmResourceGroup, name: names.storageAccount },
});
