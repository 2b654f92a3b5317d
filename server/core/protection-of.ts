import { itemKey, type ProtectedItem } from './estate.ts';
import type { ResourceName } from './names.ts';
import { endsWell } from './plan.ts';
import { type Protection, type ProtectionChange, SOFT_DELETED_FOR } from './protection.ts';
import type { Instant } from './time.ts';
import { jobOf, type World } from './world.ts';

/** How an item is protected at an instant: as in its estate, or as the last change has left it. */
export function protectionOf(
  world: World,
  vault: ResourceName,
  { machine, policy, enrolled }: ProtectedItem,
  now: Instant,
): Protection {
  const last = lastChange(world, vault, machine, now);
  if (last) return leftBy(world, last, now);
  return enrolled ? { state: 'absent', policy: '' } : { state: 'protected', policy };
}

function lastChange(
  world: World,
  vault: ResourceName,
  machine: ResourceName,
  now: Instant,
): ProtectionChange | undefined {
  const changes = world.changesByItem.get(itemKey(vault, machine));
  return changes?.findLast((change) => hasWorked(world, change, now));
}

/** A time in which no scheduled backups were made; one that goes on ends at `Infinity`. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/** The times up to an instant in which an item's backups had been stopped, oldest first. */
export function pausesOf(
  world: World,
  vault: ResourceName,
  { machine }: ProtectedItem,
  now: Instant,
): readonly Pause[] {
  if (world.changesByItem.size === 0) return [];
  const pauses: Pause[] = [];
  let from: Instant | undefined;
  for (const change of world.changesByItem.get(itemKey(vault, machine)) ?? []) {
    if (!hasWorked(world, change, now)) continue;
    const at = jobOf(world, change)?.endsAt ?? now;
    const isStop = change.kind === 'deletion-accepted' || change.policy === undefined;
    if (isStop) from ??= at;
    else if (from !== undefined) {
      pauses.push({ from, to: at });
      from = undefined;
    }
  }
  return from === undefined ? pauses : [...pauses, { from, to: Infinity }];
}

/** What of an item is enough to look for it. */
export interface ItemFace {
  readonly machine: ResourceName;
  readonly enrolled?: true;
}

/** Whether an item is not there: not yet, or gone with its points for good. */
export const isAbsent = (
  world: World,
  vault: ResourceName,
  { machine, enrolled }: ItemFace,
  now: Instant,
): boolean => {
  // Every poll below an item comes by here, and most worlds know no changes.
  if (world.changesByItem.size === 0) return enrolled === true;
  const last = lastChange(world, vault, machine, now);
  return last ? leftBy(world, last, now).state === 'absent' : enrolled === true;
};

/**
 * Since when an item is in its vault without a gap; `-Infinity` where that is since its world began. One
 * that was protected anew after it had gone has none of the points that went with it.
 */
export function protectedSince(
  world: World,
  vault: ResourceName,
  { machine, enrolled }: ProtectedItem,
  now: Instant,
): Instant {
  let since = enrolled ? Infinity : -Infinity;
  if (world.changesByItem.size === 0) return since;
  let absentFrom = enrolled ? -Infinity : Infinity;
  for (const change of world.changesByItem.get(itemKey(vault, machine)) ?? []) {
    if (!hasWorked(world, change, now)) continue;
    const at = jobOf(world, change)?.endsAt ?? now;
    if (change.kind === 'deletion-accepted') absentFrom = at + SOFT_DELETED_FOR;
    else {
      if (at >= absentFrom) since = at;
      absentFrom = Infinity;
    }
  }
  return since;
}

function hasWorked(world: World, change: ProtectionChange, now: Instant): boolean {
  const job = jobOf(world, change);
  return job !== undefined && endsWell(job) && now >= job.endsAt;
}

function leftBy(world: World, change: ProtectionChange, now: Instant): Protection {
  if (change.kind === 'protection-accepted')
    return change.policy === undefined
      ? { state: 'stopped', policy: '' }
      : { state: 'protected', policy: change.policy };
  const deletedAt = jobOf(world, change)?.endsAt ?? now;
  const state = now < deletedAt + SOFT_DELETED_FOR ? 'soft-deleted' : 'absent';
  return { state, policy: '', deletedAt };
}
