import { connect } from './connect.ts';
import { followJob } from './job.ts';
import { jobOf } from './job-of.ts';
import { realMachine } from './machine.ts';
import type { RestoreOptions } from './options.ts';
import { notRestored, type Outcome, unknown } from './outcome.ts';
import { newestPoint, pointName } from './recovery-points.ts';
import { bodyOf } from './request.ts';
import { type Trigger, triggerOnce } from './trigger.ts';

export type { Machine } from './machine.ts';
export { operateOnce, type Operated, type Order } from './operate.ts';
export type { RestoreOptions, ServiceOptions } from './options.ts';
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
  if (client.stop.aborted)
    return notRestored({ code: 'Stopped', message: 'It was ended before it asked for anything.' });
  const trigger: Trigger = {
    method: 'POST',
    path: client.itemPath(`/recoveryPoints/${encodeURIComponent(point)}/restore`),
    body: bodyOf(options.request, point),
    clientRequestId: (options.machine?.newId ?? realMachine.newId)(),
    at: client.waiting.elapsed(),
    jobs: 'Restore',
  };
  const triggered = await triggerOnce(client, trigger);
  if (triggered.kind === 'refused') return notRestored(triggered.error);
  if (triggered.kind === 'unsure') return unknown(triggered.error.code, triggered.error.message);
  const job = await jobOf(client, trigger, triggered);
  return typeof job === 'string' ? followJob(client, trigger, options.request, job) : job;
}
