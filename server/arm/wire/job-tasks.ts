import type { Job, JobTask, Transferred } from '../../core/job.ts';
import { formatDuration, formatInstant, type Instant } from '../../core/time.ts';
import { YEAR_ONE } from './dates.ts';
import type { Era } from './era.ts';
import type { Schema } from './schemas.ts';

type Details = Schema<'AzureIaaSVMJobTaskDetails'>;

/** Recorded: a restore's tasks never say how long they took. */
export const restoreTasks = (
  { tasks, transferred }: Job,
  tellsTransfer: boolean,
  era: Era,
): Details[] =>
  tasks.map(({ name, status }) => {
    const isTold = tellsTransfer && name === 'Transfer data from vault';
    const details = isTold ? transferText(transferred) : undefined;
    return {
      taskId: name,
      duration: 'PT0S',
      status,
      ...(details !== undefined && { taskExecutionDetails: details }),
      ...(era.has('taskType') && { taskType: 'Normal' }),
    };
  });

/** `115.13 GBs / 127 GBs Transferred`; nothing to say before the first figure. */
function transferText({ gigabytes, ofGigabytes }: Transferred): string | undefined {
  if (gigabytes === 0) return undefined;
  const moved = Number(gigabytes.toFixed(2));
  return `${moved} GBs / ${ofGigabytes} GBs Transferred`;
}

/**
 * Recorded: those of a backup have dates and durations from 2024 on, and none before; the last one,
 * which validates, came in 2025.
 */
export const backupTasks = ({ tasks }: Job, era: Era): Details[] =>
  tasks
    .filter(({ name }) => name !== 'Validate Backup' || era.has('validatesBackup'))
    .map((task) =>
      era.has('taskType')
        ? { taskId: task.name, ...datesOf(task), status: task.status, taskType: 'Normal' }
        : { taskId: task.name, duration: 'PT0S', status: task.status },
    );

const datesOf = ({ startedAt, endedAt, duration }: JobTask) => ({
  startTime: dateOf(startedAt),
  endTime: dateOf(endedAt),
  duration: formatDuration(duration),
});

const dateOf = (instant: Instant | undefined): string =>
  instant === undefined ? YEAR_ONE : formatInstant(instant);
