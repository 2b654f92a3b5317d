import { decideCancel } from '../../core/decide-cancel.ts';
import { standingJob } from '../../core/standing-job.ts';
import { sameName } from '../../core/names.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { AcceptedWork } from '../../core/work.ts';
import { jobsKey } from '../../core/world.ts';
import type { Worlds } from '../../worlds.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { listBody, type Page, PAGE_SIZE } from '../conventions/paging.ts';
import { addressesOf } from '../conventions/addresses.ts';
import { looked, pollAnswer, urlOf } from '../conventions/polling.ts';
import { retryAfterOf } from '../conventions/retry-after.ts';
import { type FilterValues, isWanted, readFilter, readSkipToken } from '../parse/list-query.ts';
import { BACKUP_MANAGEMENT_TYPES } from '../parse/vocabulary.ts';
import { noSuchJob, vaultIn, workIn } from '../resources.ts';
import type { JobFacts } from '../wire/job-facts.ts';
import { jobOperation } from '../wire/job-kind.ts';
import { jobDetails, jobListItem } from '../wire/job.ts';

export const jobRoutes = (worlds: Worlds): Routes => ({
  BackupJobs_List: listJobs,
  JobDetails_Get: (ask) => getJob(worlds, ask),
  JobCancellations_Trigger: (ask) => cancelJob(worlds, ask),
});

/** Specified: the names a filter of jobs may use, with the values of the enums. */
export const JOB_FILTER = {
  starttime: 'date',
  endtime: 'date',
  jobid: 'text',
  backupmanagementtype: BACKUP_MANAGEMENT_TYPES,
  operation: [
    'Invalid',
    'Register',
    'UnRegister',
    'ConfigureBackup',
    'Backup',
    'Restore',
    'DisableBackup',
    'DeleteBackupData',
    'CrossRegionRestore',
    'Undelete',
    'UpdateCustomerManagedKey',
  ],
  status: [
    'Invalid',
    'InProgress',
    'Completed',
    'Failed',
    'CompletedWithWarnings',
    'Cancelled',
    'Cancelling',
  ],
} as const;

function listJobs(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const works = ask.world.workByVault.get(jobsKey(vault)) ?? [];
  return listAnswer(ask, works, idUpTo(ask, 'vaults'));
}

/** A page of them as the query has it; `place` is the id of what their ids stand below. */
export function listAnswer(
  ask: Ask,
  works: readonly AcceptedWork[],
  place: string,
): Answer | Refusal {
  const filter = readFilter(ask, JOB_FILTER);
  if (isRefusal(filter)) return filter;
  const before = readSkipToken(ask);
  if (typeof before === 'object') return before;
  const page = pageOf(ask, works, filter, before ?? works.length);
  return found(
    listBody(ask, page, (facts) => jobListItem(place, facts, ask.era)),
    'jobs',
  );
}

/** Newest first, from the position the last page stopped at: jobs that came since shift nothing. */
function pageOf(
  ask: Ask,
  works: readonly AcceptedWork[],
  filter: FilterValues,
  before: number,
): Page<JobFacts> {
  const values: JobFacts[] = [];
  const status = filter.text('status') ?? '';
  for (let at = Math.min(before, works.length) - 1; at >= 0; at--) {
    const work = works[at];
    // What can be told without its plan comes first: a vault may have a hundred thousand jobs.
    const facts = work && isWorkWanted(work, filter) ? factsOf(ask, work) : undefined;
    if (!facts || (status !== '' && !sameName(status, facts.job.status))) continue;
    if (values.length === PAGE_SIZE) return { values, next: at + 1 };
    values.push(facts);
  }
  return { values };
}

/** Recorded: dates are a range on the job's start though they say `eq`; an empty value means any. */
const isWorkWanted = (work: AcceptedWork, filter: FilterValues): boolean =>
  work.at >= (filter.date('starttime') ?? -Infinity) &&
  work.at <= (filter.date('endtime') ?? Infinity) &&
  isWanted(filter, 'jobid', work.jobId) &&
  isWanted(filter, 'backupmanagementtype', 'AzureIaasVM') &&
  isWanted(filter, 'operation', jobOperation(work));

function getJob(worlds: Worlds, ask: Ask): Answer | Refusal | Promise<Answer | Refusal> {
  const work = workIn(ask);
  return isRefusal(work) ? work : jobAnswer(worlds, ask, work, idUpTo(ask, 'vaults'));
}

export function jobAnswer(
  worlds: Worlds,
  ask: Ask,
  work: AcceptedWork,
  place: string,
): Answer | Refusal | Promise<Answer | Refusal> {
  if (!factsOf(ask, work)) return noSuchJob(work.jobId);
  return looked(worlds, ask, work, 'job', (now): Answer | Refusal | Promise<Answer> => {
    const facts = factsOf({ ...ask, now }, work);
    if (!facts) return noSuchJob(work.jobId);
    const retryAfter = retryAfterOf(ask, 'job', work);
    const body = jobDetails(place, facts, ask.era);
    if (facts.job.endedAt !== undefined) return found(body, 'jobs');
    return pollAnswer(worlds, ask, found(body, 'jobs', { retryAfter }));
  });
}

/** Undefined while the operation has not made the job yet. */
function factsOf({ world, now }: Ask, work: AcceptedWork): JobFacts | undefined {
  const standing = standingJob(world, work, now);
  return standing && { subscription: world.subscription, ...standing };
}

/** Recorded (2021 to 2025), of a cancel and of a search for machines: the status address has it, whatever the request's. */
export const JOB_STATUS_VERSION = '2019-05-13-preview';

async function cancelJob(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const work = workIn(ask);
  if (isRefusal(work)) return work;
  if (!factsOf(ask, work)) return noSuchJob(work.jobId);
  const accepted = await worlds.change(ask, (world, now) => decideCancel(world, work, now));
  if (isRefusal(accepted)) return accepted;
  const jobId = idUpTo(ask, 'backupjobs');
  const addresses = addressesOf(ask, accepted, {
    asyncOperation: urlOf(
      ask,
      `${jobId}/operationsStatus/${accepted.operationId}`,
      JOB_STATUS_VERSION,
    ),
    location: urlOf(ask, `${jobId}/operationResults/${accepted.operationId}`),
  });
  const { operationId } = accepted;
  const retryAfter = retryAfterOf(ask, 'trigger', accepted);
  return { status: 202, ...addresses, retryAfter, about: { operationId } };
}
