import { itemKey } from '../../core/estate.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { itemIn } from '../resources.ts';
import { protectedItemResource } from '../wire/protected-item.ts';

export const protectedItemRoutes = (): Routes => ({ ProtectedItems_Get: getItem });

function getItem(ask: Ask): Answer | Refusal {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const facts = {
    subscription: ask.world.subscription,
    vaultId: idUpTo(ask, 'vaults'),
    itemId: idUpTo(ask, 'protecteditems'),
    base: ask.base,
    item: located.item,
    itemKey: itemKey(located.vault, located.item.machine),
    now: ask.now,
  };
  return found(protectedItemResource(facts, ask.era));
}
