import type { AcceptedBackup } from './backup.ts';
import type { DueMoment } from './due-moment.ts';
import { itemKey, type ProtectedItem } from './estate.ts';
import { pointsOf, pointTakenBy, sourcesOf } from './item-points.ts';
import { itemOf, itemsOf } from './items-of.ts';
import { slice } from './listing.ts';
import type { ResourceName } from './names.ts';
import type { PointMoment } from './recovery-point.ts';
import { rehydrationBy } from './rehydration.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** How many items' points are told of one by one; a fleet's nights would fill a book. */
const ITEMS_TOLD = 1000;

/** How much of what comes of points is told at once: a year of a fleet of a hundred, and some. */
const MOMENTS_TOLD = 125_000;

/** Whether more comes of scheduled points on the way than is told at once. */
export function isTooFarToTell(world: World, after: Instant, upTo: Instant): boolean {
  let told = 0;
  for (const { moments } of scheduled(world, after, upTo))
    for (const { at } of moments) if (at > after && ++told > MOMENTS_TOLD) return true;
  return false;
}

/** What comes of recovery points after one instant and up to another: by schedule and on demand. */
export function pointsDue(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments: DueMoment[] = [];
  const tell = (vault: ResourceName, item: ProtectedItem, moment: PointMoment): void => {
    if (moment.at <= after || moment.at > upTo || !comesTrue(world, vault, item, moment)) return;
    const { at, name, what } = moment;
    moments.push({ at, what: `recovery point ${name} of ${itemKey(vault, item.machine)} ${what}` });
  };
  const { estate } = world;
  for (const { vault, item, moments } of scheduled(world, after, upTo))
    for (const moment of moments) tell(vault, item, moment);
  for (const backup of [...world.backupsByItem.values()].flat()) {
    const vault = estate.vault(backup.vault);
    const item = vault && itemOf(world, vault, backup.machine);
    if (item) for (const moment of momentsOf(world, backup)) tell(vault, item, moment);
  }
  for (const restore of [...world.rehydrationsByItem.values()].flat()) {
    const vault = estate.vault(restore.vault);
    const item = vault && itemOf(world, vault, restore.machine);
    const done = item && rehydrationBy(world, restore);
    if (done)
      tell(vault, item, { at: done.until, name: done.pointName, what: 'is archived again' });
  }
  return moments;
}

/** What the schedules of items have come of their points, whatever has become of them since. */
function* scheduled(world: World, after: Instant, upTo: Instant) {
  for (const vault of slice(world.estate.vaults, 0, ITEMS_TOLD))
    for (const item of slice(itemsOf(world, vault), 0, ITEMS_TOLD))
      for (const source of sourcesOf(world, vault, item))
        yield { vault, item, moments: source.moments(after, upTo) };
}

function momentsOf(world: World, backup: AcceptedBackup): readonly PointMoment[] {
  const point = pointTakenBy(world, backup);
  if (!point) return [];
  const { name, listedAt, vaultedAt, goneAt } = point;
  return [
    { at: listedAt, name, what: 'is taken' },
    { at: vaultedAt, name, what: 'is in the vault' },
    { at: goneAt, name, what: 'is pruned' },
  ];
}

/**
 * Backups may have been stopped by then, the item or the point deleted: what counts is whether the
 * point is there, and for one that is pruned, whether it was until then.
 */
function comesTrue(
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
  { at, name, what }: PointMoment,
): boolean {
  const isThere = (instant: Instant): boolean =>
    pointsOf(world, vault, item, instant).find(name) !== undefined;
  return what === 'is pruned' ? isThere(at - 1) && !isThere(at) : isThere(at);
}
