import { chance } from './chance.ts';
import type { Vault } from './estate.ts';
import type { AcceptedErrand } from './events.ts';
import { type ResourceName, sameResource } from './names.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

export function acceptErrand(
  world: World,
  errand: AcceptedErrand['errand'],
  { resourceGroup, name }: ResourceName,
  now: Instant,
): AcceptedErrand {
  // A stream of its own: the ids of operations that make jobs stay what they were.
  const operationId = chance(world.seed, 'errand-id').guid(world.errands.size);
  const vault = { resourceGroup, name };
  return { kind: 'errand-accepted', at: now, operationId, errand, vault };
}

/** It takes as long as an operation does. */
export const isDone = (world: World, { at, operationId }: AcceptedErrand, now: Instant): boolean =>
  now >= at + world.pace.operation(chance(world.seed, operationId));

/** How a vault was put last, among what its world remembers. */
export function lastWorkOn({ errands }: World, vault: Vault): AcceptedErrand | undefined {
  let last: AcceptedErrand | undefined;
  for (const errand of errands.values())
    if (errand.errand === 'put-vault' && sameResource(errand.vault, vault)) last = errand;
  return last;
}
