import { randomUUID } from 'node:crypto';
import { connectRestorite, createRestorite, type WorldExport } from '../../server/index.ts';
import type { Setting } from '../service/stage.ts';
import { orderOf } from './grounds.ts';

/**
 * Worlds that a service makes for nobody who asks: those of files, which it reads for whoever starts it, and those with
 * the ids that only the world has which a service begins with. They are made in this process, and handed over whole.
 */
export function handedWorlds(): (setting: Setting) => Promise<WorldExport> {
  const made = new Map<string, Promise<WorldExport>>();
  return async (setting) => {
    const key = JSON.stringify(setting);
    const world = made.get(key) ?? madeHere(setting);
    made.set(key, world);
    return inTenantOfItsOwn(await world);
  };
}

async function madeHere(setting: Setting): Promise<WorldExport> {
  const { world: from = 'documented' } = setting;
  const app = await createRestorite({ world: from });
  try {
    // Nobody listens there: what is asked of it goes by hand.
    const service = await connectRestorite('http://localhost', {
      fetch: async (url, init) => app.fetch(new Request(url, init)),
    });
    const { subscription } = app.world;
    const world = await service.createWorld({ ...orderOf(setting), from, subscription });
    return await world.export();
  } finally {
    await app.close();
  }
}

/** So that a target’s own worlds keep the callers that belong to their tenants. */
function inTenantOfItsOwn(world: WorldExport): WorldExport {
  const text = JSON.stringify(world);
  return JSON.parse(text.replaceAll(tenantIn(world), randomUUID())) as WorldExport;
}

function tenantIn({ made }: WorldExport): string {
  const { tenant } = made as { readonly tenant?: unknown };
  if (typeof tenant !== 'string' || tenant === '') throw new Error('A world has a tenant.');
  return tenant;
}
