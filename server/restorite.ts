import { randomBytes, randomUUID } from 'node:crypto';
import { estateOf, loadWorld, type StartingWorld } from '../fixtures/worlds/index.ts';
import { createWaiting, type Waiting } from './delivery/waiting.ts';
import { createArm } from './arm/arm.ts';
import { type Blobs, blobsNowhere } from './azurite/blobs.ts';
import { durationFrom, type MachineClock, machineClock } from './clock.ts';
import { VERSION } from './version.ts';
import { knowsToken } from './control/admission.ts';
import { createControl, isControl, worldIn } from './control/control.ts';
import { environmentToken } from './identity/environment-token.ts';
import { createIdentity, isIdentity } from './identity/identity.ts';
import { createMint } from './identity/mint.ts';
import { notesIn } from './control/note.ts';
import { applyRules } from './faults/apply-rules.ts';
import { filesBeside } from './files-for-requests.ts';
import { gaugesOf } from './gauges.ts';
import { type Journals, openJournals } from './journal/journals.ts';
import { type Log, silentLog } from './log.ts';
import { isMadeFrom, worldMaker } from './make-world.ts';
import { createMetrics } from './metrics/metrics.ts';
import { checkOptions, type RestoriteOptions } from './options.ts';
import { createOutlet } from './outlet.ts';
import { proxyWorldOf } from './proxy/proxy-world.ts';
import { namesOfService, type Reach, urlHost } from './reach.ts';
import { loadScenario } from './scenarios/library.ts';
import { memoryStore } from './store/memory.ts';
import type { Store } from './store/store.ts';
import type { Middleware } from './exchange.ts';
import { worldTimes } from './world-times.ts';
import { worldView, type WorldView } from './world-view.ts';
import { openWorlds, type Worlds } from './worlds.ts';

/** The service without sockets: what answers, and the world it begins with. */
export interface RestoriteApp {
  /** Answers a request; what else the server underneath knows of it goes along. */
  fetch(request: Request, environment?: unknown): Response | Promise<Response>;
  /** Answers for what went wrong outside of any request's handler. */
  mishap(fault: unknown): Response;
  /** What the control API demands; undefined where nobody else can reach it. */
  readonly controlToken: string | undefined;
  readonly world: WorldView;
  /** Where restored blobs are written to, without an account behind it; undefined where nowhere. */
  readonly blobsUrl: string | undefined;
  /** Tells the log and the world's journal of a host that a client has asked the proxy for. */
  strayed(attempt: Stray): void;
  close(): Promise<void>;
}

/** That a client has asked the proxy for a host that nothing is sent on to. */
export interface Stray {
  readonly host: string;
  readonly port: number;
  /** For people. */
  readonly says: string;
  /** The proxy's user; undefined where none was named. */
  readonly world?: string | undefined;
}

/** What can be put in place of a part of ours. */
export interface Parts {
  readonly store?: Store;
  /** Where the service is called, once it listens. */
  readonly reach?: () => Reach | undefined;
}

/** Wires everything; the command and the tests both begin here. Throws on options that make no sense. */
export async function createRestorite(
  options: RestoriteOptions = {},
  { store = memoryStore(), reach = () => undefined }: Parts = {},
): Promise<RestoriteApp> {
  checkOptions(options);
  const clock = options.clock ?? machineClock;
  const externalUrl = options.externalUrl?.replace(/\/+$/, '');
  const { scenario, starting } = await beginningsOf(options);
  const files = filesBeside([options.scenario, options.world]);
  const maker = worldMaker({ options, clock, scenario, starting, files });
  const { auth = 'any', log = silentLog() } = options;
  const journals = openJournals();
  const waiting = createWaiting(clock.now);
  const worlds = worldsIn({ options, store, clock, maker, starting, journals, waiting });
  const world = await worldView(worlds, starting.subscription);
  const blobs = await blobsOf(options, worlds, starting.subscription);
  const metrics = createMetrics(gaugesOf(worlds, journals));
  const mint = createMint(options.stateDir);
  const timeOf = worldTimes(worlds, waiting, clock);
  const outlet = blobs.before(createOutlet({ journals, metrics, log, timeOf }));
  const face = {
    ...{ worlds, mint, auth, externalUrl, faults: underRules, outlet, log },
    ...{ startsWith: starting.subscription, sentFor: proxyWorldOf },
  };
  const arm = createArm({ ...face, clock, authOfNew: scenario?.auth?.mode ?? auth });
  const identity = createIdentity({ ...face, httpsPort: () => reach()?.httpsPort });
  const controlToken = tokenOf(options);
  const control = createControl({
    worlds,
    maker,
    isMadeFrom: async (open, world) =>
      isMadeFrom((await worlds.history(open)).made.estate, world, files),
    files,
    journals,
    heldUntil: waiting.nextAt,
    metrics,
    token: controlToken,
    log,
    ...gateOf(options, externalUrl),
    reach,
    tellsSecrets: (request) => auth !== 'strict' || knowsToken(request, controlToken),
    tokenFor: environmentToken(mint),
    startsWith: starting.subscription,
    version: VERSION,
  });
  const steered = blobs.behind(control, (url) => worlds.held(worldIn(url))?.world);
  return {
    fetch(request, environment) {
      const { url } = request;
      const face = isControl(url) ? steered : isIdentity(url) ? identity : arm;
      return face.fetch(request, environment);
    },
    controlToken,
    mishap: mishapsIn(log),
    world,
    blobsUrl: blobs.url,
    strayed: strayedIn(worlds, journals, log, starting.subscription),
    close: () => blobs.close().then(() => store.close()),
  };
}

interface Underneath {
  readonly options: RestoriteOptions;
  readonly store: Store;
  readonly clock: MachineClock;
  readonly maker: ReturnType<typeof worldMaker>;
  readonly starting: StartingWorld;
  readonly journals: Journals;
  readonly waiting: Waiting;
}

/** All worlds, and who is told of what becomes of them. */
function worldsIn({ options, store, clock, maker, starting, journals, waiting }: Underneath) {
  const { autoWorlds = true, idleWorlds, maxWorlds = 1000 } = options;
  return openWorlds({
    store,
    clock,
    estateOf,
    maxWorlds,
    idleFor: idleWorlds === undefined ? undefined : durationFrom(idleWorlds),
    birth: (subscription, machineNow, tenant) =>
      autoWorlds || subscription === starting.subscription
        ? maker.birth(subscription, machineNow, tenant)
        : undefined,
    clockMoved: waiting.changed,
    begunAnew: waiting.release,
    forgotten: (id) => {
      journals.forget(id);
      waiting.release(id);
    },
  });
}

/** Tells of a request that was not let out, and writes it down in the world that it came from. */
const strayedIn =
  (worlds: Worlds, journals: Journals, log: Log, startsWith: string): RestoriteApp['strayed'] =>
  ({ host, port, says, world = startsWith }) => {
    log.warn({ host, port, world }, says);
    const open = worlds.held(world);
    if (open) notesIn(journals)(open, `a request for ${host}:${port} was refused`, { host, port });
  };

/** Answers for what went wrong outside of any request's handler. */
const mishapsIn =
  (log: Log) =>
  (fault: unknown): Response => {
    const reference = randomUUID();
    log.error({ err: fault, reference }, 'an answer could not be sent');
    const message = `Restorite made a mistake. Reference '${reference}' is in its log.`;
    const error = { code: 'InternalServerError', message };
    return Response.json({ error }, { status: 500 });
  };

const underRules: Middleware = (exchange) =>
  applyRules(exchange.world.orders.rules, exchange.world.compress, exchange);

/** What every new world begins with. */
async function beginningsOf({ scenario: name, world, seed }: RestoriteOptions) {
  const scenario = name === undefined ? undefined : await loadScenario(name);
  const starting = await loadWorld(
    world ?? scenario?.world ?? 'documented',
    seed ?? scenario?.seed ?? 1,
  );
  return { scenario, starting };
}

/** The Azurite that restored blobs go to; loaded only where one is asked for. */
async function blobsOf(
  { azurite: url, withAzurite, clock = machineClock, log = silentLog() }: RestoriteOptions,
  worlds: Worlds,
  startsWith: string,
): Promise<Blobs> {
  if (url === undefined && withAzurite !== true) return blobsNowhere;
  const { openBlobs } = await import('./azurite/open-blobs.ts');
  const estate = worlds.held(startsWith)?.world.estate;
  return openBlobs({ url, estate, clock, log });
}

/** What whoever steers must show: beyond loopback, unless it was left open on purpose. */
function tokenOf({ host = LOOPBACK, control, controlToken, log }: RestoriteOptions) {
  if (isLoopback(host)) return undefined;
  if (control !== 'open') return controlToken ?? randomBytes(24).toString('base64url');
  log?.warn({ control }, 'Whoever can reach this service can steer it: its control API is open.');
  return undefined;
}

/** Under what names it may be steered, and whose pages may. */
const gateOf = (options: RestoriteOptions, externalUrl: string | undefined) => ({
  hosts: namesOfService(options).map(urlHost),
  origins: externalUrl === undefined ? [] : [new URL(externalUrl).origin],
});

const LOOPBACK = '127.0.0.1';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
