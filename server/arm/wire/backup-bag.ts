import type { AcceptedBackup } from '../../core/backup.ts';
import { usDate } from './dates.ts';
import type { JobFacts, PropertyBag } from './job-facts.ts';

/** A backup job's property bag. Recorded (2022 to 2025): the size comes when the job completes. */
export const backupBag = (
  { machine, expiresAt }: AcceptedBackup,
  { job, plan }: JobFacts,
): PropertyBag => ({
  'VM Name': machine.name,
  'Recovery Point Expiry Time in UTC': usDate(expiresAt),
  ...(job.status === 'Completed' && {
    'Backup Size': `${Math.round(plan.progress.copy.sizeGb * 1024)} MB`,
  }),
});
