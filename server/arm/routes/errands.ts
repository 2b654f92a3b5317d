import { acceptErrand, isDone } from '../../core/errand.ts';
import type { AcceptedErrand } from '../../core/events.ts';
import { sameResource } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { pollAnswer, urlOf } from '../conventions/polling.ts';
import { retryAfterOf } from '../conventions/retry-after.ts';
import { readFilter } from '../parse/list-query.ts';
import { vaultIn } from '../resources.ts';
import { exportResult } from '../wire/export-result.ts';
import { operationStatus } from '../wire/operation.ts';
import { JOB_FILTER, JOB_STATUS_VERSION } from './jobs.ts';

/** What is accepted, makes no job, and answers at its Location once it is done. */
export const errandRoutes = (worlds: Worlds): Routes => ({
  ProtectionContainers_Refresh: (ask) => refreshContainers(worlds, ask),
  ProtectionContainerRefreshOperationStatuses_Get: (ask) => statusOf(worlds, ask),
  ProtectionContainerRefreshOperationResults_Get: (ask) =>
    resultOf(worlds, ask, 'refresh-containers'),
  Jobs_Export: (ask) => exportJobs(worlds, ask),
  ExportJobsOperationResults_Get: (ask) => resultOf(worlds, ask, 'export-jobs'),
});

/** Specified: a Location alone. Recorded (2022): a status address beside it, at a version of its own. */
async function refreshContainers(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  if (nameIn(ask, 'backupfabrics').toLowerCase() !== 'azure')
    return refuse('BMSUserErrorInvalidInput', 'Send Azure for the fabric: a vault has no other.');
  const fabric = idUpTo(ask, 'backupfabrics');
  const accepted = await accept(worlds, ask, 'refresh-containers');
  if (isRefusal(accepted)) return accepted;
  const { operationId } = accepted;
  return {
    status: 202,
    asyncOperation: urlOf(ask, `${fabric}/operationsStatus/${operationId}`, JOB_STATUS_VERSION),
    location: urlOf(ask, `${fabric}/operationResults/${operationId}`),
    retryAfter: retryAfterOf(ask, 'trigger', undefined),
  };
}

async function exportJobs(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const filter = readFilter(ask, JOB_FILTER);
  if (isRefusal(filter)) return filter;
  const accepted = await accept(worlds, ask, 'export-jobs');
  if (isRefusal(accepted)) return accepted;
  const address = `${idUpTo(ask, 'vaults')}/backupJobs/operationResults`;
  const location = urlOf(ask, `${address}/${accepted.operationId}`);
  return { status: 202, location, retryAfter: retryAfterOf(ask, 'trigger', undefined) };
}

function accept(
  worlds: Worlds,
  ask: Ask,
  errand: AcceptedErrand['errand'],
): Refusal | Promise<AcceptedErrand | Refusal> {
  const vault = vaultIn(ask);
  return isRefusal(vault)
    ? vault
    : worlds.change(ask, (world, now) => acceptErrand(world, errand, vault, now));
}

/** Inferred: as other states, without a job, since none is made. */
function statusOf(worlds: Worlds, ask: Ask): Answer | Refusal | Promise<Answer> {
  const accepted = errandIn(ask, 'refresh-containers');
  if (isRefusal(accepted)) return accepted;
  const { operationId: id, at: startedAt } = accepted;
  if (isDone(ask.world, accepted, ask.now))
    return found(operationStatus({ id, startedAt, status: 'Succeeded' }));
  const retryAfter = retryAfterOf(ask, 'status', undefined);
  const body = operationStatus({ id, startedAt, status: 'InProgress' });
  return pollAnswer(worlds, ask, found(body, 'backup', { retryAfter }));
}

/** Recorded (2022): 202 with the same Location until it is done, then 204; an export has a body. */
function resultOf(
  worlds: Worlds,
  ask: Ask,
  errand: AcceptedErrand['errand'],
): Answer | Refusal | Promise<Answer> {
  const accepted = errandIn(ask, errand);
  if (isRefusal(accepted)) return accepted;
  const retryAfter = retryAfterOf(ask, 'result', undefined);
  if (!isDone(ask.world, accepted, ask.now)) {
    const location = urlOf(ask, `/${ask.segments.join('/')}`);
    return pollAnswer(worlds, ask, { status: 202, location, retryAfter });
  }
  return errand === 'export-jobs' ? found(exportResult(accepted), 'jobs') : { status: 204 };
}

function errandIn(ask: Ask, errand: AcceptedErrand['errand']): AcceptedErrand | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const id = ask.segments.at(-1) ?? '';
  const accepted = ask.world.errands.get(id.toLowerCase());
  return accepted?.errand === errand && sameResource(accepted.vault, vault)
    ? accepted
    : refuse(
        'BMSUserErrorOperationNotFound',
        `There is no operation '${id}' here. Follow the Location of the 202 as it is.`,
      );
}
