import { fated } from './plan-operation.ts';
import type { DueMoment } from './due-moment.ts';
import { plannedOperation } from './operation.ts';
import type { PlannedJob, PlannedOperation } from './plan.ts';
import { pointsDue } from './points-due.ts';
import { ruleWindows } from './rule-windows.ts';
import { expiries } from './expiries.ts';
import type { Instant } from './time.ts';
import { isWork } from './work.ts';
import { type AcceptedOperation, jobOf, type World } from './world.ts';

export type { DueMoment };

/**
 * The moments after one instant and up to another, that one included, in order, as the world stands:
 * what comes from outside between them may change those behind it, so nobody asks across one.
 */
export function dueMoments(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments: DueMoment[] = [];
  for (const accepted of world.operations.values()) moments.push(...momentsOf(world, accepted));
  moments.push(...expiries(world), ...ruleWindows(world), ...pointsDue(world, after, upTo));
  // Stable: what is due at the same instant keeps the order in which it was accepted.
  return moments
    .filter(({ at }) => at > after && at <= upTo)
    .sort((one, other) => one.at - other.at);
}

/**
 * The next one after an instant; undefined where nothing is under way. Points, the windows of rules and
 * what is only kept for a while do not count.
 */
export function nextDue(world: World, after: Instant): Instant | undefined {
  let next = world.nextOutsideAt > after ? world.nextOutsideAt : Infinity;
  for (const accepted of world.operations.values())
    for (const { at } of momentsOf(world, accepted)) if (at > after && at < next) next = at;
  return next === Infinity ? undefined : next;
}

/** All that an accepted operation has brought or will bring, with what never comes left out. */
export function momentsOf(world: World, accepted: AcceptedOperation): DueMoment[] {
  const operation = plannedOperation(world, accepted);
  const { operationId } = accepted;
  const moments: DueMoment[] = [
    { at: operation.endsAt, what: `operation ${operationId} ${VERBS[operation.outcome]}` },
    ...addressMoments(world, accepted, operation),
  ];
  const job = isWork(accepted) ? jobOf(world, accepted) : undefined;
  if (job && isWork(accepted)) moments.push(...jobMoments(accepted.jobId, job, operation));
  return moments.filter(({ at }) => at < Infinity);
}

const VERBS = { Succeeded: 'succeeds', Failed: 'fails', Canceled: 'is canceled' } as const;

/** A fate may have the operation's addresses answer late, and not for ever. */
function addressMoments(
  world: World,
  { at, operationId, fate }: AcceptedOperation,
  { endsAt }: PlannedOperation,
): DueMoment[] {
  const { visibleAfter, resultExpiresAfter } = fate ?? {};
  return [
    ...(visibleAfter === undefined
      ? []
      : [{ at: at + fated(visibleAfter, world), what: `operation ${operationId} can be read` }]),
    ...(resultExpiresAfter === undefined
      ? []
      : [
          {
            at: endsAt + fated(resultExpiresAfter, world),
            what: `operation ${operationId} can be read no more`,
          },
        ]),
  ];
}

function jobMoments(jobId: string, job: PlannedJob, operation: PlannedOperation): DueMoment[] {
  const stopsAt = Math.min(job.endsAt, job.cancelledAt ?? Infinity, job.stuckAt ?? Infinity);
  return [
    ...(job.madeAt === operation.endsAt
      ? []
      : [{ at: job.madeAt, what: `job ${jobId} can be read` }]),
    ...job.tasks
      .filter(({ endsAt }) => endsAt < stopsAt)
      .map(({ endsAt: at, name }) => ({ at, what: `job ${jobId} has done: ${name}` })),
    ...(job.stuckAt === undefined ? [] : [{ at: job.stuckAt, what: `job ${jobId} stands still` }]),
    { at: job.endsAt, what: `job ${jobId} ends ${job.outcome}` },
  ];
}
