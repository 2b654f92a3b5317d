import type { Client } from './client.ts';
import { followOperation } from './follow.ts';
import { lookForJob } from './job-list.ts';
import { notRestored, type Outcome, unknown } from './outcome.ts';
import type { ServiceError } from './service-error.ts';
import type { Trigger, Triggered } from './trigger.ts';

type Begun = Exclude<Triggered, { kind: 'refused' | 'unsure' }>;

/** The id of the job of an operation that was accepted, or what happened where there is none. */
export async function jobOf(
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
    : ['JobNotFound', `The operation was accepted, but no job of it was found. ${why}`];
