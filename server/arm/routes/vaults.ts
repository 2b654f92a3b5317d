import { slice } from '../../core/listing.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import { sameName } from '../../core/names.ts';
import type { Routes } from '../conventions/handler.ts';
import { type Ask, idUpTo, nameIn } from '../ask.ts';
import { type Answer, found } from '../conventions/answer.ts';
import { listBody, PAGE_SIZE } from '../conventions/paging.ts';
import { readSkipToken } from '../parse/list-query.ts';
import { vaultIn } from '../resources.ts';
import { vaultResource } from '../wire/vault.ts';

export const vaultRoutes = (): Routes => ({
  Vaults_Get: getVault,
  Vaults_ListByResourceGroup: listVaultsOfGroup,
  Vaults_ListBySubscriptionId: listVaults,
});

function getVault(ask: Ask): Answer | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const { world, era } = ask;
  return found(vaultResource(idUpTo(ask, 'vaults'), vault, world.clock.worldAt, era), 'vaults');
}

function listVaultsOfGroup(ask: Ask): Answer | Refusal {
  const group = nameIn(ask, 'resourcegroups');
  if (ask.world.estate.resourceGroup(group) === undefined)
    return refuse('ResourceGroupNotFound', undefined, { value: group });
  const { vaults } = ask.world.estate;
  const ofGroup = slice(vaults, 0, vaults.length).filter((vault) =>
    sameName(vault.resourceGroup, group),
  );
  return found(listBody(ask, { values: ofGroup }, vaultOf(ask)), 'vaults');
}

function listVaults(ask: Ask): Answer | Refusal {
  const from = readSkipToken(ask) ?? 0;
  if (typeof from !== 'number') return from;
  const { vaults } = ask.world.estate;
  const values = slice(vaults, from, from + PAGE_SIZE);
  const next = from + PAGE_SIZE;
  const page = next < vaults.length ? { values, next } : { values };
  return found(listBody(ask, page, vaultOf(ask)), 'vaults');
}

const vaultOf =
  (ask: Ask) =>
  (vault: Parameters<typeof vaultResource>[1]): ReturnType<typeof vaultResource> => {
    const { subscription, clock } = ask.world;
    const id = `/subscriptions/${subscription}/resourceGroups/${vault.resourceGroup}/providers/Microsoft.RecoveryServices/vaults/${vault.name}`;
    return vaultResource(id, vault, clock.worldAt, ask.era);
  };
