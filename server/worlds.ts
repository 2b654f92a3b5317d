import type { MachineClock } from './clock.ts';
import type { Estate } from './core/estate.ts';
import type { EstateSource, WorldEvent, WorldMade } from './core/events.ts';
import { isRefusal, type Refusal, refuse } from './core/refusal.ts';
import { faultInFolding } from './core/trial-fold.ts';
import { comeTrue, nextOutside } from './core/outside.ts';
import type { Duration, Instant } from './core/time.ts';
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
import { cut } from './shown.ts';
import { type Counters, NO_COUNTERS, type Store } from './store/store.ts';
import { FullError, UsageError } from './usage-error.ts';

/**
 * The worlds of this service, folded from their events and kept up to date with the store. The only
 * module beside the engines that knows that there is a store.
 */
export interface Worlds {
  /**
   * The world of a subscription, as of now; undefined where there is none and none may be made. One
   * that is made is of the tenant, where one is given.
   */
  open(
    subscription: string,
    tenant?: string,
  ): OpenWorld | undefined | Promise<OpenWorld | undefined>;
  /** As far as this service has it folded, at once; makes none, settles nothing and asks nobody. */
  held(subscription: string): OpenWorld | undefined;
  /** The first of a tenant's, in use from here on; undefined where it has none. */
  ofTenant(tenant: string): Promise<OpenWorld | undefined>;
  /** The same, by a client id, a user name, or what its managed identity has to show. */
  ofPrincipal(name: string): Promise<OpenWorld | undefined>;
  /** Up to date, but never made. */
  find(subscription: string): Promise<OpenWorld | undefined>;
  /**
   * Decides on the world as it is by now, which is later than it was opened where a body had to be
   * waited for, and appends what was decided; decides again when another writer was faster. A refusal
   * changes nothing.
   */
  change<Decided extends WorldEvent | readonly WorldEvent[]>(
    open: Pick<OpenWorld, 'world'>,
    decide: (world: World, now: Instant) => Decided | Refusal,
  ): Promise<Decided | Refusal>;
  /**
   * Lets everything from outside come true up to an instant, each thing at its own, as it does by
   * itself for whoever opens the world later. Answers with what it did.
   */
  settle(open: OpenWorld, upTo: Instant): Promise<readonly WorldEvent[]>;
  /**
   * Begins a world, or begins one anew, with a history of its own: what was before is forgotten.
   * Making, resetting, loading and importing are all this.
   */
  begin(history: WorldHistory): Promise<OpenWorld>;
  /** What a world can be begun from again. */
  history(open: OpenWorld): Promise<WorldHistory>;
  /**
   * Keeps a world's history under a name, in place of what was kept under it; its clock is kept as
   * it stands, so that loaded again it goes on from what it showed. Answers how many events it has: its
   * beginning and what happened since, whatever there was of it before.
   */
  save(open: OpenWorld, name: string): Promise<number>;
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
  birth(subscription: string, machineNow: Instant, tenant?: string): WorldMade | undefined;
  readonly maxWorlds: number;
  /** A world that nobody asked for by hand is forgotten when it has not been used for so long. */
  readonly idleFor?: Duration | undefined;
  /** Told of each world, by its id, whose clock was set or moved. */
  readonly clockMoved?: (id: string) => void;
  /** Told of each world, by its id, that was made by hand, or begun anew. */
  readonly begunAnew?: (id: string) => void;
  /** Told of each world, by its id, that was forgotten. */
  readonly forgotten?: (id: string) => void;
}

export function openWorlds(options: WorldsOptions): Worlds {
  const { store, clock } = options;
  const folds = foldWorlds(store, options.estateOf);

  const { opened, used, settled, settle } = openingOf(options, folds);
  const bear = birthsIn(options, folds);
  const found = finderIn(store, folds, used);

  return {
    open(subscription, tenant) {
      const id = subscription.toLowerCase();
      const known = folds.held(id);
      if (!known)
        return folds
          .current(id)
          .then((found) => found ?? bear(id, subscription, tenant))
          .then((found) => found && used(id, found));
      const caughtUp = folds.catchUp(id, known);
      return caughtUp ? caughtUp.then(() => used(id, known)) : used(id, known);
    },
    held(subscription) {
      const known = folds.held(subscription.toLowerCase());
      return known && opened(known);
    },
    ofTenant: (tenant) => found(() => folds.tenants.ofTenant(tenant)),
    ofPrincipal: (name) => found(() => folds.tenants.ofPrincipal(name)),
    async find(subscription) {
      const id = subscription.toLowerCase();
      const entry = await folds.current(id);
      return entry && used(id, entry);
    },
    async change({ world: { subscription } }, decide) {
      const id = subscription.toLowerCase();
      for (;;) {
        const entry = await folds.current(id);
        if (!entry) return goneMeanwhile(subscription);
        const { now } = await settled(id, entry);
        const { world, counters } = entry;
        const decided = decide(world, now);
        if (isRefusal(decided)) return decided;
        const events = [decided].flat() as readonly WorldEvent[];
        const { version } = world;
        const appended = await store.append(id, version, events, copyOf(counters));
        await (appended ? folds.catchUp(id, entry) : folds.overtaken(id, entry, version));
        if (!appended) continue;
        if (events.some(({ kind }) => kind === 'clock-set')) options.clockMoved?.(id);
        return decided;
      }
    },
    settle: ({ world }, upTo) => settle(world.subscription.toLowerCase(), upTo),
    async begin(history) {
      await checkRoom(store, options.maxWorlds, history.made.subscription.toLowerCase());
      // Before anything is appended: a world that cannot be folded could never be opened again.
      const estate = await options.estateOf(history.made.estate);
      const fault = faultInFolding(history.made, history.since, estate);
      if (fault)
        throw new UsageError(
          `Cannot begin a world from this history: its event ${fault.index} of since cannot be folded. ${cut(fault.why)}`,
        );
      const fold = await begun(store, folds, anchored(history, clock.now()));
      options.begunAnew?.(history.made.subscription.toLowerCase());
      return opened(fold);
    },
    ...historiesIn(store, options.maxWorlds),
    async remove(subscription) {
      const id = subscription.toLowerCase();
      const gone = await forgotten(folds, store, id);
      options.forgotten?.(id);
      return gone;
    },
  };
}

/** Finds a world by what is known of its tenant. */
function finderIn(
  store: Store,
  folds: Folds,
  used: (id: string, fold: Fold) => OpenWorld | Promise<OpenWorld>,
) {
  return async (find: () => string | undefined): Promise<OpenWorld | undefined> => {
    // What another service has made is folded here only when somebody asks for what is not held.
    if (find() === undefined)
      for (const id of (await store.worlds()).filter(isWorld))
        if (!folds.held(id)) await folds.current(id);
    const id = find();
    const fold = id === undefined ? undefined : await folds.current(id);
    return id !== undefined && fold ? used(id, fold) : undefined;
  };
}

/** Makes worlds that were never seen, as far as they may be made. */
function birthsIn(
  { store, clock, idleFor, maxWorlds, birth, forgotten: tell }: WorldsOptions,
  folds: Folds,
): (id: string, subscription: string, tenant?: string) => Promise<Fold | undefined> {
  let births = 0;
  return async (id, subscription, tenant) => {
    if (idleFor !== undefined)
      for (const idle of await forgetIdle(folds, store, clock.now() - idleFor)) tell?.(idle);
    if (folds.count + births >= maxWorlds) return undefined;
    const made = birth(subscription, clock.now(), tenant);
    if (!made) return undefined;
    births += 1;
    try {
      // Another writer may make it first: what the store has is what counts.
      await store.append(id, 0, [made], NO_COUNTERS);
      return await folds.current(id);
    } finally {
      births -= 1;
    }
  };
}

/** Brings a fold to the present: its clock is read, and what came from outside comes true. */
function openingOf({ store, clock }: WorldsOptions, folds: Folds) {
  function opened(fold: Fold): OpenWorld {
    const { world, counters } = fold;
    const machineNow = clock.now();
    return { world, counters, machineNow, now: worldNow(world.clock, machineNow) };
  }

  /** For a client's request: what is asked for is in use. */
  function used(id: string, fold: Fold): OpenWorld | Promise<OpenWorld> {
    fold.usedAt = clock.now();
    return settled(id, fold);
  }

  /** At once, unless something from outside is to come true first. */
  function settled(id: string, fold: Fold): OpenWorld | Promise<OpenWorld> {
    const open = opened(fold);
    return fold.world.nextOutsideAt <= open.now
      ? settle(id, open.now).then(() => opened(fold))
      : open;
  }

  async function settle(id: string, upTo: Instant): Promise<readonly WorldEvent[]> {
    const came: WorldEvent[] = [];
    for (;;) {
      const fold = await folds.current(id);
      const pending = fold && nextOutside(fold.world, upTo);
      if (!pending) return came;
      const { world, counters } = fold;
      const { version } = world;
      // Another service may let it come true first: then the next look finds it done.
      const events = comeTrue(world, pending);
      if (await store.append(id, version, events, copyOf(counters))) came.push(...events);
      else await folds.overtaken(id, fold, version);
    }
  }

  return { opened, used, settled, settle };
}

/** Forgets the worlds that came by themselves and were last used before an instant. */
async function forgetIdle(folds: Folds, store: Store, before: Instant): Promise<readonly string[]> {
  const idle = folds.idleSince(before);
  for (const id of idle) await forgotten(folds, store, id);
  return idle;
}

/**
 * A world and its snapshots. It goes from the store first: a fold that is made anew in between would
 * be of a world that nothing can be added to any more.
 */
async function forgotten(folds: Folds, store: Store, id: string): Promise<boolean> {
  for (const key of await store.worlds())
    if (key.startsWith(id + SNAPSHOT)) await store.remove(key);
  const wasThere = await store.remove(id);
  folds.forget(id);
  return wasThere;
}

const goneMeanwhile = (subscription: string): Refusal =>
  refuse('SubscriptionNotFound', 'The world was removed while this was being done.', {
    value: subscription,
  });

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
    if (!appended && before) await folds.overtaken(id, before, version);
    const after = await folds.current(id);
    if (appended && after) return after;
  }
}

/** What can be taken from the store and kept in it of worlds as wholes. */
function historiesIn(
  store: Store,
  most: number,
): Pick<Worlds, 'history' | 'save' | 'saved' | 'ids'> {
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
      await checkRoom(store, most, key);
      await store.remove(key);
      await store.append(key, 0, [made, ...since], counters);
      // The last of those since is where the clock stands, which did not happen.
      return since.length;
    },
    async saved(open, name) {
      const key = snapshotKey(open, name);
      const events = await store.since(key, 0);
      if (events.length === 0) return undefined;
      const { made, since } = lastBegun(key, events);
      return { made, since, counters: await store.counters(key) };
    },
    ids: async () => (await store.worlds()).filter(isWorld),
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

/** Throws where there are as many worlds, or snapshots, as there may be, and this would be one more. */
async function checkRoom(store: Store, most: number, key: string): Promise<void> {
  const isSnapshot = key.includes(SNAPSHOT);
  const kept = (await store.worlds()).filter((one) => one.includes(SNAPSHOT) === isSnapshot);
  if (kept.length < most || kept.includes(key)) return;
  throw new FullError(
    isSnapshot
      ? `Cannot save one more: there are ${kept.length} snapshots, and --max-worlds allows no more; save under a name that there is, or DELETE a world with its snapshots.`
      : `Cannot make one more: there are ${kept.length} worlds, and --max-worlds allows no more; DELETE one first.`,
  );
}

/** Snapshots are kept as worlds are, under keys that no subscription id can be. */
const SNAPSHOT = '/snapshots/';

const isWorld = (key: string): boolean => !key.includes(SNAPSHOT);

const snapshotKey = ({ world }: OpenWorld, name: string): string =>
  world.subscription.toLowerCase() + SNAPSHOT + name;
