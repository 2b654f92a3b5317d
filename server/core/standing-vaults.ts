import { type Estate, resourceKey, type Vault } from './estate.ts';
import { slice } from './listing.ts';

/** What was done to vaults since a world began, by their keys: how each was put last, or that it is gone. */
export type VaultChanges = ReadonlyMap<string, Vault | 'gone'>;

/** An estate with its vaults as they are by now: those made since stand behind those that it began with. */
export function withVaults(beginning: Estate, changes: VaultChanges): Estate {
  const first = slice(beginning.vaults, 0, beginning.vaults.length);
  const keys = new Set(first.map(resourceKey));
  const made = [...changes].filter(([key]) => !keys.has(key)).map(([, vault]) => vault);
  const vaults = [
    ...first.map((vault) => changes.get(resourceKey(vault)) ?? vault),
    ...made,
  ].filter((vault) => vault !== 'gone');
  return {
    ...beginning,
    vaults,
    vault(name) {
      const change = changes.get(resourceKey(name));
      if (change === undefined) return beginning.vault(name);
      return change === 'gone' ? undefined : change;
    },
  };
}
