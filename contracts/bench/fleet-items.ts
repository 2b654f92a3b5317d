import { fleetEstate, type FleetSize } from '../../fixtures/worlds/fleet.ts';
import type { ItemNames } from './world-file.ts';

/** Every protected machine of a fleet, one after the other; none is held. */
export function* itemsOfFleet(
  seed: number,
  size: FleetSize,
  subscription: string,
): Generator<ItemNames> {
  const estate = fleetEstate(seed, size);
  const storageAccount = estate.storageAccounts.at(0);
  for (let at = 0; at < size.vaults; at++) {
    const vault = estate.vaults.at(at);
    if (!vault || !storageAccount) return;
    const items = estate.items(vault);
    for (let index = 0; index < items.length; index++) {
      const machine = items.at(index)?.machine;
      if (machine) yield { subscription, region: vault.region, vault, machine, storageAccount };
    }
  }
}
