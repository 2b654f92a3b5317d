import { canceller } from './cancel.ts';
import type { Client } from './client.ts';
import type { Reply } from './http.ts';
import { type Asked, lookForJob } from './job-list.ts';
import { fieldOf, type Json, textOf } from './json.ts';
import { type Outcome, outcomeOf, unknown, type Work } from './outcome.ts';
import { readingOf } from './reading.ts';
import { type Trouble, troublesOf } from './troubles.ts';

/**
 * Follows a job to its end, which is the restore's. A user who wants to leave has it cancelled; what
 * came of that is told by the job as well. One that cannot be read is looked for among the
 * vault's jobs, once: its id may have been wrong, or it may only now be there.
 */
export async function followJob(
  client: Client,
  asked: Asked,
  work: Work,
  jobId: string,
): Promise<Outcome> {
  const first = await readToEnd(client, work, jobId);
  if ('result' in first) return first;
  const look = await lookForJob(client, asked, client.patience.lookSeconds);
  if (look.kind !== 'found')
    return unknown('JobNotFound', `Nothing tells of job ${jobId}. ${first.why}`, jobId);
  const second = await readToEnd(client, work, look.jobId);
  return 'result' in second ? second : unknown('JobUnreadable', second.why, look.jobId);
}

async function readToEnd(client: Client, work: Work, jobId: string): Promise<Outcome | Trouble> {
  const { waiting } = client;
  const troubles = troublesOf(client);
  const path = client.vaultPath(`/backupJobs/${encodeURIComponent(jobId)}`);
  const cancelIfWanted = canceller(client, jobId);
  for (let turn = 0; ; turn++) {
    const reply = await client.send({ method: 'GET', path });
    const job = jobOf(reply);
    const outcome = 'kind' in job ? undefined : outcomeOf(job.body, jobId, work);
    if (outcome) return outcome;
    if (!('kind' in job)) troubles.over();
    else if (troubles.tooMuch(job)) return job;
    await cancelIfWanted();
    if (waiting.over() || !(await waiting.after(reply, turn)))
      return unknown('TimeLimit', 'The job had not ended within the time limit.', jobId);
  }
}

function jobOf(reply: Reply): { readonly body: Json } | Trouble {
  const reading = readingOf(reply);
  switch (reading.kind) {
    case 'body':
      return textOf(fieldOf(reading.body, 'properties', 'status')) === undefined
        ? { kind: 'unreadable', why: 'The job has no status.' }
        : { body: reading.body };
    case 'missing':
      return { kind: 'missing', why: reading.error.message };
    case 'refused':
      return { kind: 'unreadable', why: `${reading.error.code}: ${reading.error.message}` };
    default:
      return reading;
  }
}
