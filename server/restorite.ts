import { estateMakers, loadWorld, type StartingWorld } from '../fixtures/worlds/index.ts';
import { createArm } from './arm/arm.ts';
import { instantFrom, machineClock } from './clock.ts';
import { createControl, isControl } from './control/control.ts';
import type { WorldMade } from './core/events.ts';
import { silentLog } from './log.ts';
import type { RestoriteOptions } from './options.ts';
import { memoryStore } from './store/memory.ts';
import { worldView, type WorldView } from './world-view.ts';
import { openWorlds } from './worlds.ts';

/** The service without sockets: what answers, and the world it begins with. */
export interface RestoriteApp {
  /** Answers a request; what else the server underneath knows of it goes along. */
  fetch(request: Request, environment?: unknown): Response | Promise<Response>;
  readonly world: WorldView;
  close(): Promise<void>;
}

/** Wires everything; the command and the tests both begin here. Throws on options that make no sense. */
export async function createRestorite(options: RestoriteOptions = {}): Promise<RestoriteApp> {
  const clock = options.clock ?? machineClock;
  const store = options.store ?? memoryStore();
  const log = options.log ?? silentLog();
  const starting = await loadWorld(options.world ?? 'documented', options.seed ?? 1);
  const worlds = openWorlds({
    store,
    clock,
    estateOf: await estateMakers(starting),
    maxWorlds: options.maxWorlds ?? 1000,
    birth: births(starting, options),
  });
  const arm = createArm({
    worlds,
    clock,
    auth: options.auth ?? 'any',
    externalUrl: options.externalUrl?.replace(/\/+$/, ''),
    log,
  });
  const control = createControl();
  return {
    fetch: (request, ...rest) => (isControl(request.url) ? control : arm).fetch(request, ...rest),
    world: await worldView(worlds, starting.subscription),
    close: () => store.close(),
  };
}

/** The first event of a new world: the same world for everyone, each under its own id. */
function births(starting: StartingWorld, options: RestoriteOptions) {
  const { seed = 1, pace = 'brisk', speed = 1, now, autoWorlds = true } = options;
  const first = now === undefined ? undefined : instantFrom(now);
  return (subscription: string, machineNow: number): WorldMade | undefined => {
    if (!autoWorlds && subscription !== starting.subscription) return undefined;
    const worldAt = first ?? machineNow;
    return {
      kind: 'world-made',
      at: worldAt,
      subscription,
      tenant: starting.tenant,
      seed,
      pace,
      clock: { machineAt: machineNow, worldAt, rate: speed },
      estate: starting.estate,
      firstIds: starting.firstIds,
    };
  };
}
