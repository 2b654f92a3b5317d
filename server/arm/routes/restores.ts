import { decideRestore } from '../../core/decide-restore.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, nameIn } from '../ask.ts';
import type { Answer } from '../conventions/answer.ts';
import { acceptedBelowItem } from '../conventions/accepted.ts';
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
  return isRefusal(accepted) ? accepted : acceptedBelowItem(ask, accepted);
}
