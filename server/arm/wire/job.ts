import type { JobTask, Transferred } from '../../core/job.ts';
import { jobErrorOf } from '../../core/job-error.ts';
import type { PlannedError } from '../../core/plan.ts';
import { formatDuration, formatInstant } from '../../core/time.ts';
import type { Era } from './era.ts';
import type { JobFacts } from './job-facts.ts';
import { propertyBag } from './property-bag.ts';
import type { Schema } from './schemas.ts';

/** An item of the list: recorded without `extendedInfo`. */
export function jobListItem(vaultId: string, facts: JobFacts, era: Era): Schema<'JobResource'> {
  return resource(vaultId, facts, era, undefined);
}

/** A job read alone: with its tasks, its property bag and its progress. */
export function jobDetails(vaultId: string, facts: JobFacts, era: Era): Schema<'JobResource'> {
  return resource(vaultId, facts, era, extendedInfo(facts, era));
}

/** Order as recorded since 2022; in 2019 `containerName` was new, before it was not there. */
function resource(
  vaultId: string,
  { restore, job }: JobFacts,
  era: Era,
  extendedInfo: Schema<'AzureIaaSVMJobExtendedInfo'> | undefined,
): Schema<'JobResource'> {
  const { resourceGroup, name } = restore.machine;
  return {
    id: `${vaultId}/backupJobs/${restore.jobId}`,
    name: restore.jobId,
    type: 'Microsoft.RecoveryServices/vaults/backupJobs',
    properties: {
      jobType: 'AzureIaaSVMJob',
      // Recorded: there in every state of a restore, completed and cancelled ones included.
      actionsInfo: [era.actionsAreNumbers ? 1 : 'Cancellable'],
      ...(era.has('containerName') && {
        containerName: `iaasvmcontainerv2;${resourceGroup};${name}`.toLowerCase(),
      }),
      duration: formatDuration(job.duration),
      virtualMachineVersion: 'Compute',
      ...(extendedInfo && { extendedInfo }),
      entityFriendlyName: name.toLowerCase(),
      backupManagementType: 'AzureIaasVM',
      operation: 'Restore',
      status: job.status,
      startTime: formatInstant(job.startedAt),
      ...(job.endedAt !== undefined && { endTime: formatInstant(job.endedAt) }),
      ...(job.errors.length > 0 && { errorDetails: job.errors.map(errorInfo) }),
      activityId: restore.activityId,
    },
  };
}

/** Specified: the number says what, its title carries the symbol. */
function errorInfo({ code, message }: PlannedError): Schema<'AzureIaaSVMErrorInfo'> {
  const { number, title, text, recommendations } = jobErrorOf(code, message);
  return {
    errorCode: number,
    errorTitle: title,
    errorString: text,
    recommendations: [...recommendations],
  };
}

function extendedInfo(facts: JobFacts, era: Era): Schema<'AzureIaaSVMJobExtendedInfo'> {
  const { job, restore } = facts;
  const running = job.endedAt === undefined;
  return {
    // Recorded in 2017 and 2018: no tasks at all.
    tasksList: era.has('restoreTasks')
      ? job.tasks.map((task) => taskDetails(task, job.transferred, era))
      : [],
    propertyBag: propertyBag(facts, era),
    internalPropertyBag: { restoreLocationType: restore.request.recoveryType },
    progressPercentage: job.progressPercent,
    ...(job.remaining !== undefined && {
      estimatedRemainingDuration: formatDuration(job.remaining),
    }),
    // Recorded: there while a job runs, gone once it has completed.
    ...(running && { dynamicErrorMessage: '' }),
  };
}

/** Recorded: a restore's tasks never say how long they took. */
function taskDetails(
  { name, status }: JobTask,
  transferred: Transferred,
  era: Era,
): Schema<'AzureIaaSVMJobTaskDetails'> {
  const details = name === 'Transfer data from vault' ? transferText(transferred) : undefined;
  return {
    taskId: name,
    duration: 'PT0S',
    status,
    ...(details !== undefined && { taskExecutionDetails: details }),
    ...(era.has('taskType') && { taskType: 'Normal' }),
  };
}

/** `115.13 GBs / 127 GBs Transferred`; nothing to say before the first figure. */
function transferText({ gigabytes, ofGigabytes }: Transferred): string | undefined {
  if (gigabytes === 0) return undefined;
  const moved = Number(gigabytes.toFixed(2));
  return `${moved} GBs / ${ofGigabytes} GBs Transferred`;
}
