import type { Client } from './client.ts';
import { isBusy } from './reading.ts';

/**
 * Cancels a job once its user wants to leave. The first answer ends the matter: a cancel that was
 * accepted may come too late and one that was refused may not be repeated, so the job is followed on.
 */
export function canceller(client: Client, jobId: string): () => Promise<void> {
  const path = client.vaultPath(`/backupJobs/${encodeURIComponent(jobId)}/cancel`);
  let answered = false;
  return async () => {
    if (answered || !client.stop.aborted) return;
    const reply = await client.send({ method: 'POST', path });
    // To cancel twice is to cancel once: what may have been lost is sent again.
    answered = reply.kind === 'answer' && !isBusy(reply.status);
  };
}
