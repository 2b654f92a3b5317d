import type { Client } from './client.ts';
import { connect } from './connect.ts';
import { followOperation } from './follow.ts';
import { followJob } from './job.ts';
import { lookForJob } from './job-list.ts';
import { realMachine } from './machine.ts';
import type { RestoreOptions } from './options.ts';
import { notRestored, type Outcome, unknown } from './outcome.ts';
import { newestPoint, pointName } from './recovery-points.ts';
import { bodyOf } from './request.ts';
import type { ServiceError } from './service-error.ts';
import { type Trigger, type Triggered, triggerRestore } from './trigger.ts';

export type { Machine } from './machine.ts';
export type { RestoreOptions } from './options.ts';
export type { Outcome } from './outcome.ts';
export type { RestoreRequest } from './request.ts';
export type { GetToken } from './tokens.ts';

/**
 * Restores once and says what happened. An operation that succeeds has made a job; only the job tells
 * how the restore went. Whatever is lost on the way (an answer, an address, an operation) is found again
 * in the vault's list of jobs, by the id that the trigger was sent with.
 */
export async function restoreOnce(options: RestoreOptions): Promise<Outcome> {
  const client = connect(options);
  const point = options.point ? pointName(options.point) : await newestPoint(client);
  if (typeof point !== 'string') return notRestored(point);
  const trigger: Trigger = {
    path: client.itemPath(`/recoveryPoints/${encodeURIComponent(point)}/restore`),
    body: bodyOf(options.request, point),
    clientRequestId: (options.machine?.newId ?? realMachine.newId)(),
    at: client.waiting.elapsed(),
  };
  const triggered = await triggerRestore(client, trigger);
  if (triggered.kind === 'refused') return notRestored(triggered.error);
  if (triggered.kind === 'unsure') return unknown(triggered.error.code, triggered.error.message);
  const job = await jobOf(client, trigger, triggered);
  return typeof job === 'string' ? followJob(client, trigger, options.request, job) : job;
}

type Begun = Exclude<Triggered, { kind: 'refused' | 'unsure' }>;

/** The id of the job of a restore that was accepted, or what happened where there is none. */
async function jobOf(
  client: Client,
  trigger: Trigger,
  triggered: Begun,
): Promise<string | Outcome> {
  if (triggered.kind === 'found') return triggered.jobId;
  const ending = await followOperation(client, triggered.answer, triggered.path);
  if (ending.kind === 'succeeded' && ending.jobId !== undefined) return ending.jobId;
  // An operation that failed may have made a job all the same, and that may complete.
  const failed = ending.kind === 'failed' ? ending.error : undefined;
  const { lookSeconds, missingSeconds } = client.patience;
  const look = await lookForJob(client, trigger, failed ? lookSeconds : missingSeconds);
  if (look.kind === 'found') return look.jobId;
  if (failed && look.kind === 'none') return notRestored(failed);
  return unknown(...lostJob(failed, ending.kind === 'lost' ? ending.why : 'It named no job.'));
}

const lostJob = (failed: ServiceError | undefined, why: string): [string, string] =>
  failed
    ? [failed.code, `${failed.message} Whether it made a job could not be read.`]
    : ['JobNotFound', `The restore was accepted, but no job of it was found. ${why}`];
