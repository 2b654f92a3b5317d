import { randomBytes, randomUUID } from 'node:crypto';
import { estateOf, loadWorld } from '../fixtures/worlds/index.ts';
import { createWaiting } from './delivery/waiting.ts';
import { createArm } from './arm/arm.ts';
import { durationFrom, machineClock } from './clock.ts';
import { VERSION } from './commands/version.ts';
import { createControl, isControl } from './control/control.ts';
import { createIdentity, isIdentity } from './identity/identity.ts';
import { createMint } from './identity/mint.ts';
import { applyRules } from './faults/apply-rules.ts';
import { gaugesOf } from './gauges.ts';
import { openJournals } from './journal/journals.ts';
import { silentLog } from './log.ts';
import { isMadeFrom, worldMaker } from './make-world.ts';
import { createMetrics } from './metrics/metrics.ts';
import { checkOptions, type RestoriteOptions } from './options.ts';
import { createOutlet } from './outlet.ts';
import { loadScenario } from './scenarios/library.ts';
import { memoryStore } from './store/memory.ts';
import type { Store } from './store/store.ts';
import type { Middleware } from './exchange.ts';
import { worldTimes } from './world-times.ts';
import { worldView, type WorldView } from './world-view.ts';
import { openWorlds } from './worlds.ts';

/** The service without sockets: what answers, and the world it begins with. */
export interface RestoriteApp {
  /** Answers a request; what else the server underneath knows of it goes along. */
  fetch(request: Request, environment?: unknown): Response | Promise<Response>;
  /** Answers for what went wrong outside of any request's handler. */
  mishap(fault: unknown): Response;
  /** What the control API demands; undefined where nobody else can reach it. */
  readonly controlToken: string | undefined;
  readonly world: WorldView;
  close(): Promise<void>;
}

/** What can be put in place of a part of ours. */
export interface Parts {
  readonly store?: Store;
  /** Where the service is called over TLS, once that is known. */
  readonly secureUrl?: () => string | undefined;
  /** The subscription that a request was sent on behalf of, by a proxy's user name. */
  readonly sentFor?: (environment: unknown) => string | undefined;
}

/** Wires everything; the command and the tests both begin here. Throws on options that make no sense. */
export async function createRestorite(
  options: RestoriteOptions = {},
  { store = memoryStore(), secureUrl = nowhere, sentFor = nowhere }: Parts = {},
): Promise<RestoriteApp> {
  checkOptions(options);
  const clock = options.clock ?? machineClock;
  const externalUrl = options.externalUrl?.replace(/\/+$/, '');
  const { scenario, starting } = await beginningsOf(options);
  const maker = worldMaker({ options, clock, scenario, starting });
  const { autoWorlds = true, idleWorlds, log = silentLog() } = options;
  const journals = openJournals();
  const waiting = createWaiting(clock.now);
  const worlds = openWorlds({
    store,
    clock,
    estateOf,
    maxWorlds: options.maxWorlds ?? 1000,
    idleFor: idleWorlds === undefined ? undefined : durationFrom(idleWorlds),
    birth: (subscription, machineNow, tenant) =>
      autoWorlds || subscription === starting.subscription
        ? maker.birth(subscription, machineNow, tenant)
        : undefined,
    clockMoved: waiting.changed,
    forgotten: (id) => journals.forget(id),
  });
  const metrics = createMetrics(gaugesOf(worlds, journals));
  const mint = createMint(options.stateDir);
  const { auth = 'any' } = options;
  const outlet = createOutlet({
    journals,
    metrics,
    log,
    timeOf: worldTimes(worlds, waiting, clock),
  });
  const face = { worlds, mint, auth, externalUrl, faults: underRules, outlet, log };
  const arm = createArm({ ...face, clock });
  const startsWith = starting.subscription;
  const identity = createIdentity({ ...face, startsWith, secureUrl, sentFor });
  const controlToken = tokenOf(options);
  const control = createControl({
    worlds,
    maker,
    isMadeFrom: async (open, world) => isMadeFrom((await worlds.history(open)).made.estate, world),
    journals,
    metrics,
    token: controlToken,
    log,
    hosts: [options.host, externalUrl && new URL(externalUrl).hostname].filter(isText),
    startsWith,
    version: VERSION,
  });
  return {
    fetch(request, environment) {
      const { url } = request;
      const face = isControl(url) ? control : isIdentity(url) ? identity : arm;
      return face.fetch(request, environment);
    },
    controlToken,
    mishap(fault) {
      const reference = randomUUID();
      log.error({ err: fault, reference }, 'an answer could not be sent');
      const message = `Restorite made a mistake. Reference '${reference}' is in its log.`;
      const error = { code: 'InternalServerError', message };
      return Response.json({ error }, { status: 500 });
    },
    world: await worldView(worlds, starting.subscription),
    close: () => store.close(),
  };
}

const underRules: Middleware = (exchange) =>
  applyRules(exchange.world.orders.rules, exchange.world.compress, exchange);

const nowhere = (): undefined => undefined;

/** What every new world begins with. */
async function beginningsOf({ scenario: name, world, seed }: RestoriteOptions) {
  const scenario = name === undefined ? undefined : await loadScenario(name);
  const starting = await loadWorld(
    world ?? scenario?.world ?? 'documented',
    seed ?? scenario?.seed ?? 1,
  );
  return { scenario, starting };
}

/** What whoever steers must show: beyond loopback, unless it was left open on purpose. */
function tokenOf({ host = LOOPBACK, control, controlToken, log }: RestoriteOptions) {
  if (isLoopback(host)) return undefined;
  if (control !== 'open') return controlToken ?? randomBytes(24).toString('base64url');
  log?.warn({ control }, 'Whoever can reach this service can steer it: its control API is open.');
  return undefined;
}

const LOOPBACK = '127.0.0.1';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';
