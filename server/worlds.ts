import type { MachineClock } from './clock.ts';
import type { Estate } from './core/estate.ts';
import type { EstateSource, WorldEvent, WorldMade } from './core/events.ts';
import { isRefusal, type Refusal } from './core/refusal.ts';
import type { Instant } from './core/time.ts';
import { worldNow } from './core/world-clock.ts';
import type { World } from './core/world.ts';
import {
  copyOf,
  type Fold,
  type Folds,
  foldWorlds,
  lastBegun,
  type MutableCounters,
} from './folds.ts';

export type { MutableCounters };
import { type Counters, NO_COUNTERS, type Store } from './store/store.ts';

/**
 * The worlds of this service, folded from their events and kept up to date with the store. The only
 * module beside the engines that knows that there is a store.
 */
export interface Worlds {
  /** The world of a subscription, as of now; undefined where there is none and none may be made. */
  open(subscription: string): OpenWorld | undefined | Promise<OpenWorld | undefined>;
  /** As far as this service has it folded, at once; makes none and asks nobody. */
  held(subscription: string): OpenWorld | undefined;
  /** Up to date, but never made. */
  find(subscription: string): Promise<OpenWorld | undefined>;
  /**
   * Decides on the world as it is by now, which is later than it was opened where a body had to be
   * waited for, and appends what was decided; decides again when another writer was faster. A refusal
   * changes nothing.
   */
  change<Event extends WorldEvent>(
    open: OpenWorld,
    decide: (world: World, now: Instant) => Event | Refusal,
  ): Promise<Event | Refusal>;
  /**
   * Begins a world, or begins one anew, with a history of its own: what was before is forgotten.
   * Making, resetting, loading and importing are all this.
   */
  begin(history: WorldHistory): Promise<OpenWorld>;
  /** What a world can be begun from again. */
  history(open: OpenWorld): Promise<WorldHistory>;
  /**
   * Keeps a world's history under a name, in place of what was kept under it; its clock is kept as
   * it stands, so that loaded again it goes on from what it showed.
   */
  save(open: OpenWorld, name: string): Promise<void>;
  /** The history kept under a name; undefined where there is none. */
  saved(open: OpenWorld, name: string): Promise<WorldHistory | undefined>;
  /** The subscription ids of the worlds there are, in lower case. */
  ids(): Promise<readonly string[]>;
  /** Forgets a world; answers whether there was one. */
  remove(subscription: string): Promise<boolean>;
}

/** A world in full: its first event, those since, and its counters. */
export interface WorldHistory {
  readonly made: WorldMade;
  readonly since: readonly WorldEvent[];
  readonly counters: Counters;
}

export { NO_COUNTERS };

export interface OpenWorld {
  readonly world: World;
  readonly now: Instant;
  /** What the machine's clock shows, for setting the world's. */
  readonly machineNow: Instant;
  readonly counters: MutableCounters;
}

export interface WorldsOptions {
  readonly store: Store;
  readonly clock: MachineClock;
  readonly estateOf: (source: EstateSource) => Promise<Estate>;
  /** The first event of a world that was never seen; undefined to have none made. */
  birth(subscription: string, machineNow: Instant): WorldMade | undefined;
  readonly maxWorlds: number;
}

export function openWorlds(options: WorldsOptions): Worlds {
  const { store, clock } = options;
  const folds = foldWorlds(store, options.estateOf);

  let births = 0;

  async function bear(id: string, subscription: string): Promise<Fold | undefined> {
    if (folds.count + births >= options.maxWorlds) return undefined;
    const made = options.birth(subscription, clock.now());
    if (!made) return undefined;
    births += 1;
    try {
      // Another writer may make it first: what the store has is what counts.
      await store.append(id, 0, [made], NO_COUNTERS);
      return await folds.current(id);
    } finally {
      births -= 1;
    }
  }

  function opened({ world, counters }: Fold): OpenWorld {
    const machineNow = clock.now();
    return { world, counters, machineNow, now: worldNow(world.clock, machineNow) };
  }

  return {
    open(subscription) {
      const id = subscription.toLowerCase();
      const known = folds.held(id);
      if (!known)
        return folds
          .current(id)
          .then((found) => found ?? bear(id, subscription))
          .then((found) => found && opened(found));
      const caughtUp = folds.catchUp(id, known);
      return caughtUp ? caughtUp.then(() => opened(known)) : opened(known);
    },
    held(subscription) {
      const known = folds.held(subscription.toLowerCase());
      return known && opened(known);
    },
    async find(subscription) {
      const entry = await folds.current(subscription.toLowerCase());
      return entry && opened(entry);
    },
    async change({ world: { subscription } }, decide) {
      const id = subscription.toLowerCase();
      for (;;) {
        const entry = await folds.current(id);
        if (!entry) throw new Error(`World ${id} went away while it was being changed.`);
        const { world, counters } = entry;
        const { now } = opened(entry);
        const decided = decide(world, now);
        if (isRefusal(decided)) return decided;
        const appended = await store.append(id, world.version, [decided], copyOf(counters));
        await folds.catchUp(id, entry);
        if (appended) return decided;
      }
    },
    async begin(history) {
      // Before anything is appended: a world that cannot be folded could never be opened again.
      await options.estateOf(history.made.estate);
      return opened(await begun(store, folds, anchored(history, clock.now())));
    },
    ...historiesIn(store),
    async remove(subscription) {
      const id = subscription.toLowerCase();
      folds.forget(id);
      return store.remove(id);
    },
  };
}

/** Appends a beginning behind whatever there is, and folds the world from there. */
async function begun(
  store: Store,
  folds: Folds,
  { made, since, counters }: WorldHistory,
): Promise<Fold> {
  const id = made.subscription.toLowerCase();
  for (;;) {
    const before = await folds.current(id);
    const version = before?.world.version ?? 0;
    const appended = await store.append(id, version, [made, ...since], counters);
    const after = await folds.current(id);
    if (appended && after) return after;
  }
}

/** What can be taken from the store and kept in it of worlds as wholes. */
function historiesIn(store: Store): Pick<Worlds, 'history' | 'save' | 'saved' | 'ids'> {
  async function history({ world, counters, now, machineNow }: OpenWorld): Promise<WorldHistory> {
    const id = world.subscription.toLowerCase();
    const { made, since } = lastBegun(id, await store.since(id, 0));
    const { mode, rate } = world.clock;
    const shown = { mode, rate, worldAt: now, machineAt: machineNow };
    const stands: WorldEvent = { kind: 'clock-set', at: now, clock: shown };
    return { made, since: [...since, stands], counters: copyOf(counters) };
  }

  return {
    history,
    async save(open, name) {
      const { made, since, counters } = await history(open);
      const key = snapshotKey(open, name);
      await store.remove(key);
      await store.append(key, 0, [made, ...since], counters);
    },
    async saved(open, name) {
      const key = snapshotKey(open, name);
      const events = await store.since(key, 0);
      if (events.length === 0) return undefined;
      const { made, since } = lastBegun(key, events);
      return { made, since, counters: await store.counters(key) };
    },
    ids: async () => (await store.worlds()).filter((key) => !key.includes(SNAPSHOT)),
  };
}

/**
 * The same history, its clock going on from now: what it shows last is what it showed when the
 * history was taken, however long ago that was.
 */
function anchored({ made, since, counters }: WorldHistory, machineAt: Instant): WorldHistory {
  const at = since.findLastIndex(({ kind }) => kind === 'clock-set');
  const last = since[at];
  if (last?.kind !== 'clock-set')
    return { made: { ...made, clock: { ...made.clock, machineAt } }, since, counters };
  const set = { ...last, clock: { ...last.clock, machineAt } };
  return { made, since: since.with(at, set), counters };
}

/** Snapshots are kept as worlds are, under keys that no subscription id can be. */
const SNAPSHOT = '/snapshots/';

const snapshotKey = ({ world }: OpenWorld, name: string): string =>
  world.subscription.toLowerCase() + SNAPSHOT + name;
