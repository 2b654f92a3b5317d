import { decideDeletion, decideProtection } from '../../core/decide-protection.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { acceptedBelowItem, acceptedBelowVault } from '../conventions/accepted.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { itemFacts } from '../item-facts.ts';
import { parseProtectionRequest } from '../parse/protection-request.ts';
import { itemIn, placeToProtect, secondaryRefusal } from '../resources.ts';
import { protectedItemResource } from '../wire/protected-item.ts';

export const protectedItemRoutes = (worlds: Worlds): Routes => ({
  ProtectedItems_Get: getItem,
  ProtectedItems_CreateOrUpdate: (ask) => protectItem(worlds, ask),
  ProtectedItems_Delete: (ask) => deleteItem(worlds, ask),
});

function getItem(ask: Ask): Answer | Refusal {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const refusal = ask.era.isOfSecondary ? secondaryRefusal(located.vault) : undefined;
  if (refusal) return refusal;
  const facts = itemFacts(ask, located, idUpTo(ask, 'protecteditems'));
  return found(protectedItemResource(facts, ask.era));
}

async function protectItem(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const located = placeToProtect(ask);
  if (isRefusal(located)) return located;
  const request = await parseProtectionRequest(ask);
  if (isRefusal(request)) return request;
  const command = { ...located, ...request, activityId: ask.clientRequestId };
  const accepted = await worlds.change(ask, (world, now) => decideProtection(world, command, now));
  return isRefusal(accepted) ? accepted : acceptedBelowItem(ask, accepted);
}

async function deleteItem(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const located = itemIn(ask);
  // Specified: what is not there has been deleted.
  if (isRefusal(located))
    return located.code === 'BMSUserErrorDataSourceObjectNotFound' ? { status: 204 } : located;
  const command = { ...located, activityId: ask.clientRequestId };
  const accepted = await worlds.change(ask, (world, now) => decideDeletion(world, command, now));
  return isRefusal(accepted) ? accepted : acceptedBelowVault(ask, accepted);
}
