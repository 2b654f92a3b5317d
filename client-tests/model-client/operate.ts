import { connect } from './connect.ts';
import { followJob } from './job.ts';
import { jobOf } from './job-of.ts';
import { realMachine } from './machine.ts';
import type { ServiceOptions } from './options.ts';
import { notRestored, type Outcome, unknown } from './outcome.ts';
import { type Trigger, triggerOnce } from './trigger.ts';

/** An operation on the protected item that is no restore. */
export interface Order {
  readonly method: Trigger['method'];
  /** Below the item: nothing, or `/backup`. */
  readonly path: string;
  readonly body?: object;
  /** What the vault's list calls its jobs: `Backup`, `ConfigureBackup`, `DeleteBackupData`. */
  readonly jobs: string;
}

export interface Operated extends Omit<Outcome, 'result' | 'artefacts'> {
  readonly result: 'done' | 'not-done' | 'warnings' | 'unknown';
}

/** Sets an operation off and follows it to the end of its job, as a restore is. */
export async function operateOnce(options: ServiceOptions, order: Order): Promise<Operated> {
  const client = connect(options);
  const trigger: Trigger = {
    method: order.method,
    path: client.itemPath(order.path),
    ...(order.body && { body: JSON.stringify(order.body) }),
    clientRequestId: (options.machine?.newId ?? realMachine.newId)(),
    at: client.waiting.elapsed(),
    jobs: order.jobs,
  };
  const triggered = await triggerOnce(client, trigger);
  if (triggered.kind === 'refused') return operated(notRestored(triggered.error));
  if (triggered.kind === 'unsure')
    return operated(unknown(triggered.error.code, triggered.error.message));
  // Specified: nothing was there to be worked on.
  if (triggered.kind === 'accepted' && triggered.answer.status === 204) return { result: 'done' };
  const job = await jobOf(client, trigger, triggered);
  return operated(typeof job === 'string' ? await followJob(client, trigger, {}, job) : job);
}

const WORDS = { restored: 'done', 'not-restored': 'not-done' } as const;

function operated({ result, artefacts: _, ...rest }: Outcome): Operated {
  const word = result === 'restored' || result === 'not-restored' ? WORDS[result] : result;
  return { result: word, ...rest };
}
