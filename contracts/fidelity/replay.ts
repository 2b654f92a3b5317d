import { heldClock, startRestorite } from '../../server/index.ts';
import { askedBy } from './asked.ts';
import { compare, type Given } from './compare.ts';
import { MACHINE_START } from './history.ts';
import { withOneName } from './mend-names.ts';
import type { Header, Pair } from './pair.ts';
import type { Compared, Score } from './score.ts';
import { jsonIn, recordAt, textAt } from './json.ts';
import { worldFor } from './raise.ts';
import { send } from './send.ts';

/** A service that replays pairs, each in a world of its own. */
export interface Replayer extends AsyncDisposable {
  /** Raises the world of a pair, sends its request, and compares what comes back. */
  replay(pair: Pair): Promise<readonly Compared[]>;
}

/** A pair and what it has shown. */
export interface Replayed {
  readonly pair: Pair;
  readonly score: Score;
}

/** It is called as the real service is, whatever its port. */
const CLOUD = 'https://management.azure.com';

export async function startReplayer(): Promise<Replayer> {
  const service = await startRestorite({
    clock: heldClock(MACHINE_START),
    externalUrl: CLOUD,
    httpsPort: false,
  });
  return {
    async replay(recorded) {
      const pair = withOneName(recorded);
      const { world, given } = worldFor(pair);
      await raise(service.httpUrl, pair, world);
      const body = await unshortened(service.httpUrl, pair);
      const points = compare(pair, await ask(service.httpUrl, pair, body));
      return points.map((point) => ({ ...point, isGiven: given.has(point.place) }));
    },
    [Symbol.asyncDispose]: () => service.close(),
  };
}

async function raise(origin: string, pair: Pair, world: string): Promise<void> {
  const { subscription } = askedBy(pair);
  const made = await send(origin, {
    method: 'PUT',
    path: `/_restorite/worlds/${subscription}`,
    headers: [['Content-Type', 'application/json']],
    body: world,
  });
  if (made.status !== 200)
    throw new Error(`Cannot raise the world of ${pair.name}: ${made.status} ${made.text}`);
}

const ask = (origin: string, pair: Pair, body: string): Promise<Given> =>
  send(origin, {
    method: pair.method,
    // Signatures that were shortened are no addresses; the service takes any.
    path: pair.path.replace(/<[^>]*>/g, 'shortened').replaceAll(' ', '%20'),
    headers: [...pair.sentHeaders.filter(isKept), ['Authorization', 'Bearer recorded']],
    body,
  });

/** The length may be of a body as it was before it was shortened. */
const isKept = ([name]: Header): boolean =>
  !/^(authorization|connection|content-length.*)$/i.test(name);

/** A token that a recorder has cut out of a body, or an author has made up, is asked for anew. */
async function unshortened(origin: string, pair: Pair): Promise<string> {
  if (!/"accessTokenString":\s*"<|"accessTokenString":"[^"]*=="/.test(pair.sent)) return pair.sent;
  const body = jsonIn(pair.sent);
  const details = recordAt(body, 'crossRegionRestoreAccessDetails');
  const { subscription } = askedBy(pair);
  const container = String(details['containerName']);
  const vault = `/subscriptions/${subscription}/resourceGroups/${String(details['resourceGroupName'])}/providers/Microsoft.RecoveryServices/vaults/${String(details['resourceName'])}`;
  const item = `${vault}/backupFabrics/Azure/protectionContainers/IaasVMContainer;${container}/protectedItems/VM;${container}`;
  const path = `${item}/recoveryPoints/${String(details['recoveryPointId'])}/accessToken?api-version=${pair.apiVersion}`;
  const headers: Header[] = [
    ['Authorization', 'Bearer recorded'],
    ['Content-Type', 'application/json'],
  ];
  const given = await send(origin, { method: 'POST', path, headers, body: '{}' });
  const accessTokenString = textAt(jsonIn(given.text), 'properties', 'accessTokenString');
  return JSON.stringify({
    ...body,
    crossRegionRestoreAccessDetails: { ...details, accessTokenString },
  });
}
