import { itemKey, type ProtectedItem } from './estate.ts';
import { slice } from './listing.ts';
import type { ResourceName } from './names.ts';
import type { RecoveryPoints } from './recovery-point.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** An item's recovery points at an instant, without those that somebody has deleted by then. */
export function pointsOf(
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
  now: Instant,
): RecoveryPoints {
  const points = item.points.at(now);
  const gone = world.deletedPoints.get(itemKey(vault, item.machine));
  if (!gone) return points;
  const left = slice(points, 0, points.length).filter(
    ({ name }) => now < (gone.get(name) ?? Infinity),
  );
  return {
    length: left.length,
    at: (index) => left[index],
    find: (name) => left.find((point) => point.name === name),
  };
}
