import { type AcceptedBackup, readTakenPoint, type TakenPoint, takenPoint } from './backup.ts';
import { enrolledItem } from './enrolled-item.ts';
import { itemKey, type ProtectedItem } from './estate.ts';
import { firstWhere, slice } from './listing.ts';
import type { ResourceName } from './names.ts';
import { isAbsent, type Pause, pausesOf, protectedSince } from './protection-of.ts';
import type { RecoveryPoint, RecoveryPoints, RecoveryPointSource } from './recovery-point.ts';
import { withRehydrations } from './rehydration.ts';
import type { Instant } from './time.ts';
import { jobOf, type World } from './world.ts';

/**
 * An item's recovery points at an instant, newest first: those that its estate has and those that
 * backups have taken since, without those that somebody has deleted by then. However many the estate
 * has, none is made that is not asked for.
 */
export function pointsOf(
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
  now: Instant,
): RecoveryPoints {
  const key = itemKey(vault, item.machine);
  if (isAbsent(world, vault, item, now)) return NO_POINTS;
  const points = scheduledPointsOf(world, vault, item, now);
  const since = protectedSince(world, vault, item, now);
  const taken = takenPoints(world, key, now).filter(({ takenAt }) => takenAt >= since);
  return withRehydrations(world, key, withoutDeleted(world, key, points, taken, now), now);
}

function withoutDeleted(
  world: World,
  key: string,
  points: RecoveryPoints,
  taken: readonly RecoveryPoint[],
  now: Instant,
): RecoveryPoints {
  const gone = world.deletedPoints.get(key);
  if (!gone) return merged(points, taken);
  const isGone = (name: string): boolean => now >= (gone.get(name) ?? Infinity);
  const names = [...gone.keys()].filter(isGone);
  return merged(
    without(points, names),
    taken.filter(({ name }) => !isGone(name)),
  );
}

/**
 * Those of its estate alone: none was taken while backups had been stopped, and none is pruned while
 * they are.
 */
export function scheduledPointsOf(
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
  now: Instant,
): RecoveryPoints {
  const since = protectedSince(world, vault, item, now);
  const points = since === -Infinity ? item.points : pointsAnew(world, vault, item);
  const pauses = pausesOf(world, vault, item, now);
  const going = pauses.at(-1);
  const all = going?.to === Infinity ? points.at(now, going.from) : points.at(now);
  return pauses.filter(({ to }) => to < Infinity).reduce(withoutPause, takenSince(all, since));
}

/** Whatever there may be points of: as its world began with it, and as it was protected anew. */
export const sourcesOf = (
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
): readonly RecoveryPointSource[] =>
  item.points.times || !world.changesByItem.has(itemKey(vault, item.machine))
    ? [item.points]
    : [item.points, pointsAnew(world, vault, item)];

/** Points that were listed one by one have no schedule to go on by. */
const pointsAnew = (
  world: World,
  vault: ResourceName,
  { machine, policy, points }: ProtectedItem,
): RecoveryPointSource =>
  points.times ? points : enrolledItem(world.estate, vault, machine, policy).points;

function takenSince(points: RecoveryPoints, since: Instant): RecoveryPoints {
  if (since === -Infinity) return points;
  const length = firstWhere(points, ({ takenAt }) => takenAt < since);
  return {
    length,
    at: (index) => (index < length ? points.at(index) : undefined),
    find(name) {
      const point = points.find(name);
      return point && point.takenAt >= since ? point : undefined;
    },
  };
}

function withoutPause(points: RecoveryPoints, { from, to }: Pause): RecoveryPoints {
  const first = firstWhere(points, ({ takenAt }) => takenAt < to);
  const count = firstWhere(points, ({ takenAt }) => takenAt < from) - first;
  if (count === 0) return points;
  return {
    length: points.length - count,
    at: (index) => points.at(index < first ? index : index + count),
    find(name) {
      const point = points.find(name);
      return point && point.takenAt >= from && point.takenAt < to ? undefined : point;
    },
  };
}

const listed = (points: readonly RecoveryPoint[]): RecoveryPoints => ({
  length: points.length,
  at: (index) => points[index],
  find: (name) => points.find((point) => point.name === name),
});

const NO_POINTS = listed([]);

/** The point that a backup takes, if it comes to that; undefined where it does not. */
export const pointTakenBy = (world: World, backup: AcceptedBackup): TakenPoint | undefined =>
  takenPoint(world.seed, backup, jobOf(world, backup));

function takenPoints(world: World, key: string, now: Instant): readonly RecoveryPoint[] {
  const points = (world.backupsByItem.get(key) ?? []).flatMap((backup) => {
    const taken = pointTakenBy(world, backup);
    return (taken && readTakenPoint(taken, now)) ?? [];
  });
  return points.sort((one, other) => other.takenAt - one.takenAt);
}

/** Without the few of some names. */
function without(points: RecoveryPoints, names: readonly string[]): RecoveryPoints {
  const places = names
    .flatMap((name) => placeOf(points, points.find(name)))
    .sort((one, other) => one - other);
  if (places.length === 0) return points;
  return {
    length: points.length - places.length,
    at(index) {
      let place = index;
      for (const gone of places) if (gone <= place) place += 1;
      return index < 0 ? undefined : points.at(place);
    },
    find: (name) => (names.includes(name) ? undefined : points.find(name)),
  };
}

/** Where a point stands; points of the same instant stand beside each other. */
function placeOf(points: RecoveryPoints, point: RecoveryPoint | undefined): readonly number[] {
  if (!point) return [];
  const first = firstWhere(points, ({ takenAt }) => takenAt <= point.takenAt);
  const after = firstWhere(points, ({ takenAt }) => takenAt < point.takenAt);
  const same = slice(points, first, after).findIndex(({ name }) => name === point.name);
  return same < 0 ? [] : [first + same];
}

/** With a few others among them. */
function merged(points: RecoveryPoints, others: readonly RecoveryPoint[]): RecoveryPoints {
  if (others.length === 0) return points;
  const places = others.map(
    (other, before) => firstWhere(points, ({ takenAt }) => takenAt < other.takenAt) + before,
  );
  return {
    length: points.length + others.length,
    at(index) {
      const before = places.filter((place) => place < index).length;
      return places[before] === index ? others[before] : points.at(index - before);
    },
    find: (name) => others.find((other) => other.name === name) ?? points.find(name),
  };
}
