import type { AcceptedBackup } from './backup.ts';
import { chance } from './chance.ts';
import type { Circumstances, Finished } from './circumstances.ts';
import { enrolledItem } from './enrolled-item.ts';
import {
  type Estate,
  itemKey,
  type Machine,
  type ProtectedItem,
  resourceKey,
  type Vault,
} from './estate.ts';
import type { AcceptedCancel } from './cancel.ts';
import type {
  AcceptedErrand,
  FirstIds,
  PolicyDeleted,
  PolicyPut,
  WorldEvent,
  WorldMade,
} from './events.ts';
import type { RetryAfterFate } from './fate.ts';
import { itemOf } from './items-of.ts';
import { keyOf, type ResourceName } from './names.ts';
import type { StandingOrders } from './orders.ts';
import { compressed, type Pace, PACES } from './pace.ts';
import { isCancellable, planCancelled, planCancelOperation } from './plan-cancel.ts';
import { failedFor } from './plan-failure.ts';
import { planBackup } from './plan-backup.ts';
import { planProtection } from './plan-protection.ts';
import { planRestore } from './plan-restore.ts';
import type { PlannedJob, WorkPlan } from './plan.ts';
import type { AcceptedProtection, ProtectionChange } from './protection.ts';
import type { AcceptedRestore } from './restore.ts';
import type { EraName } from './scenario.ts';
import { type VaultChanges, withVaults } from './standing-vaults.ts';
import { NO_ORDERS, ordersAfter, withScenario } from './standing.ts';
import type { Instant } from './time.ts';
import type { AcceptedMount, AcceptedUnmount } from './mount.ts';
import { type AcceptedOperation, type AcceptedWork, isAcceptance } from './work.ts';
import { type AuthOrder, type WorldAuth, worldAuth } from './world-auth.ts';
import { type WorldClock, worldNow } from './world-clock.ts';

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
  /** Somebody asked for it. */
  readonly byHand: boolean;
  readonly clock: WorldClock;
  /** How often it was set to show less than it did. */
  readonly setBacks: number;
  /** As it is by now. */
  readonly estate: Estate;
  /** As it was when the world began. */
  readonly beginning: Estate;
  readonly firstIds: FirstIds;
  readonly version: number;
  /** What every duration is divided by; the pace's are already. */
  readonly compress: number;
  readonly era: EraName | undefined;
  readonly retryAfter: RetryAfterFate | undefined;
  readonly auth: WorldAuth;
  readonly orders: StandingOrders;
  /** When something is next to come from outside; Infinity while nothing is. */
  readonly nextOutsideAt: Instant;
  /** By operation id, in lower case. */
  readonly operations: ReadonlyMap<string, AcceptedOperation>;
  /** By job id, in lower case. */
  readonly workByJob: ReadonlyMap<string, AcceptedWork>;
  /** By item key, oldest first. */
  readonly workByItem: ReadonlyMap<string, readonly AcceptedWork[]>;
  /** Of those, the backups alone. */
  readonly backupsByItem: ReadonlyMap<string, readonly AcceptedBackup[]>;
  /** Of those, the changes of protection alone. */
  readonly changesByItem: ReadonlyMap<string, readonly ProtectionChange[]>;
  /** By vault key, then by the key of the machine: items that were to be protected since it began. */
  readonly enrolled: ReadonlyMap<string, ReadonlyMap<string, ProtectedItem>>;
  /** By item key, oldest first: the restores that bring points back from the archive. */
  readonly rehydrationsByItem: ReadonlyMap<string, readonly AcceptedRestore[]>;
  /** By item key, oldest first. */
  readonly mountsByItem: ReadonlyMap<string, readonly (AcceptedMount | AcceptedUnmount)[]>;
  /** By the key of a vault's jobs, oldest first. */
  readonly workByVault: ReadonlyMap<string, readonly AcceptedWork[]>;
  /** By job id, in lower case. */
  readonly cancels: ReadonlyMap<string, AcceptedCancel>;
  /** By operation id, in lower case: stages that were ended. */
  readonly finished: ReadonlyMap<string, Finished>;
  /** By item key, then by name: since when a point is gone. */
  readonly deletedPoints: ReadonlyMap<string, ReadonlyMap<string, Instant>>;
  /** By name, in lower case: since when an account is gone. */
  readonly deletedAccounts: ReadonlyMap<string, Instant>;
  /** By operation id, in lower case. */
  readonly errands: ReadonlyMap<string, AcceptedErrand>;
  /** By vault key, then by name in lower case: the last that was done to a policy. */
  readonly policies: ReadonlyMap<string, ReadonlyMap<string, PolicyPut | PolicyDeleted>>;
  /** By vault key: the last that was done to a vault. */
  readonly vaultChanges: VaultChanges;
  /** By vault key: those that are gone, as they were; what was done to them is still told. */
  readonly formerVaults: ReadonlyMap<string, Vault>;
  /** The keys of items that another operation holds. */
  readonly lockedItems: ReadonlySet<string>;
}

export type { AcceptedOperation };

interface WorldInTheMaking extends World {
  version: number;
  seed: number;
  era: EraName | undefined;
  readonly pinnedEra: EraName | undefined;
  readonly pinnedAuth: AuthOrder;
  auth: WorldAuth;
  clock: WorldClock;
  setBacks: number;
  orders: StandingOrders;
  estate: Estate;
  nextOutsideAt: Instant;
  readonly operations: Map<string, AcceptedOperation>;
  readonly workByJob: Map<string, AcceptedWork>;
  readonly workByItem: Map<string, AcceptedWork[]>;
  readonly backupsByItem: Map<string, AcceptedBackup[]>;
  readonly changesByItem: Map<string, ProtectionChange[]>;
  readonly enrolled: Map<string, Map<string, ProtectedItem>>;
  readonly rehydrationsByItem: Map<string, AcceptedRestore[]>;
  readonly mountsByItem: Map<string, (AcceptedMount | AcceptedUnmount)[]>;
  readonly workByVault: Map<string, AcceptedWork[]>;
  readonly cancels: Map<string, AcceptedCancel>;
  readonly finished: Map<string, Finished>;
  readonly deletedPoints: Map<string, Map<string, Instant>>;
  readonly deletedAccounts: Map<string, Instant>;
  readonly errands: Map<string, AcceptedErrand>;
  readonly policies: Map<string, Map<string, PolicyPut | PolicyDeleted>>;
  readonly vaultChanges: Map<string, Vault | 'gone'>;
  readonly formerVaults: Map<string, Vault>;
  readonly lockedItems: Set<string>;
}

/** The world as its beginning leaves it; `version` counts that event and all before it. */
export function makeWorld(made: WorldMade, estate: Estate, version: number): World {
  const { compress = 1, scenario } = made;
  const pace = PACES[made.pace];
  const orders = scenario ? withScenario(NO_ORDERS, scenario, made.at, compress) : NO_ORDERS;
  const world: WorldInTheMaking = {
    subscription: made.subscription,
    tenant: made.tenant,
    seed: made.seed,
    pace: compress === 1 ? pace : compressed(pace, compress),
    madeAt: made.at,
    byHand: made.byHand === true,
    clock: made.clock,
    setBacks: 0,
    estate,
    beginning: estate,
    firstIds: made.firstIds,
    version,
    compress,
    era: made.era ?? scenario?.era,
    pinnedEra: made.era,
    pinnedAuth: made,
    auth: worldAuth(made, scenario ?? {}, compress),
    retryAfter: made.retryAfter,
    orders,
    nextOutsideAt: nextOutsideOf(orders),
    operations: new Map(),
    workByJob: new Map(),
    workByItem: new Map(),
    backupsByItem: new Map(),
    changesByItem: new Map(),
    enrolled: new Map(),
    rehydrationsByItem: new Map(),
    mountsByItem: new Map(),
    workByVault: new Map(),
    cancels: new Map(),
    finished: new Map(),
    deletedPoints: new Map(),
    deletedAccounts: new Map(),
    errands: new Map(),
    policies: new Map(),
    vaultChanges: new Map(),
    formerVaults: new Map(),
    lockedItems: new Set(),
  };
  return world;
}

const nextOutsideOf = ({ outside }: StandingOrders): Instant =>
  outside.reduce((next, { dueAt }) => Math.min(next, dueAt), Infinity);

/** Takes one more event into the world it belongs to. */
export function evolve(world: World, event: WorldEvent): void {
  // The one place that may: every other module has the readonly face of the same object.
  const making = world as WorldInTheMaking;
  making.version += 1;
  const orders = ordersAfter(making.orders, event, making.compress);
  if (orders !== making.orders) {
    making.orders = orders;
    making.nextOutsideAt = nextOutsideOf(orders);
    const document = orders.scenario?.document;
    making.era = making.pinnedEra ?? document?.era;
    making.auth = worldAuth(making.pinnedAuth, document ?? {}, making.compress);
  }
  if (event.kind === 'scenario-set') making.seed = event.seed ?? making.seed;
  take(making, event);
}

function take(making: WorldInTheMaking, event: WorldEvent): void {
  if (isAcceptance(event)) {
    takeAccepted(making, event);
    return;
  }
  switch (event.kind) {
    case 'world-made':
      throw new Error('A world that is begun anew is made, not evolved.');
    case 'clock-set':
      if (event.at < worldNow(making.clock, event.clock.machineAt)) making.setBacks += 1;
      making.clock = event.clock;
      return;
    case 'stage-finished': {
      const id = event.operationId.toLowerCase();
      const stage = { [event.stage]: { at: event.at, outcome: event.outcome } };
      making.finished.set(id, { ...making.finished.get(id), ...stage });
      return;
    }
    default:
      takeElsewhere(making, event);
  }
}

/** What happened beside the items' own work. */
function takeElsewhere(making: WorldInTheMaking, event: WorldEvent): void {
  switch (event.kind) {
    case 'point-deleted': {
      const key = itemKey(event.vault, event.machine);
      const gone = making.deletedPoints.get(key) ?? new Map<string, Instant>();
      making.deletedPoints.set(key, gone.set(event.pointName, event.at));
      return;
    }
    case 'storage-account-deleted':
      making.deletedAccounts.set(keyOf(event.name), event.at);
      return;
    case 'errand-accepted':
      making.errands.set(event.operationId.toLowerCase(), event);
      return;
    case 'policy-put':
    case 'policy-deleted': {
      const key = resourceKey(event.vault);
      const ofVault = making.policies.get(key) ?? new Map<string, PolicyPut | PolicyDeleted>();
      making.policies.set(key, ofVault.set(keyOf(event.name), event));
      return;
    }
    case 'vault-put':
      takeVault(making, event.vault, event.vault);
      return;
    case 'vault-deleted':
      takeVault(making, event.vault, 'gone');
      return;
    case 'lock-changed':
      if (event.locked) making.lockedItems.add(itemKey(event.vault, event.machine));
      else making.lockedItems.delete(itemKey(event.vault, event.machine));
  }
}

function takeVault(making: WorldInTheMaking, name: ResourceName, change: Vault | 'gone'): void {
  const key = resourceKey(name);
  const former = making.estate.vault(name);
  if (change === 'gone' && former) making.formerVaults.set(key, former);
  // One that is made anew under the name of another has none of its policies.
  if (change === 'gone') making.policies.delete(key);
  making.vaultChanges.set(key, change);
  making.estate = withVaults(making.beginning, making.vaultChanges);
}

function takeAccepted(making: WorldInTheMaking, event: AcceptedOperation): void {
  making.operations.set(event.operationId.toLowerCase(), event);
  switch (event.kind) {
    case 'restore-accepted': {
      const key = takeWork(making, event);
      if (event.rehydration) append(making.rehydrationsByItem, key, event);
      return;
    }
    case 'cross-region-restore-accepted':
      takeWork(making, event);
      return;
    case 'backup-accepted':
      append(making.backupsByItem, takeWork(making, event), event);
      return;
    case 'protection-accepted':
      enrol(making, event);
      append(making.changesByItem, takeWork(making, event), event);
      return;
    case 'deletion-accepted':
      append(making.changesByItem, takeWork(making, event), event);
      return;
    case 'cancel-accepted':
      making.cancels.set(event.jobId.toLowerCase(), event);
      return;
    case 'mount-accepted':
    case 'unmount-accepted':
      append(making.mountsByItem, itemKey(event.vault, event.machine), event);
      return;
    case 'validation-accepted':
      return;
  }
}

/** What is to be protected and was not when the world began gets an item; when it is there, its changes say. */
function enrol({ estate, enrolled }: WorldInTheMaking, event: AcceptedProtection): void {
  if (event.policy === undefined) return;
  const vault = estate.vault(event.vault);
  const machine = estate.machine(event.machine);
  if (!vault || !machine || estate.item(vault, machine)) return;
  const ofVault = enrolled.get(resourceKey(vault)) ?? new Map<string, ProtectedItem>();
  enrolled.set(resourceKey(vault), ofVault);
  const key = resourceKey(machine);
  if (!ofVault.has(key)) ofVault.set(key, enrolledItem(estate, vault, machine, event.policy));
}

/** Answers the key of its item. */
function takeWork(making: WorldInTheMaking, work: AcceptedWork): string {
  const key = itemKey(work.vault, work.machine);
  making.workByJob.set(work.jobId.toLowerCase(), work);
  append(making.workByItem, key, work);
  const region = work.kind === 'cross-region-restore-accepted' ? work.region : undefined;
  append(making.workByVault, jobsKey(work.vault, region), work);
  return key;
}

/** What the jobs of a vault are kept by: those of its secondary region apart. */
export const jobsKey = (vault: ResourceName, region?: string): string =>
  region === undefined ? resourceKey(vault) : keyOf(resourceKey(vault), region);

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What the plan of an operation depends on beside what was accepted. */
export function circumstancesOf(world: World, operationId: string): Circumstances {
  const { pace, seed, compress } = world;
  const finished =
    world.finished.size === 0 ? undefined : world.finished.get(operationId.toLowerCase());
  return finished ? { pace, seed, compress, finished } : { pace, seed, compress };
}

/** The plan of an accepted operation, with whatever was done to it since. */
export function planOf(world: World, work: AcceptedWork): WorkPlan {
  const circumstances = circumstancesOf(world, work.operationId);
  const plan = undisturbed(world, work, circumstances);
  const cancel = plan.job && cancelOf(world, work);
  return plan.job && cancel
    ? { ...plan, job: planCancelled(plan.job, work, cancel, circumstances) }
    : plan;
}

function undisturbed(world: World, work: AcceptedWork, circumstances: Circumstances): WorkPlan {
  switch (work.kind) {
    case 'restore-accepted':
    case 'cross-region-restore-accepted': {
      const plan = planRestore(work, machineOf(world, work), circumstances);
      return plan.job ? { ...plan, job: failedFor(plan.job, work, world.deletedAccounts) } : plan;
    }
    case 'backup-accepted':
      return planBackup(work, machineOf(world, work), circumstances);
    case 'protection-accepted':
    case 'deletion-accepted':
      return planProtection(work, circumstances);
  }
}

/** In the estate, whatever became of its protection since. */
export function machineOf(
  world: World,
  { vault, machine, operationId }: Pick<AcceptedWork, 'vault' | 'machine' | 'operationId'>,
): Machine {
  const item = itemOf(world, vaultOf(world, vault), machine);
  if (!item) throw new Error(`The item of operation ${operationId} is not in its estate.`);
  return item.machine;
}

/** Its job as planned; undefined where it makes none. */
export const jobOf = (world: World, work: AcceptedWork): PlannedJob | undefined =>
  planOf(world, work).job;

/** The cancel of its job, unless that came to nothing itself. */
function cancelOf(world: World, work: AcceptedWork): AcceptedCancel | undefined {
  const cancel = world.cancels.get(work.jobId.toLowerCase());
  if (!cancel?.fate) return cancel;
  const planned = planCancelOperation(cancel, circumstancesOf(world, cancel.operationId));
  return planned.outcome === 'Succeeded' ? cancel : undefined;
}

export function canCancel(world: World, work: AcceptedWork, now: Instant): boolean {
  const job = jobOf(world, work);
  return job !== undefined && isCancellable(job, work, now);
}

/** Whether it is still there, or gone. */
export function vaultOf(world: World, name: ResourceName): Vault {
  const vault = world.estate.vault(name) ?? world.formerVaults.get(resourceKey(name));
  if (!vault) throw new Error(`The vault ${name.name} is not in its estate.`);
  return vault;
}

/** A fresh operation id: a named one while there are any, then drawn. */
export const nextOperationId = (world: World): string =>
  world.firstIds.operations[world.operations.size] ??
  chance(world.seed, 'operation-id').guid(world.operations.size);

export const nextJobId = (world: World): string =>
  world.firstIds.jobs[world.workByJob.size] ??
  chance(world.seed, 'job-id').guid(world.workByJob.size);
