import type { Client } from './client.ts';
import { fieldOf, type Json, textOf } from './json.ts';
import { readList } from './pages.ts';
import type { ServiceError } from './service-error.ts';
import { filterDate } from './times.ts';

/** An operation as it was asked for, whatever became of the answer. */
export interface Asked {
  /** The trigger's `x-ms-client-request-id`; its job carries it as its activityId. */
  readonly clientRequestId: string;
  /** When it was first sent, in seconds since the beginning. */
  readonly at: number;
  /** What the vault's list calls the jobs of such operations: `Restore`. */
  readonly jobs: string;
}

export type Look =
  | { readonly kind: 'found'; readonly jobId: string }
  /** All such jobs have been read, long enough after the trigger: it made no job. */
  | { readonly kind: 'none' }
  /** The list could not be read, or not for long enough. */
  | { readonly kind: 'unsure'; readonly error: ServiceError };

/** Looks for the job of an operation among the vault's jobs, for so many seconds. */
export async function lookForJob(client: Client, asked: Asked, seconds: number): Promise<Look> {
  const { waiting } = client;
  const until = waiting.elapsed() + seconds;
  for (let turn = 0; ; turn++) {
    const listing = await readList(client, jobsPath(client, asked));
    const jobs = listing.kind === 'whole' ? listing.items : [];
    const job = jobs.find((each) => isOf(each, asked.clientRequestId));
    const jobId = textOf(fieldOf(job, 'name'));
    if (jobId !== undefined) return { kind: 'found', jobId };
    if (waiting.elapsed() >= until)
      return listing.kind === 'whole' ? { kind: 'none' } : { kind: 'unsure', error: listing.error };
    if (waiting.over())
      return {
        kind: 'unsure',
        error: { code: 'TimeLimit', message: 'The time limit came before the job.' },
      };
    await waiting.after(undefined, turn);
  }
}

const DAY_MS = 86_400_000;

/** A day to either side, since no two clocks agree; which of the jobs is ours is told by its activity. */
function jobsPath(client: Client, asked: Asked): string {
  const now = client.serviceNow();
  const since = now - (client.waiting.elapsed() - asked.at) * 1000;
  const filter = [
    `operation eq '${asked.jobs}'`,
    "backupManagementType eq 'AzureIaasVM'",
    `startTime eq '${filterDate(since - DAY_MS)}'`,
    `endTime eq '${filterDate(now + DAY_MS)}'`,
  ].join(' and ');
  return client.vaultPath('/backupJobs', `$filter=${encodeURIComponent(filter)}`);
}

/** The id, the id with a suffix (`…-Cli`), or either of them twice (`a; a`): all are recorded. */
export function isOf(job: Json, clientRequestId: string): boolean {
  const id = clientRequestId.toLowerCase();
  const activity = textOf(fieldOf(job, 'properties', 'activityId'))?.toLowerCase() ?? '';
  return activity
    .split(/[;,]/)
    .map((part) => part.trim())
    .some((part) => part === id || part.startsWith(`${id}-`));
}
