import { itemKey } from './estate.ts';
import { slice } from './listing.ts';
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
  for (const work of worksOf(world))
    for (const moment of momentsOf(world, work))
      if (moment.at > after && moment.at <= upTo) moments.push(moment);
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

const VERBS = { Succeeded: 'succeeds', Failed: 'fails', Canceled: 'is canceled' } as const;

/** How many items' points are told of one by one; a fleet's nights would fill a book. */
const ITEMS_TOLD = 1000;

function pointsDue(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments: DueMoment[] = [];
  const { estate } = world;
  for (const vault of slice(estate.vaults, 0, ITEMS_TOLD))
    for (const { machine, points } of slice(estate.items(vault), 0, ITEMS_TOLD)) {
      const listed = points.at(upTo);
      for (let at = 0; at < listed.length; at++) {
        const point = listed.at(at);
        if (!point || point.takenAt <= after) break;
        moments.push({
          at: point.takenAt,
          what: `recovery point ${point.name} of ${itemKey(vault, machine)} is taken`,
        });
      }
    }
  return moments;
}
