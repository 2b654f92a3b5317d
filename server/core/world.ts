import { chance } from './chance.ts';
import { type Estate, itemKey, resourceKey } from './estate.ts';
import type { AcceptedCancel, FirstIds, WorldEvent, WorldMade } from './events.ts';
import type { ResourceName } from './names.ts';
import { type Pace, PACES } from './pace.ts';
import { isCancellable, planCancelled } from './plan-cancel.ts';
import { planRestore } from './plan-restore.ts';
import type { RestorePlan } from './plan.ts';
import type { AcceptedRestore } from './restore.ts';
import type { Instant } from './time.ts';
import type { WorldClock } from './world-clock.ts';

/**
 * A subscription and all that happened in it: the fold of its events, at a version that counts
 * them. Its readers cannot change it; only `evolve` does, in place, because a hundred thousand
 * restores are not copied for the sake of one more. So a world is read between two awaits, never
 * across one.
 */
export interface World {
  readonly subscription: string;
  readonly tenant: string;
  readonly seed: number;
  readonly pace: Pace;
  readonly madeAt: Instant;
  readonly clock: WorldClock;
  readonly estate: Estate;
  readonly firstIds: FirstIds;
  readonly version: number;
  /** By operation id, in lower case. */
  readonly operations: ReadonlyMap<string, AcceptedOperation>;
  /** By job id, in lower case. */
  readonly restoresByJob: ReadonlyMap<string, AcceptedRestore>;
  /** By item key, oldest first. */
  readonly restoresByItem: ReadonlyMap<string, readonly AcceptedRestore[]>;
  /** By vault key, oldest first. */
  readonly restoresByVault: ReadonlyMap<string, readonly AcceptedRestore[]>;
  /** By job id, in lower case. */
  readonly cancels: ReadonlyMap<string, AcceptedCancel>;
}

export type AcceptedOperation = AcceptedRestore | AcceptedCancel;

interface WorldInTheMaking extends World {
  version: number;
  clock: WorldClock;
  readonly operations: Map<string, AcceptedOperation>;
  readonly restoresByJob: Map<string, AcceptedRestore>;
  readonly restoresByItem: Map<string, AcceptedRestore[]>;
  readonly restoresByVault: Map<string, AcceptedRestore[]>;
  readonly cancels: Map<string, AcceptedCancel>;
}

/** The world as its beginning leaves it; `version` counts that event and all before it. */
export function makeWorld(made: WorldMade, estate: Estate, version: number): World {
  const world: WorldInTheMaking = {
    subscription: made.subscription,
    tenant: made.tenant,
    seed: made.seed,
    pace: PACES[made.pace],
    madeAt: made.at,
    clock: made.clock,
    estate,
    firstIds: made.firstIds,
    version,
    operations: new Map(),
    restoresByJob: new Map(),
    restoresByItem: new Map(),
    restoresByVault: new Map(),
    cancels: new Map(),
  };
  return world;
}

/** Takes one more event into the world it belongs to. */
export function evolve(world: World, event: WorldEvent): void {
  // The one place that may: every other module has the readonly face of the same object.
  const making = world as WorldInTheMaking;
  making.version += 1;
  switch (event.kind) {
    case 'world-made':
      throw new Error('A world that is begun anew is made, not evolved.');
    case 'restore-accepted':
      making.operations.set(event.operationId.toLowerCase(), event);
      making.restoresByJob.set(event.jobId.toLowerCase(), event);
      append(making.restoresByItem, itemKey(event.vault, event.machine), event);
      append(making.restoresByVault, resourceKey(event.vault), event);
      return;
    case 'cancel-accepted':
      making.operations.set(event.operationId.toLowerCase(), event);
      making.cancels.set(event.jobId.toLowerCase(), event);
      return;
    case 'clock-set':
      making.clock = event.clock;
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The plan of an accepted restore, with whatever was done to it since. */
export function planOf(world: World, restore: AcceptedRestore): RestorePlan {
  const item = world.estate.item(vaultOf(world, restore.vault), restore.machine);
  if (!item) throw new Error(`The item of restore ${restore.operationId} is not in its estate.`);
  const plan = planRestore(restore, item.machine, world.pace, world.seed);
  const cancel = world.cancels.get(restore.jobId.toLowerCase());
  return cancel ? planCancelled(plan, cancel.at, cancel.operationId, world.pace, world.seed) : plan;
}

export const canCancel = (world: World, restore: AcceptedRestore, now: Instant): boolean =>
  isCancellable(planOf(world, restore), now);

function vaultOf(world: World, name: ResourceName) {
  const vault = world.estate.vault(name);
  if (!vault) throw new Error(`The vault ${name.name} is not in its estate.`);
  return vault;
}

/** A fresh operation id: a named one while there are any, then drawn. */
export const nextOperationId = (world: World): string =>
  world.firstIds.operations[world.operations.size] ??
  chance(world.seed, 'operation-id').guid(world.operations.size);

export const nextJobId = (world: World): string =>
  world.firstIds.jobs[world.restoresByJob.size] ??
  chance(world.seed, 'job-id').guid(world.restoresByJob.size);
