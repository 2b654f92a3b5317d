import { type Estate, type ProtectedItem, resourceKey, type Vault } from './estate.ts';
import type { Listing } from './listing.ts';
import type { ResourceName } from './names.ts';

/** What a world knows of items. */
interface Items {
  readonly estate: Estate;
  readonly enrolled: ReadonlyMap<string, ReadonlyMap<string, ProtectedItem>>;
}

/** The item of a machine in a vault, whether it is there yet, or still, or not. */
export function itemOf(
  { estate, enrolled }: Items,
  vault: Vault,
  machine: ResourceName,
): ProtectedItem | undefined {
  const item = estate.item(vault, machine);
  if (item || enrolled.size === 0) return item;
  return enrolled.get(resourceKey(vault))?.get(resourceKey(machine));
}

/** Those of a vault: of its estate first, then those enrolled since, whether they are there or not. */
export function itemsOf({ estate, enrolled }: Items, vault: Vault): Listing<ProtectedItem> {
  const items: Listing<ProtectedItem> = estate.items(vault);
  const since = enrolled.get(resourceKey(vault));
  if (!since) return items;
  const later = [...since.values()];
  return {
    length: items.length + later.length,
    at: (index) => (index < items.length ? items.at(index) : later[index - items.length]),
  };
}
