import type { DueMoment } from './due-moment.ts';
import { pointsDue } from './points-due.ts';
import type { Instant } from './time.ts';
import type { AcceptedWork } from './work.ts';
import { planOf, type World } from './world.ts';

/** The moments after one instant and up to another, that one included, in order. */
export function dueMoments(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments: DueMoment[] = [];
  const isDue = ({ at }: DueMoment): boolean => at > after && at <= upTo;
  for (const work of worksOf(world)) moments.push(...momentsOf(world, work).filter(isDue));
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
