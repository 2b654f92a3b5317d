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
import { JOB_FILTER } from './jobs.ts';

/** What is accepted, makes no job, and answers at its Location once it is done. */
export const errandRoutes = (worlds: Worlds): Routes => ({
  ProtectionContainers_Refresh: (ask) => refreshContainers(worlds, ask),
  ProtectionContainerRefreshOperationResults_Get: (ask) =>
    resultOf(worlds, ask, 'refresh-containers'),
  Jobs_Export: (ask) => exportJobs(worlds, ask),
  ExportJobsOperationResults_Get: (ask) => resultOf(worlds, ask, 'export-jobs'),
});

/**
 * Specified: a Location alone. Recorded (2022): a status address beside it, at a version of its own;
 * nobody was seen to ask there, and it is left out.
 */
function refreshContainers(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> | Refusal {
  return nameIn(ask, 'backupfabrics').toLowerCase() === 'azure'
    ? accept(worlds, ask, 'refresh-containers', `${idUpTo(ask, 'backupfabrics')}/operationResults`)
    : refuse('BMSUserErrorInvalidInput', 'Send Azure for the fabric: a vault has no other.');
}

function exportJobs(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> | Refusal {
  const filter = readFilter(ask, JOB_FILTER);
  return isRefusal(filter)
    ? filter
    : accept(worlds, ask, 'export-jobs', `${idUpTo(ask, 'vaults')}/backupJobs/operationResults`);
}

async function accept(
  worlds: Worlds,
  ask: Ask,
  errand: AcceptedErrand['errand'],
  address: string,
): Promise<Answer | Refusal> {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const accepted = await worlds.change(ask, (world, now) =>
    acceptErrand(world, errand, vault, now),
  );
  if (isRefusal(accepted)) return accepted;
  const location = urlOf(ask, `${address}/${accepted.operationId}`);
  return { status: 202, location, retryAfter: retryAfterOf(ask, 'trigger', undefined) };
}

/** Recorded (2022): 202 with the same Location until it is done, then 204; an export has a body. */
function resultOf(
  worlds: Worlds,
  ask: Ask,
  errand: AcceptedErrand['errand'],
): Answer | Refusal | Promise<Answer> {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const id = ask.segments.at(-1) ?? '';
  const accepted = ask.world.errands.get(id.toLowerCase());
  if (accepted?.errand !== errand || !sameResource(accepted.vault, vault))
    return refuse(
      'BMSUserErrorOperationNotFound',
      `There is no operation '${id}' here. Follow the Location of the 202 as it is.`,
    );
  const retryAfter = retryAfterOf(ask, 'result', undefined);
  if (!isDone(ask.world, accepted, ask.now)) {
    const location = urlOf(ask, `/${ask.segments.join('/')}`);
    return pollAnswer(worlds, ask, { status: 202, location, retryAfter });
  }
  return errand === 'export-jobs' ? found(exportResult(accepted), 'jobs') : { status: 204 };
}
