import type { AcceptedOperation } from '../../core/work.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { addressesOf } from './addresses.ts';
import type { Answer } from './answer.ts';
import { urlOf } from './polling.ts';
import { retryAfterOf } from './retry-after.ts';

/** 202 with the polling addresses below the item: what a trigger answers (recorded). */
export const acceptedBelowItem = (ask: Ask, work: AcceptedOperation): Answer =>
  accepted(ask, work, `${idUpTo(ask, 'protecteditems')}/operation`, 'sStatus', 'Results');

/** The same with those below the vault: the item will be gone (recorded). */
export const acceptedBelowVault = (ask: Ask, work: AcceptedOperation): Answer =>
  accepted(ask, work, `${idUpTo(ask, 'vaults')}/backupOperation`, 's', 'Results');

/** The same with those below the secondary region (recorded). */
export const acceptedAtLocation = (ask: Ask, work: AcceptedOperation): Answer =>
  accepted(ask, work, `${idUpTo(ask, 'locations')}/backupCrrOperation`, 'sStatus', 'Results');

/** The same with other addresses below it (seen: clients poll a check there). */
export const acceptedAtVault = (ask: Ask, work: AcceptedOperation): Answer =>
  accepted(ask, work, `${idUpTo(ask, 'vaults')}/operation`, 'sStatus', 'Results');

function accepted(
  ask: Ask,
  work: AcceptedOperation,
  address: string,
  status: string,
  result: string,
): Answer {
  const addresses = addressesOf(ask, work, {
    asyncOperation: urlOf(ask, `${address}${status}/${work.operationId}`),
    location: urlOf(ask, `${address}${result}/${work.operationId}`),
  });
  return { status: 202, ...addresses, retryAfter: retryAfterOf(ask, 'trigger', work), about: work };
}
