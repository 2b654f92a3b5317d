import { sameName } from '../../core/names.ts';
import { type Operation, readOperation } from '../../core/operation.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { AcceptedOperation, World } from '../../core/world.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { retryAfterSeconds, urlOf } from '../conventions/polling.ts';
import { itemIn, restoreIn, vaultIn } from '../resources.ts';
import { operationStatus } from '../wire/operation.ts';

/** The four addresses of one operation: below its item or its vault, its status or its result. */
export const operationRoutes = (): Routes => ({
  ProtectedItemOperationStatuses_Get: (ask) => statusOf(ask, ofItem(ask, 'operationsstatus')),
  ProtectedItemOperationResults_Get: (ask) =>
    resultOf(ask, ofItem(ask, 'operationresults'), `${idUpTo(ask, 'protecteditems')}/operation`),
  BackupOperationStatuses_Get: (ask) => statusOf(ask, ofVault(ask, 'backupoperations')),
  BackupOperationResults_Get: (ask) =>
    resultOf(
      ask,
      ofVault(ask, 'backupoperationresults'),
      `${idUpTo(ask, 'vaults')}/backupOperation`,
    ),
  JobOperationStatuses_Get: (ask) => statusOf(ask, ofJob(ask, 'operationsstatus')),
  JobOperationResults_Get: (ask) =>
    resultOf(ask, ofJob(ask, 'operationresults'), `${idUpTo(ask, 'backupjobs')}/operation`),
});

function statusOf(ask: Ask, accepted: AcceptedOperation | Refusal): Answer | Refusal {
  if (isRefusal(accepted)) return accepted;
  const operation = readOperation(ask.world, accepted, ask.now);
  const wait = operation.status === 'InProgress' ? retryAfterSeconds(ask) : undefined;
  return found(operationStatus(operation), 'backup', wait);
}

/**
 * 202 while the operation runs. Then the status body with 200 up to 2020, as the tutorial documents
 * it; from 2021 nothing with 204, and still a Retry-After and the status address (recorded, 2024).
 */
function resultOf(
  ask: Ask,
  accepted: AcceptedOperation | Refusal,
  address: string,
): Answer | Refusal {
  if (isRefusal(accepted)) return accepted;
  const operation = readOperation(ask.world, accepted, ask.now);
  const wait = { retryAfterSeconds: retryAfterSeconds(ask) };
  if (operation.status === 'InProgress')
    return { status: 202, location: urlOf(ask, resultPath(address, operation)), ...wait };
  if (ask.era.name === 'documented') return found(operationStatus(operation));
  return { status: 204, asyncOperation: urlOf(ask, statusPath(address, operation)), ...wait };
}

/** `…/operationResults/{id}` below an item or a job, `…/backupOperationResults/{id}` below a vault. */
const resultPath = (address: string, { id }: Operation): string => `${address}Results/${id}`;

const statusPath = (address: string, { id }: Operation): string =>
  address.endsWith('/operation') ? `${address}sStatus/${id}` : `${address}s/${id}`;

function ofItem(ask: Ask, type: string): AcceptedOperation | Refusal {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const { machine } = located.item;
  return known(ask, type, (accepted) => {
    if (accepted.kind !== 'restore-accepted') return false;
    const { resourceGroup, name } = accepted.machine;
    return sameName(name, machine.name) && sameName(resourceGroup, machine.resourceGroup);
  });
}

function ofVault(ask: Ask, type: string): AcceptedOperation | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  return known(ask, type, (accepted) => {
    const of = restoreOf(ask.world, accepted)?.vault;
    return of !== undefined && sameName(of.name, vault.name);
  });
}

/** Recorded: PowerShell asks with the literal `Azure` for a job's name. */
function ofJob(ask: Ask, type: string): AcceptedOperation | Refusal {
  const anyJob = sameName(nameIn(ask, 'backupjobs'), 'Azure');
  const located = anyJob ? vaultIn(ask) : restoreIn(ask);
  if (isRefusal(located)) return located;
  return known(
    ask,
    type,
    ({ kind, jobId }) =>
      kind === 'cancel-accepted' && (anyJob || sameName(jobId, nameIn(ask, 'backupjobs'))),
  );
}

const restoreOf = (world: World, accepted: AcceptedOperation) =>
  world.restoresByJob.get(accepted.jobId.toLowerCase());

function known(
  ask: Ask,
  type: string,
  fits: (accepted: AcceptedOperation) => boolean,
): AcceptedOperation | Refusal {
  const id = nameIn(ask, type);
  const accepted = ask.world.operations.get(id.toLowerCase());
  return accepted && fits(accepted)
    ? accepted
    : refuse(
        'BMSUserErrorOperationNotFound',
        `There is no operation '${id}' here. Follow the Azure-AsyncOperation and Location of the 202 as they are.`,
      );
}
