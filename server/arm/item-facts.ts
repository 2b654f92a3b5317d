import { itemKey, type ProtectedItem, type Vault } from '../core/estate.ts';
import { pointsOf } from '../core/item-points.ts';
import { lastBackupOf } from '../core/last-backup.ts';
import { lastRestoreOf, replacedAt } from '../core/last-restore.ts';
import { protectionOf } from '../core/protection-of.ts';
import { type Ask, idUpTo } from './ask.ts';
import type { ItemFacts } from './wire/protected-item.ts';

/** What is to be said of an item now, under the id by which it is called. */
export function itemFacts(
  ask: Ask,
  { vault, item }: { readonly vault: Vault; readonly item: ProtectedItem },
  itemId: string,
): ItemFacts {
  const { world, now } = ask;
  return {
    subscription: world.subscription,
    vaultId: idUpTo(ask, 'vaults'),
    itemId,
    base: ask.base,
    machine: item.machine,
    itemKey: itemKey(vault, item.machine),
    protection: protectionOf(world, vault, item, now),
    now,
    newestPoint: pointsOf(world, vault, item, now).at(0),
    lastBackup: lastBackupOf(world, vault, item, now),
    lastRestore: lastRestoreOf(world, { vault, item }, now),
    replacedAt: replacedAt(world, { vault, item }, now),
    excludedLuns: item.excludedLuns,
  };
}
