import type { Restorite } from '../start.ts';
import type { WorldView } from '../world-view.ts';
import { addressOf, controlClient } from './control-client.ts';
import type { RestoriteWorld } from './types.ts';
import { worldly } from './worldly.ts';

export interface ConnectOptions {
  /** The control token of its first line; only beyond loopback. */
  readonly token?: string;
  /**
   * Sends what is asked of the service, in place of the global `fetch`. One made by `createRestorite`
   * in this process needs no socket: `async (url, init) => app.fetch(new Request(url, init))`.
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * A service that runs elsewhere, as the same object that starting one gives; closing it leaves the
 * service running. Its certificate is not handed out over the wire: trust its CA by
 * `NODE_EXTRA_CA_CERTS` where the address is https.
 */
export async function connectRestorite(
  url: string,
  { token, fetch: send }: ConnectOptions = {},
): Promise<Restorite> {
  const client = controlClient(url, token, send);
  const worlds = worldly(client);
  const { world } = await client.call<{ world: string }>('GET', '');
  const address = addressOf(url);
  const close = (): Promise<void> => Promise.resolve();
  return {
    ...worlds,
    httpUrl: address,
    httpsUrl: address.startsWith('https:') ? address : undefined,
    caCertificate: undefined,
    controlToken: token,
    // Its own first line says: an address of the machine that it runs on.
    blobsUrl: undefined,
    world: viewOf(await worlds.openWorld(world), worlds.openWorld),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function viewOf(
  world: RestoriteWorld,
  open: (subscription: string) => Promise<RestoriteWorld>,
): WorldView {
  const { clock, operations, subscription } = world;
  return {
    ...world,
    points: async () => (await open(subscription)).points,
    async restored(jobId) {
      const same = (one: { readonly jobId: string | null }): boolean =>
        one.jobId?.toLowerCase() === jobId.toLowerCase();
      const found = (await operations.list({ limit: 1000 })).find(
        (one) => same(one) && one.operation !== 'JobCancellations_Trigger',
      );
      return (found?.leaves ?? undefined) as Awaited<ReturnType<WorldView['restored']>>;
    },
    now: async () => (await clock.get()).now,
  };
}
