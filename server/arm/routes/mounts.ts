import { decideMount, decideUnmount } from '../../core/decide-mount.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import { type Ask, nameIn } from '../ask.ts';
import { acceptedBelowItem } from '../conventions/accepted.ts';
import type { Answer } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { parseMountRequest } from '../parse/mount-request.ts';
import { itemIn } from '../resources.ts';

export const mountRoutes = (worlds: Worlds): Routes => ({
  ItemLevelRecoveryConnections_Provision: (ask) => mount(worlds, ask),
  ItemLevelRecoveryConnections_Revoke: (ask) => unmount(worlds, ask),
});

async function mount(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const request = await parseMountRequest(ask);
  if (isRefusal(request)) return request;
  const command = { ...located, ...request, pointName: nameIn(ask, 'recoverypoints') };
  const accepted = await worlds.change(ask, (world, now) => decideMount(world, command, now));
  return isRefusal(accepted) ? accepted : acceptedBelowItem(ask, accepted);
}

/** Recorded: without a body. */
async function unmount(worlds: Worlds, ask: Ask): Promise<Answer | Refusal> {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const command = { ...located, pointName: nameIn(ask, 'recoverypoints') };
  const accepted = await worlds.change(ask, (world, now) => decideUnmount(world, command, now));
  return isRefusal(accepted) ? accepted : acceptedBelowItem(ask, accepted);
}
