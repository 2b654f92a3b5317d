import type { RehydrationPriority } from './pace.ts';
import { endsWell } from './plan.ts';
import {
  isArchived,
  type RecoveryPoint,
  type RecoveryPoints,
  type RecoveryPointTier,
} from './recovery-point.ts';
import type { AcceptedRestore, RehydrationTerms, RestoreRequest } from './restore.ts';
import { type Duration, type Instant, parseDuration } from './time.ts';
import { jobOf, type World } from './world.ts';

/** Specified: the two words that there are. */
export const PRIORITIES: readonly RehydrationPriority[] = ['Standard', 'High'];

/** A point that a restore has brought back from the archive, and how long it is there beside it. */
export interface Rehydration {
  readonly pointName: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** What is asked of a rehydration; undefined where that cannot be read. */
export function rehydrationAsked({
  rehydration,
}: Pick<RestoreRequest, 'rehydration'>): RehydrationTerms | undefined {
  const priority = PRIORITIES.find((known) => known === rehydration?.priority);
  const keptFor = keptForOf(rehydration?.duration ?? '');
  return priority && keptFor > 0 ? { priority, keptFor } : undefined;
}

/** ISO 8601 alone: the short durations are ours. */
const keptForOf = (text: string): Duration =>
  text.startsWith('P') ? (parseDuration(text) ?? 0) : 0;

/** Inferred: where the point can be read anyway, what is asked of its rehydration counts for nothing. */
export const rehydrationFor = (
  point: RecoveryPoint,
  request: RestoreRequest,
): RehydrationTerms | undefined => (isArchived(point) ? rehydrationAsked(request) : undefined);

/** Inferred: a job that ends badly leaves its point in the archive, unless it had been brought back by then. */
export function rehydrationBy(world: World, restore: AcceptedRestore): Rehydration | undefined {
  const job = jobOf(world, restore);
  if (!job?.rehydration) return undefined;
  const { endsAt, keptFor } = job.rehydration;
  const from = Math.min(endsAt, endsWell(job) ? job.endsAt : Infinity);
  const worksUpTo = Math.min(job.endsAt, job.cancelledAt ?? Infinity, job.stuckAt ?? Infinity);
  if (from > worksUpTo) return undefined;
  return { pointName: restore.pointName, from, until: from + keptFor };
}

/** All that restores of an item have come or will come to, in the order in which they were accepted. */
export const rehydrationsOf = (world: World, key: string): readonly Rehydration[] =>
  (world.rehydrationsByItem.get(key) ?? []).flatMap((one) => rehydrationBy(world, one) ?? []);

/** The points of an item, those that restores have brought back from the archive told to be so. */
export function withRehydrations(
  world: World,
  key: string,
  points: RecoveryPoints,
  now: Instant,
): RecoveryPoints {
  if (!world.rehydrationsByItem.has(key)) return points;
  const current = new Map(
    rehydrationsOf(world, key)
      .filter(({ from, until }) => from <= now && now < until)
      .map(({ pointName, until }) => [pointName, until]),
  );
  if (current.size === 0) return points;
  const read = (point: RecoveryPoint | undefined): RecoveryPoint | undefined =>
    point && rehydrated(point, current.get(point.name));
  return {
    length: points.length,
    at: (index) => read(points.at(index)),
    find: (name) => read(points.find(name)),
  };
}

function rehydrated(point: RecoveryPoint, until: Instant | undefined): RecoveryPoint {
  if (until === undefined) return point;
  const tiers = point.tiers.map((one): RecoveryPointTier =>
    one.tier === 'archive' && one.state === 'valid'
      ? { tier: 'archive', state: 'rehydrated', until }
      : one,
  );
  return { ...point, tiers };
}
