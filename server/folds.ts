import type { Estate } from './core/estate.ts';
import type { EstateSource, WorldEvent } from './core/events.ts';
import type { RuleTally } from './core/rule.ts';
import type { Instant } from './core/time.ts';
import { evolve, makeWorld, type World } from './core/world.ts';
import type { Counters, Store } from './store/store.ts';
import { type TenantIndex, tenantIndex } from './tenant-index.ts';

/** The counters as they run; a copy goes into the store with each event. */
export interface MutableCounters extends Counters {
  requests: number;
  readonly spent: Record<string, { amount: number; at: number }>;
  readonly rules: Record<string, RuleTally>;
  readonly looks: Record<string, number>;
}

/** A world as this service has folded it so far. */
export interface Fold {
  world: World;
  counters: MutableCounters;
  /** When a client last asked for it, by the machine's clock. */
  usedAt: Instant;
}

/** The worlds folded from their events, each brought up to date when it is asked for. */
export interface Folds {
  /** How many are held. */
  readonly count: number;
  /** As far as it has been folded; undefined where it has not been. */
  held(id: string): Fold | undefined;
  /** Takes in what was appended since; at once, where the store answers at once. */
  catchUp(id: string, fold: Fold): Promise<unknown> | undefined;
  /**
   * After an append behind a version that came too late: takes in what came first. Where nothing did,
   * the world was removed, and what was held of it is dropped.
   */
  overtaken(id: string, fold: Fold, version: number): Promise<void>;
  /** Up to date, whatever it takes; undefined where the store has no such world. */
  current(id: string): Promise<Fold | undefined>;
  forget(id: string): void;
  /** Of those that are held. */
  readonly tenants: TenantIndex;
  /** The ids of those made by themselves that nobody has opened since. */
  idleSince(instant: Instant): readonly string[];
}

export function foldWorlds(
  store: Store,
  estateOf: (source: EstateSource) => Promise<Estate>,
): Folds {
  const folds = new Map<string, Fold>();
  const tenants = tenantIndex();

  async function find(id: string): Promise<Fold | undefined> {
    const events = await store.since(id, 0);
    return events.length === 0 ? undefined : fold(id, events, 0);
  }

  /** Folds a world from the last time it was begun; `before` events stand ahead of these. */
  async function fold(id: string, events: readonly WorldEvent[], before: number): Promise<Fold> {
    const { made, since, at } = lastBegun(id, events);
    const estate = await estateOf(made.estate);
    const counters = copyOf(await store.counters(id));
    const version = before + at + 1;
    const entry = folds.get(id);
    // While the estate was made somebody else may have come as far, or farther.
    if (entry && entry.world.version >= version + since.length) return entry;
    const world = makeWorld(made, estate, version);
    for (const event of since) evolve(world, event);
    const fresh: Fold = entry ?? { world, counters, usedAt: Infinity };
    fresh.world = world;
    fresh.counters = counters;
    folds.set(id, fresh);
    tenants.put(id, world.tenant);
    return fresh;
  }

  /** Takes in what others appended; at once, where the store answers at once. */
  function catchUp(id: string, entry: Fold): Promise<unknown> | undefined {
    const { world } = entry;
    const seen = world.version;
    const take = (news: readonly WorldEvent[]): Promise<Fold> | undefined => {
      if (news.some(({ kind }) => kind === 'world-made')) return fold(id, news, seen);
      // Two requests may have asked at once; the second must not take the same events in again.
      if (world.version === seen) {
        for (const event of news) evolve(world, event);
        if (news.some(takesRulesAway)) forgetDropped(entry);
      }
      return undefined;
    };
    const news = store.since(id, seen);
    return news instanceof Promise ? news.then(take) : take(news);
  }

  return {
    get count() {
      return folds.size;
    },
    held: (id) => folds.get(id),
    catchUp,
    async overtaken(id, entry, version) {
      await catchUp(id, entry);
      if (entry.world.version === version && folds.get(id) === entry) folds.delete(id);
    },
    async current(id) {
      const held = folds.get(id);
      if (!held) return find(id);
      await catchUp(id, held);
      return held;
    },
    forget(id) {
      folds.delete(id);
      tenants.drop(id);
    },
    tenants,
    idleSince: (instant) =>
      [...folds].flatMap(([id, { world, usedAt }]) =>
        !world.byHand && usedAt < instant ? [id] : [],
      ),
  };
}

const takesRulesAway = ({ kind }: WorldEvent): boolean =>
  kind === 'rule-dropped' || kind === 'scenario-set' || kind === 'scenario-dropped';

/** What was counted of a rule goes with it: its id is never given again. */
function forgetDropped({ world, counters }: Fold): void {
  const standing = new Set(world.orders.rules.map(({ id }) => id));
  for (const id of Object.keys(counters.rules))
    if (!standing.has(id)) Reflect.deleteProperty(counters.rules, id);
}

/** A world's events from the last time it was begun, and where in the list that was. */
export function lastBegun(id: string, events: readonly WorldEvent[]) {
  const at = events.findLastIndex(({ kind }) => kind === 'world-made');
  const made = events[at];
  if (made?.kind !== 'world-made') throw new Error(`World ${id} never began.`);
  return { made, since: events.slice(at + 1), at };
}

export const copyOf = ({ requests, spent, rules, looks }: Counters): MutableCounters => ({
  requests,
  spent: structuredClone(spent),
  rules: structuredClone(rules),
  looks: { ...looks },
});
