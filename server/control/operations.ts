import { momentsOf } from '../core/moments.ts';
import { saysFate } from '../core/explain-fate.ts';
import { finishStage, nextGate } from '../core/finish.ts';
import { readJob } from '../core/job.ts';
import { readOperation } from '../core/operation.ts';
import type { Restored } from '../core/plan.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import { isWork, TRIGGERS } from '../core/work.ts';
import { type AcceptedOperation, jobOf, type World } from '../core/world.ts';
import { shown } from '../shown.ts';
import type { OpenWorld } from '../worlds.ts';
import type { SteeringParts } from './parts.ts';
import { type FinishOrder, finishOrder } from './orders.ts';
import { isProblem, type Problem, problem, unreadable } from './problem.ts';
import { read, unknownParameters } from './read.ts';
import { again, inWorld, type Route } from './route.ts';

/** An operation as whoever steers its world sees it: what is so, and what is planned. */
export interface OperationView {
  readonly operationId: string;
  /** Of the job it makes or, a cancel, that it is about; null where there is none of either. */
  readonly jobId: string | null;
  /** The operation of the contract that set it off. */
  readonly operation: string;
  /** `{resource group}/{machine}`. */
  readonly item: string | null;
  readonly acceptedAt: string;
  readonly status: string;
  /** Null while there is no job to be read, and where none is made. */
  readonly jobStatus: string | null;
  readonly percent: number | null;
  /** Whether somebody else set it off. */
  readonly outside: boolean;
  readonly fate: { readonly id: string | null; readonly says: string } | null;
  /** What is still to come of it, in order. */
  readonly due: readonly { readonly at: string; readonly what: string }[];
  /** What its job has left behind; null until it has ended, and where that is nothing. */
  readonly leaves: Restored | null;
}

const LISTED = 100;
const LISTED_AT_MOST = 1000;

export const operationRoutes = (parts: SteeringParts): Route[] => [
  {
    method: 'GET',
    path: '/worlds/{sub}/operations',
    answer: inWorld(
      parts.worlds,
      ({ request, query }, open) =>
        unknownParameters(request.url, ['limit']) ?? list(open, query('limit')),
    ),
  },
  {
    method: 'POST',
    path: '/worlds/{sub}/operations/{id}/finish',
    answer: inWorld(parts.worlds, ({ param, body }, open) =>
      finish(parts, open, param('id'), body),
    ),
  },
];

/** The latest first. */
function list({ world, now }: OpenWorld, limit: string | undefined): object {
  const count = limit === undefined ? LISTED : Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > LISTED_AT_MOST)
    return unreadable(
      `limit must be a whole number from 1 to ${LISTED_AT_MOST}; got ${shown(limit)}`,
    );
  const latest = [...world.operations.values()].slice(-count).reverse();
  return {
    operations: latest.map((accepted) => viewOf(world, accepted, now)),
    total: world.operations.size,
  };
}

function viewOf(world: World, accepted: AcceptedOperation, now: Instant): OperationView {
  const { operationId, machine, fate, fateId } = accepted;
  const planned = isWork(accepted) ? jobOf(world, accepted) : undefined;
  const job = readJob(planned, now, world.pace.progressEvery);
  return {
    operationId,
    jobId: 'jobId' in accepted ? accepted.jobId : null,
    operation: TRIGGERS[accepted.kind],
    item: machine ? `${machine.resourceGroup}/${machine.name}` : null,
    acceptedAt: formatInstant(accepted.at),
    status: readOperation(world, accepted, now).status,
    jobStatus: job?.status ?? null,
    percent: job?.progressPercent ?? null,
    outside: accepted.outside === true,
    fate: fate ? { id: fateId ?? null, says: saysFate(fate) } : null,
    due: momentsOf(world, accepted)
      .filter(({ at }) => at > now)
      .sort((one, other) => one.at - other.at)
      .map(({ at, what }) => ({ at: formatInstant(at), what })),
    leaves: (job?.endedAt !== undefined && planned?.leaves) || null,
  };
}

/** Ends a stage by hand: the one that is to end next, or the one that is named. */
async function finish(
  { worlds, note }: SteeringParts,
  open: OpenWorld,
  id: string,
  body: unknown,
): Promise<OperationView | Problem> {
  const order = read(finishOrder, body);
  if (isProblem(order)) return order;
  const accepted = find(open.world, id);
  if (!accepted) return noSuchOperation(id);
  const ended = await worlds.change(open, (world, now) => {
    const stage = order.stage ?? nextGate(world, accepted, now);
    return stage === undefined
      ? []
      : (finishStage(world, accepted, stage, order.outcome ?? USUAL[stage], now) ?? []);
  });
  const after = await again(worlds, open);
  if (!Array.isArray(ended) || ended.length === 0) return whyNot(after, accepted, order);
  for (const { stage, outcome } of ended)
    note(after, `the ${stage} of ${accepted.operationId} was finished by hand: ${outcome}`);
  return viewOf(after.world, accepted, after.now);
}

const USUAL = { operation: 'succeeded', job: 'completed' } as const;

/** By the id of the operation, or of the job that it has made. */
const find = (world: World, id: string): AcceptedOperation | undefined =>
  world.operations.get(id.toLowerCase()) ?? world.workByJob.get(id.toLowerCase());

const noSuchOperation = (id: string): Problem =>
  problem(
    404,
    'No such operation',
    `This world has accepted no operation or job '${id}'. GET its operations to see which it has.`,
  );

/** Why nothing could be ended; the world stands as it stood. */
function whyNot(
  { world, now }: OpenWorld,
  accepted: AcceptedOperation,
  order: FinishOrder,
): Problem {
  const gate = nextGate(world, accepted, now);
  const { operationId } = accepted;
  const cannot = (why: string): Problem => problem(409, 'It cannot be finished', why);
  if (gate === undefined)
    return cannot(
      `Cannot finish operation '${operationId}': it has ended, and no job of it goes on. Trigger another restore first.`,
    );
  if (order.stage === 'job' && accepted.kind === 'cancel-accepted')
    return cannot(
      `Cannot finish a job of '${operationId}': it is a cancel and makes none. Finish job '${accepted.jobId}' by its own id.`,
    );
  if (order.stage === 'job' && !isWork(accepted))
    return cannot(
      `Cannot finish a job of '${operationId}': ${TRIGGERS[accepted.kind]} makes none. Send {"stage":"operation"}.`,
    );
  if (order.stage === 'operation' && gate === 'job')
    return cannot(
      `Cannot finish operation '${operationId}': it has ended. Its job goes on: send {"stage":"job"}.`,
    );
  const stage = order.stage ?? gate;
  return unreadable(
    `the outcome of ${stage === 'job' ? 'a job' : 'an operation'} is ${OUTCOMES[stage]}; got '${order.outcome ?? ''}'`,
  );
}

const OUTCOMES = {
  operation: 'succeeded, failed or canceled',
  job: 'completed, completedWithWarnings, failed or cancelled',
} as const;
