import { type ResourceName, sameName, sameResource } from '../../core/names.ts';
import { isVisible, type Operation, readOperation } from '../../core/operation.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { AcceptedOperation, World } from '../../core/world.ts';
import type { Worlds } from '../../worlds.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { addressesOf, isStale, signsAnew } from '../conventions/addresses.ts';
import { looked, pollAnswer, urlOf } from '../conventions/polling.ts';
import { retryAfterOf } from '../conventions/retry-after.ts';
import { mountFacts } from '../mount-facts.ts';
import { placeIn, vaultIn } from '../resources.ts';
import { mountInfo } from '../wire/client-scripts.ts';
import { crrOperationStatus } from '../wire/cross-region.ts';
import { validationInfo, validationResponse } from '../wire/validation.ts';
import { type ExtendedInfo, operationStatus } from '../wire/operation.ts';
import { resultOfVaultWork } from './vault-changes.ts';

/** The addresses of one operation: below its item, its vault or its job; its status or its result. */
export const operationRoutes = (worlds: Worlds): Routes => ({
  ProtectedItemOperationStatuses_Get: (ask) =>
    statusOf(
      worlds,
      ask,
      ofItem(ask, 'operationsstatus'),
      `${idUpTo(ask, 'protecteditems')}/operation`,
    ),
  ProtectedItemOperationResults_Get: (ask) =>
    resultOf(
      worlds,
      ask,
      ofItem(ask, 'operationresults'),
      `${idUpTo(ask, 'protecteditems')}/operation`,
    ),
  BackupOperationStatuses_Get: (ask) =>
    statusOf(
      worlds,
      ask,
      ofVault(ask, 'backupoperations'),
      `${idUpTo(ask, 'vaults')}/backupOperation`,
    ),
  BackupOperationResults_Get: (ask) =>
    resultOf(
      worlds,
      ask,
      ofVault(ask, 'backupoperationresults'),
      `${idUpTo(ask, 'vaults')}/backupOperation`,
    ),
  VaultOperationStatuses_Get: (ask) =>
    statusOf(worlds, ask, ofCheck(ask, 'operationsstatus'), checkAddress(ask)),
  VaultOperationResults_Get: (ask) =>
    resultOfVaultWork(worlds, ask) ??
    resultOf(worlds, ask, ofCheck(ask, 'operationresults'), checkAddress(ask)),
  // The published addresses of the same: an answer in progress may still give those of the 202.
  ValidateOperationStatuses_Get: (ask) =>
    statusOf(worlds, ask, ofCheck(ask, 'backupvalidateoperationsstatuses'), checkAddress(ask)),
  ValidateOperationResults_Get: (ask) =>
    resultOf(worlds, ask, ofCheck(ask, 'backupvalidateoperationresults'), checkAddress(ask)),
  CrrOperationStatus_Get: (ask) =>
    statusOf(
      worlds,
      ask,
      ofLocation(ask, 'backupcrroperationsstatus'),
      `${idUpTo(ask, 'locations')}/backupCrrOperation`,
    ),
  CrrOperationResults_Get: (ask) =>
    resultOf(
      worlds,
      ask,
      ofLocation(ask, 'backupcrroperationresults'),
      `${idUpTo(ask, 'locations')}/backupCrrOperation`,
    ),
  JobOperationStatuses_Get: (ask) =>
    statusOf(worlds, ask, ofJob(ask, 'operationsstatus'), `${idUpTo(ask, 'backupjobs')}/operation`),
  JobOperationResults_Get: (ask) =>
    resultOf(worlds, ask, ofJob(ask, 'operationresults'), `${idUpTo(ask, 'backupjobs')}/operation`),
});

type Answered = Answer | Refusal | Promise<Answer>;

function statusOf(
  worlds: Worlds,
  ask: Ask,
  accepted: AcceptedOperation | Refusal,
  address: string,
): Answered {
  if (isRefusal(accepted)) return accepted;
  return looked(worlds, ask, accepted, 'operation', (now): Answer | Promise<Answer> => {
    const operation = readOperation(ask.world, accepted, now);
    const body = statusBody(ask, accepted, operation);
    if (operation.status !== 'InProgress') return found(body);
    const retryAfter = retryAfterOf(ask, 'status', accepted);
    const anew = signsAnew(accepted)
      ? addressesOf(ask, accepted, {
          asyncOperation: urlOf(ask, statusPath(address, operation)),
          location: urlOf(ask, resultPath(address, operation)),
        })
      : {};
    return pollAnswer(worlds, ask, found(body, 'backup', { ...anew, retryAfter }));
  });
}

/**
 * 202 while the operation runs. Then the status body with 200 up to 2020, as the tutorial documents
 * it; from 2021 nothing with 204, and still a Retry-After and the status address (recorded, 2024).
 */
function resultOf(
  worlds: Worlds,
  ask: Ask,
  accepted: AcceptedOperation | Refusal,
  address: string,
): Answered {
  if (isRefusal(accepted)) return accepted;
  return looked(worlds, ask, accepted, 'operation', (now): Answer | Promise<Answer> => {
    const operation = readOperation(ask.world, accepted, now);
    const retryAfter = retryAfterOf(ask, 'result', accepted);
    const status = (): string => urlOf(ask, statusPath(address, operation));
    if (operation.status === 'InProgress') {
      const location = urlOf(ask, resultPath(address, operation));
      // Specified, in the examples of both: below an item the status address stands beside it, below a job not.
      const addresses = addressesOf(
        ask,
        accepted,
        accepted.kind === 'cancel-accepted' ? { location } : { asyncOperation: status(), location },
      );
      return pollAnswer(worlds, ask, { status: 202, ...addresses, retryAfter });
    }
    // Specified: the result of a check, at its own address, is what the check that waits for nothing answers.
    const isCheck = accepted.kind === 'validation-accepted' && address === checkAddress(ask);
    if (isCheck && operation.status === 'Succeeded')
      return found(validationResponse(accepted.found));
    if (ask.era.name === 'documented') return found(statusBody(ask, accepted, operation));
    const addresses = addressesOf(ask, accepted, { asyncOperation: status() });
    return { status: 204, ...addresses, retryAfter };
  });
}

const statusBody = (ask: Ask, accepted: AcceptedOperation, operation: Operation) =>
  accepted.kind === 'cross-region-restore-accepted'
    ? crrOperationStatus(operation, idUpTo(ask, 'locations'))
    : operationStatus(operation, extendedInfo(ask, accepted));

/** What a succeeded operation that makes no job has to say; nothing, for most. */
function extendedInfo(ask: Ask, accepted: AcceptedOperation): ExtendedInfo | undefined {
  if (accepted.kind === 'validation-accepted') return validationInfo(accepted.found);
  return accepted.kind === 'mount-accepted'
    ? mountInfo(ask.era, mountFacts(ask, accepted))
    : undefined;
}

/** `…/operationResults/{id}` below an item or a job, `…/backupOperationResults/{id}` below a vault. */
const resultPath = (address: string, { id }: Operation): string => `${address}Results/${id}`;

const checkAddress = (ask: Ask): string => `${idUpTo(ask, 'vaults')}/operation`;

const statusPath = (address: string, { id }: Operation): string =>
  address.endsWith('/backupOperation') ? `${address}s/${id}` : `${address}sStatus/${id}`;

function ofItem(ask: Ask, type: string): AcceptedOperation | Refusal {
  const place = placeIn(ask);
  if (isRefusal(place)) return place;
  const { vault, item } = place;
  return known(
    ask,
    type,
    (accepted) =>
      'vault' in accepted &&
      !isElsewhere(accepted) &&
      accepted.machine !== undefined &&
      sameResource(accepted.vault, vault) &&
      sameResource(accepted.machine, item.machine),
  );
}

function ofVault(ask: Ask, type: string): AcceptedOperation | Refusal {
  const vault = vaultIn(ask);
  return isRefusal(vault)
    ? vault
    : known(ask, type, (accepted) => isOf(ask.world, accepted, vault));
}

const ofLocation = (ask: Ask, type: string): AcceptedOperation | Refusal =>
  known(
    ask,
    type,
    (accepted) =>
      accepted.kind === 'cross-region-restore-accepted' &&
      sameName(accepted.region, nameIn(ask, 'locations')),
  );

function ofCheck(ask: Ask, type: string): AcceptedOperation | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  return known(
    ask,
    type,
    (accepted) => accepted.kind === 'validation-accepted' && sameResource(accepted.vault, vault),
  );
}

/** Recorded: PowerShell asks with the literal `Azure` for a job's name. */
function ofJob(ask: Ask, type: string): AcceptedOperation | Refusal {
  const job = nameIn(ask, 'backupjobs');
  const anyJob = sameName(job, 'Azure');
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  return known(
    ask,
    type,
    (accepted) =>
      accepted.kind === 'cancel-accepted' &&
      (anyJob || sameName(accepted.jobId, job)) &&
      isOf(ask.world, accepted, vault),
  );
}

/** Whether an operation is of this vault: the one of its own item, or of the item whose job it cancels. */
function isOf(world: World, accepted: AcceptedOperation, vault: ResourceName): boolean {
  const of =
    accepted.kind === 'cancel-accepted'
      ? world.workByJob.get(accepted.jobId.toLowerCase())
      : accepted;
  return of !== undefined && !isElsewhere(of) && sameResource(of.vault, vault);
}

/** Their 202 leads to addresses of their own, and what those answer has a shape of its own. */
const isElsewhere = ({ kind }: AcceptedOperation): boolean =>
  kind === 'cross-region-restore-accepted' || kind === 'validation-accepted';

function known(
  ask: Ask,
  type: string,
  fits: (accepted: AcceptedOperation) => boolean,
): AcceptedOperation | Refusal {
  const id = nameIn(ask, type);
  const accepted = ask.world.operations.get(id.toLowerCase());
  if (
    accepted &&
    fits(accepted) &&
    isVisible(ask.world, accepted, ask.now) &&
    !isStale(ask, accepted)
  )
    return accepted;
  return refuse(
    'BMSUserErrorOperationNotFound',
    `There is no operation '${id}' here. Follow the newest Azure-AsyncOperation and Location as they are.`,
  );
}
