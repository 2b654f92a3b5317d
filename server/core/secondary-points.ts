import type { ProtectedItem } from './estate.ts';
import { pointsOf } from './item-points.ts';
import { firstWhere } from './listing.ts';
import type { ResourceName } from './names.ts';
import type { RecoveryPoint, RecoveryPoints } from './recovery-point.ts';
import { hours, type Instant } from './time.ts';
import type { World } from './world.ts';

/** Specified: a point is in the secondary region at most 36 hours later: 24 for the backup, 12 to copy it. */
const REPLICATED_AFTER = hours(36);

/**
 * An item's points as the secondary region has them: those of the vault tier alone (specified), once they
 * are old enough to have been copied. One that never reached the vault has no tier there.
 */
export function secondaryPointsOf(
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
  now: Instant,
): RecoveryPoints {
  const points = pointsOf(world, vault, item, now);
  const first = firstWhere(points, ({ takenAt }) => takenAt <= now - REPLICATED_AFTER);
  return {
    length: points.length - first,
    at(index) {
      const point = index < 0 ? undefined : points.at(first + index);
      return point && inVaultOnly(point);
    },
    find(name) {
      const point = points.find(name);
      const isThere =
        point && point.takenAt <= now - REPLICATED_AFTER && inVaultOnly(point).tiers.length > 0;
      return isThere ? inVaultOnly(point) : undefined;
    },
  };
}

const inVaultOnly = (point: RecoveryPoint): RecoveryPoint => ({
  ...point,
  tiers: point.tiers.filter(({ tier, state }) => tier === 'vault' && state === 'valid'),
});
