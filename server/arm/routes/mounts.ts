import { decideMount, decideUnmount } from '../../core/decide-mount.ts';
import { isMounted } from '../../core/mounts.ts';
import { sameResource } from '../../core/names.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Worlds } from '../../worlds.ts';
import { type Ask, nameIn } from '../ask.ts';
import { acceptedBelowItem } from '../conventions/accepted.ts';
import { type Answer, found } from '../conventions/answer.ts';
import type { Routes } from '../conventions/handler.ts';
import { mountFacts } from '../mount-facts.ts';
import { parseMountRequest, parseScriptsRequest } from '../parse/mount-request.ts';
import { itemIn } from '../resources.ts';
import { mountScripts } from '../wire/client-scripts.ts';

export const mountRoutes = (worlds: Worlds): Routes => ({
  ItemLevelRecoveryConnections_Provision: (ask) => mount(worlds, ask),
  ItemLevelRecoveryConnections_Revoke: (ask) => unmount(worlds, ask),
  ItemLevelRecoveryConnections_ListInstantItemRecoveryOperationResult: (ask) => scripts(ask),
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

/**
 * Specified: the scripts of an active session, by the id of the operation that began it. That there are
 * none before it has succeeded, and none once the session is over, is inferred.
 */
async function scripts(ask: Ask): Promise<Answer | Refusal> {
  const located = itemIn(ask);
  if (isRefusal(located)) return located;
  const id = await parseScriptsRequest(ask);
  if (typeof id !== 'string') return id;
  const { vault, item } = located;
  const point = nameIn(ask, 'recoverypoints');
  const mount = ask.world.operations.get(id.toLowerCase());
  if (
    mount?.kind === 'mount-accepted' &&
    mount.pointName === point &&
    sameResource(mount.vault, vault) &&
    sameResource(mount.machine, item.machine) &&
    isMounted(ask.world, vault, item.machine, point, ask.now)
  )
    return found(mountScripts(mountFacts(ask, mount)));
  return refuse(
    'BMSUserErrorOperationNotFound',
    `No operation '${id}' has mounted this point, or it is not mounted any more. Send the id of a provisionInstantItemRecovery that has succeeded.`,
  );
}
