import type { MachineClock } from '../clock.ts';
import type { Estate } from '../core/estate.ts';
import { slice } from '../core/listing.ts';
import type { World } from '../core/world.ts';
import { worldNow } from '../core/world-clock.ts';
import type { Log } from '../log.ts';
import { accountsIn, accountsNamed, ACCOUNTS_VARIABLE } from './accounts.ts';
import type { Blobs } from './blobs.ts';
import { openWriter } from './blob-writer.ts';
import { createDeliveries } from './deliveries.ts';
import { type Endpoint, endpointAt } from './endpoint.ts';
import { type OwnAzurite, startAzurite } from './own-azurite.ts';

export interface BlobsOptions {
  /** Of one that runs; left out, one is started. */
  readonly url: string | undefined;
  /** Whose storage accounts one of our own has. */
  readonly estate: Estate | undefined;
  readonly clock: MachineClock;
  readonly log: Log;
}

export async function openBlobs({ url, estate, clock, log }: BlobsOptions): Promise<Blobs> {
  const { endpoint, own } =
    url === undefined
      ? await ourOwn(estate, log)
      : {
          endpoint: endpointAt(url, accountsIn(process.env[ACCOUNTS_VARIABLE])),
          own: undefined,
        };
  const writer = await openWriter(endpoint);
  const deliveries = createDeliveries(writer, log);
  const look = (world: World): Promise<void> | undefined =>
    deliveries.look(world, worldNow(world.clock, clock.now()));
  return {
    url: endpoint.url,
    before: (outlet) => ({
      send(departure, sending) {
        const written = departure.world && look(departure.world);
        return written
          ? written.then(() => outlet.send(departure, sending))
          : outlet.send(departure, sending);
      },
    }),
    behind: (face, worldIn) => ({
      async fetch(request, environment) {
        const answer = await face.fetch(request, environment);
        const world = worldIn(request.url);
        if (world) await look(world);
        return answer;
      },
    }),
    async close() {
      writer.close();
      await own?.close();
    },
  };
}

/** More accounts than a world of one's own has, and as many as a variable can hold. */
const MOST_ACCOUNTS = 100;

async function ourOwn(
  estate: Estate | undefined,
  log: Log,
): Promise<{ readonly endpoint: Endpoint; readonly own: OwnAzurite }> {
  const named = estate ? slice(estate.storageAccounts, 0, MOST_ACCOUNTS) : [];
  const accounts = accountsNamed(named.map(({ name }) => name));
  const own = await startAzurite(accounts, log);
  return { endpoint: endpointAt(own.url, accounts), own };
}
