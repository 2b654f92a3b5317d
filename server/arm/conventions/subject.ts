import { readOperation } from '../../core/operation.ts';
import { standingJob } from '../../core/standing-job.ts';
import { isWork } from '../../core/work.ts';
import { type AcceptedOperation, type World } from '../../core/world.ts';
import type { About, Subject, SubjectState } from '../../exchange.ts';
import type { Arrival } from '../ask.ts';

type Asking = Pick<Arrival, 'words' | 'world' | 'now'>;

/** The operation that the path of a request names, by its own id or by its job's. */
export const aboutOf = ({ words, world }: Omit<Asking, 'now'>): AcceptedOperation | undefined =>
  world && namedIn(words, world)?.accepted;

/**
 * The same, or else the one that the request has set off, as it stands by now: the job, where the job is
 * asked for, else the operation.
 */
export function subjectOf(
  { words, world, now }: Asking,
  begun: About | undefined,
): Subject | undefined {
  if (!world) return undefined;
  const named =
    namedIn(words, world) ??
    found(world.operations.get(begun?.operationId.toLowerCase() ?? ''), false);
  if (!named) return undefined;
  const { accepted, job } = named;
  return {
    operationId: accepted.operationId,
    jobId: isWork(accepted) ? accepted.jobId : undefined,
    acceptedAt: accepted.at,
    state: job ? jobState(world, accepted, now) : operationState(world, accepted, now),
  };
}

interface Named {
  readonly accepted: AcceptedOperation;
  /** Whether its job was named. */
  readonly job: boolean;
}

const OPERATION_TYPES = new Set([
  'operationsstatus',
  'operationresults',
  'backupoperations',
  'backupoperationresults',
  'backupcrroperationsstatus',
  'backupcrroperationresults',
  'backupvalidateoperationsstatuses',
  'backupvalidateoperationresults',
]);

function namedIn(words: readonly string[], world: World): Named | undefined {
  const type = words[words.length - 2] ?? '';
  const name = words[words.length - 1] ?? '';
  if (OPERATION_TYPES.has(type)) return found(world.operations.get(name), false);
  const at = words.lastIndexOf('backupjobs');
  return at < 0 ? undefined : found(world.workByJob.get(words[at + 1] ?? ''), true);
}

const found = (accepted: AcceptedOperation | undefined, job: boolean): Named | undefined =>
  accepted && { accepted, job };

function operationState(world: World, accepted: AcceptedOperation, now: number): SubjectState {
  return OPERATION_STATES[readOperation(world, accepted, now).status];
}

const OPERATION_STATES = {
  InProgress: 'in-progress',
  Succeeded: 'succeeded',
  Failed: 'failed',
  Canceled: 'canceled',
} as const;

function jobState(world: World, accepted: AcceptedOperation, now: number): SubjectState {
  if (!isWork(accepted)) return operationState(world, accepted, now);
  return JOB_STATES[standingJob(world, accepted, now)?.job.status ?? 'InProgress'];
}

const JOB_STATES = {
  InProgress: 'in-progress',
  Cancelling: 'in-progress',
  Completed: 'succeeded',
  CompletedWithWarnings: 'succeeded',
  Failed: 'failed',
  Cancelled: 'canceled',
} as const;
