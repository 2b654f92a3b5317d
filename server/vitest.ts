import { inject, test as plain, type TestAPI } from 'vitest';
import type { TestProject } from 'vitest/node';
import { connectRestorite } from './library/connect.ts';
import type { RestoriteWorld, WorldOptions } from './library/types.ts';
import type { RestoriteOptions } from './options.ts';
import { type Restorite, startRestorite } from './start.ts';

/**
 * `restorite/vitest`: one service for a whole run, and one world for each test that asks for it.
 *
 *     // vitest.config.ts: test: { globalSetup: ['restorite/vitest'] }
 *     import { test } from 'restorite/vitest';
 *     test('restores', async ({ world }) => { … await world.clock.advance('PT40M'); … });
 */
export interface ProvidedService {
  readonly httpUrl: string;
  readonly httpsUrl: string | undefined;
  readonly caCertificate: string | undefined;
  readonly controlToken: string | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    restorite: ProvidedService;
  }
}

/** A global set-up for a service with settings of your own. */
export const globalSetup =
  (options: RestoriteOptions = {}) =>
  async (project: TestProject): Promise<() => Promise<void>> => {
    const service = await startRestorite(options);
    const { httpUrl, httpsUrl, caCertificate, controlToken } = service;
    project.provide('restorite', { httpUrl, httpsUrl, caCertificate, controlToken });
    return () => service.close();
  };

/** The global set-up as most want it. */
export default globalSetup({ world: 'everyday' });

export interface RestoriteFixtures {
  /** The service of this run, as `connectRestorite` gives it, with its https address and CA. */
  readonly restorite: Restorite;
  /** What the world of a test is to be like; override it for a file, or for some tests. */
  readonly worldOptions: WorldOptions;
  /** The test's own world, forgotten when it ends. */
  readonly world: RestoriteWorld;
}

const fixtured = (): TestAPI<RestoriteFixtures> =>
  plain.extend<RestoriteFixtures>({
    // Fixtures are told what they need by what they take apart.
    restorite: async ({}, use) => {
      const { httpUrl, httpsUrl, caCertificate, controlToken } = inject('restorite');
      const token = controlToken === undefined ? {} : { token: controlToken };
      await use({ ...(await connectRestorite(httpUrl, token)), httpsUrl, caCertificate });
    },
    worldOptions: [{}, { injected: true }],
    world: async ({ restorite, worldOptions }, use) => {
      await using world = await restorite.createWorld(worldOptions);
      await use(world);
    },
  });

/**
 * A test that may ask for a world. Only workers run tests: where the set-up is read, vitest lets
 * nobody extend anything, and nobody calls this.
 */
export const test: TestAPI<RestoriteFixtures> =
  process.env['VITEST_POOL_ID'] === undefined ? (plain as TestAPI<RestoriteFixtures>) : fixtured();
