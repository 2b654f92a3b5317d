import type { ProtectedItem, Vault } from '../core/estate.ts';
import { type Refusal, refuse } from '../core/refusal.ts';
import { isRefusal } from '../core/refusal.ts';
import type { AcceptedRestore } from '../core/restore.ts';
import { resourceKey } from '../core/estate.ts';
import { type Ask, nameIn } from './ask.ts';
import { parseContainerName, parseItemName } from './parse/item-name.ts';

/** The vault in the path, or ARM's refusal: first its group is missed, then the vault. */
export function vaultIn(ask: Ask): Vault | Refusal {
  const resourceGroup = nameIn(ask, 'resourcegroups');
  const name = nameIn(ask, 'vaults');
  const { estate } = ask.world;
  const group = estate.resourceGroup(resourceGroup);
  if (group === undefined)
    return refuse('ResourceGroupNotFound', undefined, { value: resourceGroup });
  return (
    estate.vault({ resourceGroup, name }) ??
    refuse('ResourceNotFound', undefined, {
      value: `Microsoft.RecoveryServices/vaults/${name}`,
      group: resourceGroup,
    })
  );
}

export interface VaultItem {
  readonly vault: Vault;
  readonly item: ProtectedItem;
}

/** The protected item in the path, under either of its names. */
export function itemIn(ask: Ask): VaultItem | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const containerName = nameIn(ask, 'protectioncontainers');
  const container = parseContainerName(containerName);
  if (!container)
    return refuse(
      'BMSUserErrorContainerNameIncorrectFormat',
      `Cannot read the container name '${containerName}'. Send IaasVMContainer;iaasvmcontainerv2;{resource group};{machine}.`,
    );
  const named = parseItemName(nameIn(ask, 'protecteditems'));
  const item = named && ask.world.estate.item(vault, named.machine);
  const fits =
    item &&
    (named.form === 'full' || item.answersToShortName) &&
    resourceKey(container) === resourceKey(item.machine) &&
    nameIn(ask, 'backupfabrics').toLowerCase() === 'azure';
  return fits ? { vault, item } : noSuchItem(ask);
}

const noSuchItem = (ask: Ask): Refusal =>
  refuse(
    'BMSUserErrorDataSourceObjectNotFound',
    `Nothing named '${nameIn(ask, 'protecteditems')}' is protected in the container '${nameIn(ask, 'protectioncontainers')}' of fabric '${nameIn(ask, 'backupfabrics')}'. Check whether the item is registered to the vault; its full name is VM;iaasvmcontainerv2;{resource group};{machine}.`,
  );

export interface VaultJob {
  readonly vault: Vault;
  readonly restore: AcceptedRestore;
}

/** The restore whose job is named in the path, if it is one of this vault's. */
export function restoreIn(ask: Ask): VaultJob | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const jobName = nameIn(ask, 'backupjobs');
  const restore = ask.world.workByJob.get(jobName.toLowerCase());
  return restore && resourceKey(restore.vault) === resourceKey(vault)
    ? { vault, restore }
    : noSuchJob(jobName);
}

export const noSuchJob = (jobName: string): Refusal =>
  refuse(
    'BMSUserErrorJobNotFound',
    `This vault has no job '${jobName}'. A job is named by properties.jobId of its operation's status once that has Succeeded; it need not be the operation's id.`,
  );
