import { itemKey, type ProtectedItem } from './estate.ts';
import type { ResourceName } from './names.ts';
import { readOperation } from './operation.ts';
import { isAbsent, type ItemFace, protectionOf } from './protection-of.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Instant } from './time.ts';
import { unsettledAfter } from './unsettled.ts';
import type { AcceptedWork } from './work.ts';
import { jobOf, type World } from './world.ts';

/** An item and the vault it is protected in. */
export interface ItemPlace {
  readonly vault: ResourceName;
  readonly item: ItemFace;
}

/** So many are looked at one by one: finding out which of all others go on would take longer. */
const FEW = 16;

/**
 * The last work of these kinds on an item whose operation has ended and whose job has not. Reported: a
 * client that repeats a trigger whose answer it lost gets a second job; inferred: that is so while the
 * first operation is in progress, and once its job runs the repeat is refused.
 */
export function runningOn(
  world: World,
  { vault, item }: ItemPlace,
  kind: AcceptedWork['kind'],
  now: Instant,
): AcceptedWork | undefined {
  const works = world.workByItem.get(itemKey(vault, item.machine)) ?? [];
  const open = works.length > FEW ? unsettledAfter(world, now) : undefined;
  return works.findLast(
    (work) =>
      work.kind === kind &&
      open?.has(work) !== false &&
      readOperation(world, work, now).status !== 'InProgress' &&
      now < (jobOf(world, work)?.endsAt ?? -Infinity),
  );
}

/** That an item has gone since its name was read. */
export const goneSince = (
  world: World,
  { vault, item }: ItemPlace,
  now: Instant,
): Refusal | undefined =>
  isAbsent(world, vault, item, now)
    ? refuse('BMSUserErrorDataSourceObjectNotFound', 'It was deleted a moment ago.')
    : undefined;

/** Documented: a soft-deleted item has to be undeleted before anything else. */
export function softDeletedBy(
  world: World,
  { vault, item }: { readonly vault: ResourceName; readonly item: ProtectedItem },
  now: Instant,
): Refusal | undefined {
  if (world.changesByItem.size === 0) return undefined;
  return protectionOf(world, vault, item, now).state === 'soft-deleted'
    ? refuse(
        'BMSUserErrorItemSoftDeleted',
        'Undelete it first: PUT it with properties.isRehydrate true and properties.protectionState ProtectionStopped.',
      )
    : undefined;
}

/** Reported: the service says so of an item while another operation holds it. */
export function lockedAgainst(world: World, { vault, item }: ItemPlace): Refusal | undefined {
  if (world.lockedItems.size === 0) return undefined;
  return world.lockedItems.has(itemKey(vault, item.machine))
    ? refuse('BMSUserErrorObjectLocked', 'Wait until it has ended, and send the request again.')
    : undefined;
}
