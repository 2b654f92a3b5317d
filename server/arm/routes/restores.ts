import { decideRestore } from '../../core/decide-restore.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import type { Answer } from '../conventions/answer.ts';
import { addressesOf } from '../conventions/addresses.ts';
import { urlOf } from '../conventions/polling.ts';
import { retryAfterOf } from '../conventions/retry-after.ts';
import { parseRestoreRequest } from '../parse/restore-request.ts';
import { mannersOf } from '../parse/manners.ts';
import { itemIn } from '../resources.ts';

export const restoreRoutes = (worlds: Worlds): Routes => ({
  Restores_Trigger: (ask) => triggerRestore(worlds, ask),
});

async function triggerRestore(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const request = await parseRestoreRequest(ask);
  if (isRefusal(request)) return request;
  const command = {
    ...located,
    pointName: nameIn(ask, 'recoverypoints'),
    request,
    activityId: ask.clientRequestId,
    manners: mannersOf(ask.era),
  };
  const accepted = await worlds.change(ask, (world, now) => decideRestore(world, command, now));
  if (isRefusal(accepted)) return accepted;
  const itemId = idUpTo(ask, 'protecteditems');
  const addresses = addressesOf(ask, accepted, {
    asyncOperation: urlOf(ask, `${itemId}/operationsStatus/${accepted.operationId}`),
    location: urlOf(ask, `${itemId}/operationResults/${accepted.operationId}`),
  });
  return { status: 202, ...addresses, retryAfter: retryAfterOf(ask, 'trigger', accepted) };
}
