import { pointsOf } from '../../core/item-points.ts';
import { isMounted } from '../../core/mounts.ts';
import { firstWhere, slice } from '../../core/listing.ts';
import { secondaryPointsOf } from '../../core/secondary-points.ts';
import type { RecoveryPoint, RecoveryPoints } from '../../core/recovery-point.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { listBody, type Page, PAGE_SIZE } from '../conventions/paging.ts';
import { type FilterValues, readFilter, readSkipToken } from '../parse/list-query.ts';
import { parseExcludedPoints } from '../parse/excluded-points.ts';
import { itemIn, secondaryRefusal, type VaultItem } from '../resources.ts';
import { recoveryPointResource } from '../wire/recovery-point.ts';

export const recoveryPointRoutes = (): Routes => ({
  RecoveryPoints_List: listPoints,
  RecoveryPoints_Get: getPoint,
  RecoveryPointsRecommendedForMove_List: listPointsToMove,
});

/** Specified: the names a filter of points may use. */
const FILTER_NAMES = {
  startdate: 'date',
  enddate: 'date',
  restorepointquerytype: [
    'Invalid',
    'Full',
    'Log',
    'Differential',
    'FullAndDifferential',
    'All',
    'Incremental',
    'SnapshotFull',
    'SnapshotCopyOnlyFull',
  ],
  extendedinfo: ['True', 'False'],
  movereadyrponly: ['True', 'False'],
  includesoftdeletedrp: ['True', 'False'],
} as const;

function listPoints(ask: Ask): Answer | Refusal {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const filter = readFilter(ask, FILTER_NAMES);
  if (isRefusal(filter)) return filter;
  const olderThan = readSkipToken(ask);
  if (typeof olderThan === 'object') return olderThan;
  const points = pointsFor(ask, located);
  if (isRefusal(points)) return points;
  const page = pageOf(points, filter, olderThan);
  return found(listBody(ask, page, (point) => resourceOf(ask, located, point, false)));
}

/**
 * A page is found by time, not by count: a point taken or pruned between two pages shifts nothing.
 * Dates are a range with both ends in it, though the filter says `eq` (recorded).
 */
function pageOf(
  points: RecoveryPoints,
  filter: FilterValues,
  olderThan: number | undefined,
): Page<RecoveryPoint> {
  const movableOnly = filter.text('movereadyrponly')?.toLowerCase() === 'true';
  const newest = filter.date('enddate') ?? Infinity;
  const oldest = filter.date('startdate') ?? -Infinity;
  const from = firstWhere(
    points,
    ({ takenAt }) => takenAt < (olderThan ?? Infinity) && takenAt <= newest,
  );
  const end = firstWhere(points, ({ takenAt }) => takenAt < oldest);
  const page = slice(points, from, Math.min(end, from + PAGE_SIZE));
  const last = page.at(-1);
  // One that never reached the vault is nowhere in the secondary region.
  const values = page.filter(
    ({ tiers, archive }) => tiers.length > 0 && (!movableOnly || archive === 'ready'),
  );
  return last && from + PAGE_SIZE < end ? { values, next: last.takenAt } : { values };
}

/** Those of the region that the version speaks for. */
function pointsFor({ world, now, era }: Ask, { vault, item }: VaultItem): RecoveryPoints | Refusal {
  if (!era.isOfSecondary) return pointsOf(world, vault, item, now);
  return secondaryRefusal(vault) ?? secondaryPointsOf(world, vault, item, now);
}

function getPoint(ask: Ask): Answer | Refusal {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const name = nameIn(ask, 'recoverypoints');
  const points = pointsFor(ask, located);
  if (isRefusal(points)) return points;
  const point = points.find(name);
  if (!point)
    return refuse(
      'BMSUserErrorRecoveryPointNotFound',
      `The item has no recovery point '${name}'. Send the name of one that its recoveryPoints list.`,
    );
  return found(resourceOf(ask, located, point, true));
}

/** Inferred: whatever may be moved is recommended; recorded is only that nothing was (2022). */
async function listPointsToMove(ask: Ask): Promise<Answer | Refusal> {
  const excluded = await parseExcludedPoints(ask);
  if (isRefusal(excluded)) return excluded;
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const points = pointsOf(ask.world, located.vault, located.item, ask.now);
  const values = slice(points, 0, points.length).filter(
    ({ name, archive }) => archive === 'ready' && !excluded.includes(name),
  );
  return found(listBody(ask, { values }, (point) => resourceOf(ask, located, point, false)));
}

function resourceOf(
  ask: Ask,
  { vault, item }: VaultItem,
  point: RecoveryPoint,
  alone: boolean,
): ReturnType<typeof recoveryPointResource> {
  const { world, now, era } = ask;
  const mounted = isMounted(world, vault, item.machine, point.name, now);
  const itemId = idUpTo(ask, 'protecteditems');
  return recoveryPointResource({ itemId, item, point, mounted, alone }, era);
}
