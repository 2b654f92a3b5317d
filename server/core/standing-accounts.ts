import type { StorageAccount } from './estate.ts';
import { slice } from './listing.ts';
import { keyOf, type ResourceName, sameResource } from './names.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** The storage accounts of the estate that nobody has deleted by an instant. */
export function accountsOf(world: World, now: Instant): readonly StorageAccount[] {
  const { storageAccounts } = world.estate;
  return slice(storageAccounts, 0, storageAccounts.length).filter(
    ({ name }) => !((world.deletedAccounts.get(keyOf(name)) ?? Infinity) <= now),
  );
}

export const accountNamed = (
  world: World,
  name: ResourceName,
  now: Instant,
): StorageAccount | undefined =>
  accountsOf(world, now).find((account) => sameResource(account, name));
