import type { DueMoment } from './due-moment.ts';
import { plannedOperation } from './operation.ts';
import { fated } from './plan-operation.ts';
import type { PlannedJob, PlannedOperation } from './plan.ts';
import { isWork } from './work.ts';
import { type AcceptedOperation, jobOf, type World } from './world.ts';

/** All that an accepted operation has brought or will bring, with what never comes left out. */
export const momentsOf = (world: World, accepted: AcceptedOperation): DueMoment[] =>
  allMomentsOf(world, accepted).filter(({ at }) => at < Infinity);

/** With what never comes, as long as nobody ends it by hand: it is at Infinity. */
export function allMomentsOf(world: World, accepted: AcceptedOperation): DueMoment[] {
  const operation = plannedOperation(world, accepted);
  const { operationId } = accepted;
  const moments: DueMoment[] = [
    { at: operation.endsAt, what: `operation ${operationId} ${VERBS[operation.outcome]}` },
    ...addressMoments(world, accepted, operation),
  ];
  const job = isWork(accepted) ? jobOf(world, accepted) : undefined;
  if (job && isWork(accepted)) moments.push(...jobMoments(accepted.jobId, job, operation));
  return moments;
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
    ...(job.rehydration && job.rehydration.endsAt < stopsAt
      ? [{ at: job.rehydration.endsAt, what: `job ${jobId} has rehydrated its point` }]
      : []),
    ...job.tasks
      .filter(({ endsAt }) => endsAt < stopsAt)
      .map(({ endsAt: at, name }) => ({ at, what: `job ${jobId} has done: ${name}` })),
    ...(job.stuckAt === undefined ? [] : [{ at: job.stuckAt, what: `job ${jobId} stands still` }]),
    { at: job.endsAt, what: `job ${jobId} ends ${job.outcome}` },
  ];
}
