import { itemsIn } from '../../core/decide-vault.ts';
import { isDone, lastWorkOn } from '../../core/errand.ts';
import type { Vault } from '../../core/estate.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { sameName } from '../../core/names.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { listBody, pageOf } from '../conventions/paging.ts';
import { readSkipToken } from '../parse/list-query.ts';
import { vaultIn } from '../resources.ts';
import { vaultResource, type VaultState } from '../wire/vault.ts';

export const vaultRoutes = (): Routes => ({
  Vaults_Get: getVault,
  Vaults_ListByResourceGroup: listVaultsOfGroup,
  Vaults_ListBySubscriptionId: (ask) => listVaults(ask),
});

function getVault(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  return found(shownVault(ask, vault), 'vaults');
}

/** As it stands at its path. */
export const shownVault = (ask: Ask, vault: Vault): ReturnType<typeof vaultResource> =>
  vaultResource(idUpTo(ask, 'vaults'), vault, ask.world, ask.era, stateOf(ask, vault));

function stateOf({ world, now }: Ask, vault: Vault): VaultState {
  // Nothing was done to most, and nobody looks through their items.
  if (vault.changedAt === undefined) return {};
  const work = lastWorkOn(world, vault);
  return {
    provisioning: work !== undefined && !isDone(world, work, now),
    empty: vault.made === true && itemsIn(world, vault, now).length === 0,
  };
}

function listVaultsOfGroup(ask: Ask): Answer | Refusal {
  const group = nameIn(ask, 'resourcegroups');
  if (ask.world.estate.resourceGroup(group) === undefined)
    return refuse('ResourceGroupNotFound', undefined, { value: group });
  return listVaults(ask, (vault) => sameName(vault.resourceGroup, group));
}

function listVaults(ask: Ask, isWanted: (vault: Vault) => boolean = () => true): Answer | Refusal {
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  return found(
    listBody(ask, pageOf(ask.world.estate.vaults, from, isWanted), vaultOf(ask)),
    'vaults',
  );
}

const vaultOf =
  (ask: Ask) =>
  (vault: Parameters<typeof vaultResource>[1]): ReturnType<typeof vaultResource> => {
    const { subscription } = ask.world;
    const id = `/subscriptions/${subscription}/resourceGroups/${vault.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault.name}`;
    return vaultResource(id, vault, ask.world, ask.era, stateOf(ask, vault));
  };
