import { keyOf, parseResourceId } from './names.ts';
import type { PlannedJob } from './plan.ts';
import type { Instant } from './time.ts';
import type { AnyRestore } from './restore.ts';

/**
 * The job of a restore whose staging account was deleted under it. Documented: the account has to be
 * there until the job has ended; inferred: the job fails at that instant, and at its first look where
 * the account was gone before.
 */
export function failedFor(
  job: PlannedJob,
  work: AnyRestore,
  deletedAccounts: ReadonlyMap<string, Instant>,
): PlannedJob {
  if (deletedAccounts.size === 0) return job;
  const account = parseResourceId(work.request.storageAccountId ?? '')?.name ?? '';
  const goneAt = deletedAccounts.get(keyOf(account));
  if (goneAt === undefined || goneAt >= job.endsAt) return job;
  const code =
    goneAt <= work.at
      ? 'UserErrorBCMRestoreStorageAccountNotFound'
      : 'UserErrorRestoreDestinationBlobNotFound';
  const { leaves: _, ...rest } = job;
  return { ...rest, endsAt: Math.max(goneAt, job.madeAt), outcome: 'Failed', errors: [{ code }] };
}
