import { randomBytes, randomUUID } from 'node:crypto';
import { estateOf, loadWorld, type StartingWorld } from '../fixtures/worlds/index.ts';
import { createArm } from './arm/arm.ts';
import { instantFrom, machineClock } from './clock.ts';
import { chance, hashOf } from './core/chance.ts';
import { sameName } from './core/names.ts';
import { createControl, isControl } from './control/control.ts';
import type { WorldMade } from './core/events.ts';
import type { ClockOrder } from './core/move-clock.ts';
import type { Instant } from './core/time.ts';
import { type ClockMode, clockFrom } from './core/world-clock.ts';
import { silentLog } from './log.ts';
import { checkOptions, type RestoriteOptions } from './options.ts';
import { createWaiting } from './delivery/waiting.ts';
import { applyRules } from './faults/apply-rules.ts';
import { gaugesOf } from './gauges.ts';
import { openJournals } from './journal/journals.ts';
import { createMetrics } from './metrics/metrics.ts';
import { worldTimes } from './world-times.ts';
import { createOutlet } from './outlet.ts';
import { memoryStore } from './store/memory.ts';
import type { Store } from './store/store.ts';
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
}

/** Wires everything; the command and the tests both begin here. Throws on options that make no sense. */
export async function createRestorite(
  options: RestoriteOptions = {},
  { store = memoryStore() }: Parts = {},
): Promise<RestoriteApp> {
  checkOptions(options);
  const clock = options.clock ?? machineClock;
  const externalUrl = options.externalUrl?.replace(/\/+$/, '');
  const starting = await loadWorld(options.world ?? 'documented', options.seed ?? 1);
  const { autoWorlds = true, log = silentLog() } = options;
  const waiting = createWaiting(clock.now);
  const worlds = openWorlds({
    store,
    clock,
    estateOf,
    maxWorlds: options.maxWorlds ?? 1000,
    clockMoved: waiting.changed,
    birth: (subscription, machineNow) =>
      autoWorlds || subscription === starting.subscription
        ? madeFrom(of(subscription, starting), options, { subscription, machineNow })
        : undefined,
  });
  const journals = openJournals();
  const metrics = createMetrics(gaugesOf(worlds, journals));
  const arm = createArm({
    worlds,
    clock,
    auth: options.auth ?? 'any',
    externalUrl,
    faults: (exchange) => {
      const { orders, compress } = exchange.world;
      return applyRules(orders.rules, compress, exchange);
    },
    outlet: createOutlet({ journals, metrics, log, timeOf: worldTimes(worlds, waiting, clock) }),
    log,
  });
  const controlToken = controlTokenOf(options);
  const control = createControl({
    worlds,
    token: controlToken,
    log,
    hosts: [options.host, externalUrl && new URL(externalUrl).hostname].filter(isText),
    maker: {
      async made(subscription, { from, ...order }) {
        const seed = order.seed ?? options.seed ?? 1;
        const world = from === undefined ? starting : await loadWorld(from, seed);
        const settings = { ...options, ...order };
        return madeFrom(
          of(subscription, world),
          settings,
          { subscription, machineNow: clock.now() },
          order.clock,
        );
      },
    },
  });
  return {
    fetch: (request, environment) =>
      (isControl(request.url) ? control : arm).fetch(request, environment),
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

/** Each subscription but the one the world was written for has a tenant and ids of its own. */
const of = (subscription: string, starting: StartingWorld): StartingWorld =>
  sameName(subscription, starting.subscription)
    ? starting
    : {
        ...starting,
        tenant: chance(0, `tenant of ${subscription.toLowerCase()}`).guid(0),
        firstIds: { operations: [], jobs: [] },
      };

interface Birth {
  readonly subscription: string;
  readonly machineNow: Instant;
}

/** The first event of a new world, as the service is set, or as it was ordered. */
function madeFrom(
  { tenant, estate, firstIds }: StartingWorld,
  {
    seed = 1,
    pace = 'brisk',
    speed = 1,
    now,
  }: Pick<RestoriteOptions, 'seed' | 'pace' | 'speed' | 'now'>,
  { subscription, machineNow }: Birth,
  order: ClockOrder = {},
): WorldMade {
  const at = order.now ?? (now === undefined ? machineNow : instantFrom(now));
  const mode = order.mode ?? (order.rate === undefined ? modeOf(speed) : 'scaled');
  const clock = clockFrom(mode, at, machineNow, order.rate ?? speed);
  return {
    kind: 'world-made',
    at,
    subscription,
    tenant,
    seed: hashOf(`${seed}/${subscription.toLowerCase()}`),
    pace,
    clock,
    estate,
    firstIds,
  };
}

const modeOf = (speed: number): ClockMode =>
  speed === 0 ? 'frozen' : speed === 1 ? 'real' : 'scaled';

/** What the control API demands; nothing within loopback, where nobody else can reach it. */
const controlTokenOf = ({ host = LOOPBACK, controlToken }: RestoriteOptions): string | undefined =>
  isLoopback(host) ? undefined : (controlToken ?? randomBytes(24).toString('base64url'));

const LOOPBACK = '127.0.0.1';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

const isText = (value: string | undefined): value is string => value !== undefined && value !== '';
