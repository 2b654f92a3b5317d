import type { AcceptedBackup } from './backup.ts';
import { itemKey } from './estate.ts';
import { pointTakenBy } from './item-points.ts';
import { slice } from './listing.ts';
import type { Protection } from './protection.ts';
import { protectionOf } from './protection-of.ts';
import type { PointMoment } from './recovery-point.ts';
import type { Instant } from './time.ts';
import type { AcceptedWork } from './work.ts';
import { planOf, type World } from './world.ts';

/** A moment at which something of a world comes true by itself. */
export interface DueMoment {
  readonly at: Instant;
  /** A sentence without its full stop: `job … completes`. */
  readonly what: string;
}

/** The moments after one instant and up to another, that one included, in order. */
export function dueMoments(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments: DueMoment[] = [];
  const isDue = ({ at }: DueMoment): boolean => at > after && at <= upTo;
  for (const work of worksOf(world)) {
    moments.push(...momentsOf(world, work).filter(isDue));
    if (work.kind === 'backup-accepted') moments.push(...momentsOfPoint(world, work).filter(isDue));
  }
  moments.push(...pointsDue(world, after, upTo));
  // Stable: what is due at the same instant keeps the order in which it was accepted.
  return moments.sort((one, other) => one.at - other.at);
}

/** The next one after an instant; undefined where nothing is under way. Points do not count. */
export function nextDue(world: World, after: Instant): Instant | undefined {
  let next = world.nextOutsideAt > after ? world.nextOutsideAt : Infinity;
  for (const work of worksOf(world))
    for (const { at } of momentsOf(world, work)) if (at > after && at < next) next = at;
  return next === Infinity ? undefined : next;
}

const worksOf = (world: World): Iterable<AcceptedWork> => world.workByJob.values();

function momentsOf(world: World, work: AcceptedWork): DueMoment[] {
  const { operation, job } = planOf(world, work);
  const moments: DueMoment[] = [
    { at: operation.endsAt, what: `operation ${work.operationId} ${VERBS[operation.outcome]}` },
  ];
  if (!job) return moments;
  if (job.madeAt !== operation.endsAt)
    moments.push({ at: job.madeAt, what: `job ${work.jobId} can be read` });
  for (const task of job.tasks)
    if (task.endsAt < Math.min(job.endsAt, job.cancelledAt ?? Infinity, job.stuckAt ?? Infinity))
      moments.push({ at: task.endsAt, what: `job ${work.jobId} has done: ${task.name}` });
  moments.push({ at: job.endsAt, what: `job ${work.jobId} ends ${job.outcome}` });
  return moments;
}

function momentsOfPoint(world: World, backup: AcceptedBackup): DueMoment[] {
  const point = pointTakenBy(world, backup);
  if (!point) return [];
  const told = (at: Instant, what: PointMoment['what']): DueMoment =>
    pointMoment(itemKey(backup.vault, backup.machine), { at, name: point.name, what });
  return [
    told(point.listedAt, 'is taken'),
    told(point.vaultedAt, 'is in the vault'),
    told(point.goneAt, 'is pruned'),
  ];
}

/** No schedule goes on for an item whose backups have stopped; nothing does for one that is gone. */
const comesTrue = ({ what }: PointMoment, { state }: Protection): boolean =>
  state === 'protected' || (state === 'stopped' && what === 'is in the vault');

const pointMoment = (item: string, { at, name, what }: PointMoment): DueMoment => ({
  at,
  what: `recovery point ${name} of ${item} ${what}`,
});

const VERBS = { Succeeded: 'succeeds', Failed: 'fails', Canceled: 'is canceled' } as const;

/** How many items' points are told of one by one; a fleet's nights would fill a book. */
const ITEMS_TOLD = 1000;

function pointsDue(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments: DueMoment[] = [];
  const { estate } = world;
  for (const vault of slice(estate.vaults, 0, ITEMS_TOLD))
    for (const item of slice(estate.items(vault), 0, ITEMS_TOLD))
      for (const moment of item.points.moments(after, upTo))
        if (comesTrue(moment, protectionOf(world, vault, item, moment.at)))
          moments.push(pointMoment(itemKey(vault, item.machine), moment));
  return moments;
}
