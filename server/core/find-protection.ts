import type { Estate, ProtectedItem, Vault } from './estate.ts';
import { itemOf } from './items-of.ts';
import type { ResourceName } from './names.ts';
import { isAbsent } from './protection-of.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** The vault that protects a machine, and the item by which it does; undefined where none does. */
export function protectorOf(
  world: World,
  machine: ResourceName,
  now: Instant,
): { readonly vault: Vault; readonly item: ProtectedItem } | undefined {
  const { estate }: { readonly estate: Estate } = world;
  for (let at = 0; at < estate.vaults.length; at++) {
    const vault = estate.vaults.at(at);
    const item = vault && itemOf(world, vault, machine);
    if (item && !isAbsent(world, vault, item, now)) return { vault, item };
  }
  return undefined;
}
