import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  connectRestorite,
  createRestorite,
  heldClock,
  type Restorite,
} from '../../../server/index.ts';

/** A service for scenarios, one after the other, in whose process everything happens. */
export interface ScenarioService extends AsyncDisposable {
  readonly httpUrl: string;
  readonly machine: HeldMachine;
  readonly sim: Pick<Restorite, 'createWorld' | 'scenarios'>;
}

/** The machine's clock, which the service and the client share and only waiting moves. */
export interface HeldMachine {
  /** Milliseconds since 1970. */
  now(): number;
  pass(seconds: number): void;
}

/** Where every world begins: a Monday morning, the last backup a few hours old. */
const NOW = '2026-03-02T09:30:00Z';

/**
 * The client speaks to it over a socket, as to any; whoever steers it does without one, which halves
 * what a scenario takes.
 */
export async function scenarioService(): Promise<ScenarioService> {
  const clock = heldClock(NOW);
  let now = Date.parse(NOW);
  const app = await createRestorite({ clock, world: 'everyday', speed: 0, now: NOW });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const httpUrl = `http://127.0.0.1:${port}`;
  return {
    httpUrl,
    machine: {
      now: () => now,
      pass(seconds) {
        now += seconds * 1000;
        clock.advance(`PT${seconds}S`);
      },
    },
    sim: await connectRestorite(httpUrl, {
      fetch: async (url, init) => app.fetch(new Request(url, init)),
    }),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await app.close();
    },
  };
}
