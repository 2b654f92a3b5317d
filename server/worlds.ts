import type { MachineClock } from './clock.ts';
import type { WorldEvent, WorldMade } from './core/events.ts';
import { isRefusal, type Refusal } from './core/refusal.ts';
import type { Instant } from './core/time.ts';
import { worldNow } from './core/world-clock.ts';
import { type EstateMaker, evolve, makeWorld, type World } from './core/world.ts';
import type { Counters, Store } from './store/store.ts';

/**
 * The worlds of this service, folded from their events and kept up to date with the store. The only
 * module beside the engines that knows that there is a store.
 */
export interface Worlds {
  /** The world of a subscription, as of now; undefined where there is none and none may be made. */
  open(subscription: string): OpenWorld | undefined | Promise<OpenWorld | undefined>;
  /**
   * Decides on the world as it is, and appends what was decided; decides again when another writer
   * was faster. A refusal changes nothing.
   */
  change<Event extends WorldEvent>(
    open: OpenWorld,
    decide: (world: World, now: Instant) => Event | Refusal,
  ): Promise<Event | Refusal>;
}

export interface OpenWorld {
  readonly world: World;
  readonly now: Instant;
  readonly counters: MutableCounters;
}

/** The counters as they run; a copy goes into the store with each event. */
export interface MutableCounters extends Counters {
  requests: number;
  readonly spent: Record<string, { amount: number; at: number }>;
}

export interface WorldsOptions {
  readonly store: Store;
  readonly clock: MachineClock;
  readonly estateOf: EstateMaker;
  /** The first event of a world that was never seen; undefined to have none made. */
  birth(subscription: string, machineNow: Instant): WorldMade | undefined;
  readonly maxWorlds: number;
}

interface Kept {
  readonly world: World;
  readonly counters: MutableCounters;
}

export function openWorlds(options: WorldsOptions): Worlds {
  const { store, clock } = options;
  const kept = new Map<string, Kept>();

  async function find(subscription: string): Promise<Kept | undefined> {
    const id = subscription.toLowerCase();
    const [first, ...rest] = await store.since(id, 0);
    if (first) return keep(id, first, rest);
    return kept.size < options.maxWorlds ? bear(id, subscription) : undefined;
  }

  async function bear(id: string, subscription: string): Promise<Kept | undefined> {
    const made = options.birth(subscription, clock.now());
    if (!made) return undefined;
    await store.append(id, 0, [made], { requests: 0, spent: {} });
    // Another writer may have made it first: what the store has is what counts.
    const [first, ...rest] = await store.since(id, 0);
    return kept.get(id) ?? (first && keep(id, first, rest));
  }

  async function keep(id: string, first: WorldEvent, rest: readonly WorldEvent[]): Promise<Kept> {
    if (first.kind !== 'world-made') throw new Error(`World ${id} begins with ${first.kind}.`);
    const world = makeWorld(first, options.estateOf);
    for (const event of rest) evolve(world, event);
    const { requests, spent } = await store.counters(id);
    const entry = kept.get(id) ?? { world, counters: { requests, spent: structuredClone(spent) } };
    kept.set(id, entry);
    return entry;
  }

  /** Takes in what others appended; at once, where the store answers at once. */
  function catchUp(id: string, world: World): Promise<void> | undefined {
    const seen = world.version;
    const take = (news: readonly WorldEvent[]): void => {
      // Two requests may have asked at once; the second must not take the same events in again.
      if (world.version === seen) for (const event of news) evolve(world, event);
    };
    const news = store.since(id, seen);
    if (news instanceof Promise) return news.then(take);
    take(news);
    return undefined;
  }

  const opened = ({ world, counters }: Kept): OpenWorld => ({
    world,
    counters,
    now: worldNow(world.clock, clock.now()),
  });

  return {
    open(subscription) {
      const id = subscription.toLowerCase();
      const known = kept.get(id);
      if (!known) return find(subscription).then((found) => found && opened(found));
      const caughtUp = catchUp(id, known.world);
      return caughtUp ? caughtUp.then(() => opened(known)) : opened(known);
    },
    async change(open, decide) {
      const { world, counters, now } = open;
      const id = world.subscription.toLowerCase();
      for (;;) {
        const decided = decide(world, now);
        if (isRefusal(decided)) return decided;
        const copy = { requests: counters.requests, spent: structuredClone(counters.spent) };
        const appended = await store.append(id, world.version, [decided], copy);
        await catchUp(id, world);
        if (appended) return decided;
      }
    },
  };
}
