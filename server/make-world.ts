import { isDeepStrictEqual } from 'node:util';
import { estateOf, loadWorld, type StartingWorld, WORLD_NAMES } from '../fixtures/worlds/index.ts';
import { instantFrom, type MachineClock } from './clock.ts';
import { chance, hashOf } from './core/chance.ts';
import type { EstateSource, WorldMade } from './core/events.ts';
import type { RetryAfterFate } from './core/fate.ts';
import { type ClockOrder, shownBy } from './core/move-clock.ts';
import { sameName } from './core/names.ts';
import type { PaceName } from './core/pace.ts';
import type { EraName, ScenarioDocument } from './core/scenario.ts';
import { type Instant, parseInstant } from './core/time.ts';
import type { AuthMode } from './core/world-auth.ts';
import { type ClockMode, clockFrom } from './core/world-clock.ts';
import { type FilesForRequests, isPath } from './files-for-requests.ts';
import type { RestoriteOptions } from './options.ts';
import { cut } from './shown.ts';
import { UsageError } from './usage-error.ts';
import { firstOf } from './world-view.ts';

/** What of a world is to be other than the service makes it. */
export interface WorldOrder extends Wishes {
  readonly pace?: PaceName;
  readonly compress?: number;
  readonly era?: EraName;
  readonly retryAfter?: RetryAfterFate;
  readonly authMode?: AuthMode;
  readonly tokenLifetime?: string;
  readonly scenario?: ScenarioDocument;
}

/** What an order, a scenario and the service itself may each have something to say about. */
interface Wishes {
  /** The name of a world that ships, or the path of a world file. */
  readonly from?: string;
  readonly seed?: number;
  readonly clock?: ClockOrder;
}

export interface MakerOptions {
  readonly options: RestoriteOptions;
  readonly clock: MachineClock;
  /** What the service's own scenario says, if it has one. */
  readonly scenario: ScenarioDocument | undefined;
  readonly starting: StartingWorld;
  readonly files: FilesForRequests;
}

/** Makes the first events of worlds, as the service is set or as somebody ordered. */
export function worldMaker({ options, clock, scenario, starting, files }: MakerOptions) {
  const service: Wishes = {
    ...(options.seed !== undefined && { seed: options.seed }),
    clock: {
      ...(options.now !== undefined && { now: instantFrom(options.now) }),
      ...(options.speed !== undefined && speedOrder(options.speed)),
    },
  };

  /** As nobody ordered it: by a first request, in the tenant whose token it showed. */
  const birth = (subscription: string, machineNow: Instant, tenant?: string): WorldMade => {
    const made = madeOf(subscription, starting, machineNow, [service, wishesOf(scenario)], {});
    return tenant === undefined ? made : { ...made, tenant };
  };

  function madeOf(
    subscription: string,
    world: StartingWorld,
    machineNow: Instant,
    wishes: readonly Wishes[],
    order: WorldOrder,
  ): WorldMade {
    const { tenant, estate, firstIds } = owned(subscription, world);
    const { mode = 'real', rate, ...shown } = clockIn(wishes);
    const at = shownBy(shown, machineNow) ?? machineNow;
    const compress = order.compress ?? options.compress;
    const ordered = order.scenario ?? scenario;
    return {
      kind: 'world-made',
      at,
      subscription,
      tenant,
      seed: seedOf(seedIn(wishes), subscription),
      pace: order.pace ?? options.pace ?? 'brisk',
      clock: clockFrom(mode, at, machineNow, rate),
      estate,
      firstIds,
      ...(compress !== undefined && { compress }),
      ...(order.era !== undefined && { era: order.era }),
      ...(order.retryAfter !== undefined && { retryAfter: order.retryAfter }),
      ...(order.authMode !== undefined && { authMode: order.authMode }),
      ...(order.tokenLifetime !== undefined && { tokenLifetime: order.tokenLifetime }),
      ...(ordered && { scenario: ordered }),
    };
  }

  return {
    birth,
    async made(subscription: string, order: WorldOrder): Promise<WorldMade> {
      const wishes = order.scenario
        ? [order, wishesOf(order.scenario), service]
        : [order, service, wishesOf(scenario)];
      const from = order.from ?? order.scenario?.world;
      const world = from === undefined ? starting : await worldFor(from, seedIn(wishes), files);
      return madeOf(subscription, world, clock.now(), wishes, order);
    },
    async check({ estate }: Pick<WorldMade, 'estate'>): Promise<void> {
      firstOf(await estateOf(estate));
    },
  };
}

/** The seed of one world, made of the one that it was given. */
export const seedOf = (seed: number, subscription: string): number =>
  hashOf(`${seed}/${subscription.toLowerCase()}`);

/** A scenario's clock in the words of an order. */
export function clockOf({ now, ...rest }: NonNullable<ScenarioDocument['clock']>): ClockOrder {
  const instant = now === undefined ? undefined : parseInstant(now);
  return { ...rest, ...(instant !== undefined && { now: instant }) };
}

/** Of a name that ships, or of a file that may be read for a request. */
async function worldFor(
  from: string,
  seed: number,
  files: FilesForRequests,
): Promise<StartingWorld> {
  if (WORLD_NAMES.some((name) => name === from)) return loadWorld(from, seed);
  if (isPath(from)) return files.read(from, (path) => loadWorld(path, seed));
  throw new UsageError(
    `Cannot make the world '${cut(from)}': it is the name of none that ships (${WORLD_NAMES.join(', ')}).`,
  );
}

/** Whether an estate is what a name or file stands for; a fleet is one whatever its seed. */
export async function isMadeFrom(
  source: EstateSource,
  world: string,
  files: FilesForRequests,
): Promise<boolean> {
  const { estate } = await worldFor(world, 0, files);
  if (source.made !== estate.made) return false;
  return source.made === 'fleet' || isDeepStrictEqual(source.from, estate.from);
}

const wishesOf = (scenario: ScenarioDocument | undefined): Wishes => ({
  ...(scenario?.seed !== undefined && { seed: scenario.seed }),
  ...(scenario?.clock && { clock: clockOf(scenario.clock) }),
});

const seedIn = (wishes: readonly Wishes[]): number =>
  wishes.find(({ seed }) => seed !== undefined)?.seed ?? 1;

/** How it goes and what it shows are two wishes: each is the first's who has one. */
function clockIn(wishes: readonly Wishes[]): ClockOrder {
  const clocks = wishes.map(({ clock = {} }) => clock);
  const going = clocks.find(({ mode, rate }) => mode !== undefined || rate !== undefined) ?? {};
  const showing = clocks.find(({ now, skew }) => now !== undefined || skew !== undefined) ?? {};
  return {
    ...(going.mode === undefined && going.rate !== undefined && { mode: 'scaled' as const }),
    ...(going.mode !== undefined && { mode: going.mode }),
    ...(going.rate !== undefined && { rate: going.rate }),
    ...(showing.now !== undefined && { now: showing.now }),
    ...(showing.skew !== undefined && { skew: showing.skew }),
  };
}

const speedOrder = (speed: number): ClockOrder => ({ mode: modeOf(speed), rate: speed });

const modeOf = (speed: number): ClockMode =>
  speed === 0 ? 'frozen' : speed === 1 ? 'real' : 'scaled';

/** Each subscription but the one the world was written for has a tenant and ids of its own. */
const owned = (subscription: string, starting: StartingWorld): StartingWorld =>
  sameName(subscription, starting.subscription)
    ? starting
    : {
        ...starting,
        tenant: chance(0, `tenant of ${subscription.toLowerCase()}`).guid(0),
        firstIds: { operations: [], jobs: [] },
      };
