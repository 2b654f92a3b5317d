import { type ControlClient, controlClient } from './control-client.ts';
import { shown } from '../shown.ts';
import { UsageError } from '../usage-error.ts';
import type { ManifestEntry, NamedWorld, WorldExport, Worldly } from './types.ts';
import { worldTwin } from './world-twin.ts';

/** The worlds of the service at an address. */
export function worldlyAt(url: string, token: string | undefined): Worldly {
  const client = controlClient(url, token);
  return worldly(client);
}

export function worldly(client: ControlClient): Worldly {
  const { call } = client;
  const made = async (subscription: string | undefined, order: unknown) =>
    worldTwin(
      client,
      subscription === undefined
        ? await call<NamedWorld>('POST', '/worlds', order)
        : await call<NamedWorld>('PUT', `/worlds/${subscription}`, order),
    );
  return {
    createWorld: ({ subscription, ...order } = {}) => made(subscription, order),
    openWorld: async (subscription) =>
      worldTwin(client, await call<NamedWorld>('GET', `/worlds/${subscription}/names`)),
    importWorld: async (exported, subscription) => made(subscription, checked(exported)),
    async worlds() {
      const { worlds } = await call<{ worlds: readonly NamedWorld[] }>('GET', '/worlds');
      return worlds.map((world) => world.subscription);
    },
    scenario: (name) => call('GET', `/scenarios/${encodeURIComponent(name)}`),
    scenarios: async () =>
      (await call<{ scenarios: readonly ManifestEntry[] }>('GET', '/scenarios')).scenarios,
  };
}

/** What is no export would be taken for an order, and an empty one for a world like any other. */
function checked(exported: WorldExport): WorldExport {
  const given: unknown = exported;
  if (typeof given === 'object' && given !== null && 'made' in given) return exported;
  throw new UsageError(
    `Cannot import this world: it must be what world.export() answers; got ${shown(given)}; try createWorld for a new one.`,
  );
}
