import type { Job } from '../../core/job.ts';
import { jobErrorOf } from '../../core/job-error.ts';
import type { PlannedError } from '../../core/plan.ts';
import type { AnyRestore } from '../../core/restore.ts';
import { formatDuration, formatInstant } from '../../core/time.ts';
import type { AcceptedWork } from '../../core/work.ts';
import type { Era } from './era.ts';
import type { JobFacts } from './job-facts.ts';
import { jobOperation, saysItIsCancellable } from './job-kind.ts';
import { backupTasks, restoreTasks } from './job-tasks.ts';
import { internalPropertyBag, propertyBag } from './property-bag.ts';
import type { Schema } from './schemas.ts';

/** An item of the list: recorded without `extendedInfo`. */
export function jobListItem(vaultId: string, facts: JobFacts, era: Era): Schema<'JobResource'> {
  return resource(vaultId, facts, era, undefined);
}

/** A job read alone: with its tasks, its property bag and its progress. */
export function jobDetails(vaultId: string, facts: JobFacts, era: Era): Schema<'JobResource'> {
  return resource(vaultId, facts, era, extendedInfo(facts, era));
}

/** Order as recorded; in 2019 `containerName` was new, before it was not there. */
function resource(
  vaultId: string,
  { work, job }: JobFacts,
  era: Era,
  extendedInfo: Schema<'AzureIaaSVMJobExtendedInfo'> | undefined,
): Schema<'JobResource'> {
  const { resourceGroup, name } = work.machine;
  const actions = saysItIsCancellable(work) && {
    actionsInfo: [era.actionsAreNumbers ? (1 as const) : ('Cancellable' as const)],
  };
  // Recorded (2017, 2018, 2020): at first what may be done with a job stood behind its duration.
  const actionsComeFirst = era.name !== 'documented';
  return {
    id: `${vaultId}/backupJobs/${work.jobId}`,
    name: work.jobId,
    type: 'Microsoft.RecoveryServices/vaults/backupJobs',
    properties: {
      jobType: 'AzureIaaSVMJob',
      ...(actionsComeFirst && actions),
      ...(era.has('containerName') && {
        containerName: `iaasvmcontainerv2;${resourceGroup};${name}`.toLowerCase(),
      }),
      duration: formatDuration(job.duration),
      ...(!actionsComeFirst && actions),
      ...(tellsErrors(job, extendedInfo !== undefined) && {
        errorDetails: job.errors.map(errorInfo),
      }),
      virtualMachineVersion: 'Compute',
      ...(extendedInfo && { extendedInfo }),
      entityFriendlyName: friendlyName(work),
      backupManagementType: 'AzureIaasVM',
      operation: jobOperation(work),
      status: job.status,
      startTime: formatInstant(job.startedAt),
      ...(job.endedAt !== undefined && { endTime: formatInstant(job.endedAt) }),
      activityId: work.activityId,
    },
  };
}

/** Recorded (2024): in lower case, but for a job that deletes, which keeps its machine's casing. */
const friendlyName = ({ kind, machine }: AcceptedWork): string =>
  kind === 'deletion-accepted' ? machine.name : machine.name.toLowerCase();

/**
 * Recorded (2024): a list tells the errors of a job that has failed, and none of one that was cancelled; read
 * alone it has the one that is documented.
 */
const tellsErrors = ({ errors, status }: Job, alone: boolean): boolean =>
  errors.length > 0 && (alone || status !== 'Cancelled');

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

/** The order is recorded; so is that a change of protection has no tasks and no figures. */
function extendedInfo(facts: JobFacts, era: Era): Schema<'AzureIaaSVMJobExtendedInfo'> {
  const internal = hasFigures(facts, era) ? internalPropertyBag(facts) : undefined;
  return {
    tasksList: tasksOf(facts, era),
    propertyBag: propertyBag(facts, era),
    ...(internal && { internalPropertyBag: internal }),
    ...figuresOf(facts, era),
  };
}

/** Recorded (2017, 2018): no figures and no bag of the service's own of a restore, whose tasks are not there either. */
const hasFigures = ({ work }: JobFacts, era: Era): boolean =>
  !('request' in work) || era.has('restoreTasks');

function tasksOf({ work, job }: JobFacts, era: Era): Schema<'AzureIaaSVMJobTaskDetails'>[] {
  if (work.kind === 'backup-accepted') return backupTasks(job, era);
  // Recorded in 2017 and 2018: no tasks at all.
  return era.has('restoreTasks') ? restoreTasks(job, tellsTransfer(work, era), era) : [];
}

/**
 * Recorded: there while a job runs, gone once it has completed; in 2021 and 2022 a restore of disks, into an account
 * or in place of the machine's, has none at all, while one that makes a machine has it.
 */
function hasDynamicMessage({ request }: AnyRestore, job: Job, era: Era): boolean {
  if (job.endedAt !== undefined) return false;
  return (
    era.name === 'current' ||
    !era.has('restoreTasks') ||
    request.recoveryType === 'AlternateLocation'
  );
}

/**
 * Recorded: up to 2022 every restore tells how much it has transferred. From 2024 on one from the vault does, and so
 * does one into a storage account; one that makes managed disks of a snapshot, which transfers nothing, does not.
 */
const tellsTransfer = (work: AcceptedWork, era: Era): boolean =>
  era.name !== 'current' || !('request' in work) || !work.fromSnapshot || isToAccount(work.request);

const isToAccount = ({ recoveryType, targetResourceGroupId }: AnyRestore['request']): boolean =>
  recoveryType === 'RestoreDisks' && targetResourceGroupId === undefined;

type Figures = Pick<
  Schema<'AzureIaaSVMJobExtendedInfo'>,
  'progressPercentage' | 'estimatedRemainingDuration' | 'dynamicErrorMessage'
>;

function figuresOf({ work, job }: JobFacts, era: Era): Figures {
  switch (work.kind) {
    case 'restore-accepted':
    case 'cross-region-restore-accepted':
      return {
        ...(era.has('restoreTasks') && {
          progressPercentage: job.progressPercent,
          ...(job.remaining !== undefined && {
            estimatedRemainingDuration: formatDuration(job.remaining),
          }),
        }),
        ...(hasDynamicMessage(work, job, era) && { dynamicErrorMessage: '' }),
      };
    case 'backup-accepted':
      return era.has('backupProgress') ? { progressPercentage: job.progressPercent } : {};
    default:
      return {};
  }
}
