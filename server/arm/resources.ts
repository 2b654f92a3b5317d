import { enrolledItem } from '../core/enrolled-item.ts';
import { type Estate, type ProtectedItem, resourceKey, type Vault } from '../core/estate.ts';
import { itemOf } from '../core/items-of.ts';
import type { ResourceName } from '../core/names.ts';
import { isAbsent } from '../core/protection-of.ts';
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts';
import type { AcceptedWork } from '../core/work.ts';
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
  const place = placeIn(ask);
  if (isRefusal(place)) return place;
  return isAbsent(ask.world, place.vault, place.item, ask.now) ? noSuchItem(ask) : place;
}

/** By the words of a path, which are the same ones for as long as the path is remembered. */
const places = new WeakMap<
  readonly string[],
  { readonly estate: Estate; readonly place: VaultItem }
>();

/**
 * The same, whether it is there yet, or still, or not: what is polled below it is. Who polls asks for the
 * same path again and again, and the place of an item in its estate never changes.
 */
export function placeIn(ask: Ask): VaultItem | Refusal {
  const { estate } = ask.world;
  const known = places.get(ask.words);
  if (known?.estate === estate) return known.place;
  const place = findPlace(ask, (vault, machine) => itemOf(ask.world, vault, machine));
  if (!isRefusal(place) && !place.item.enrolled) places.set(ask.words, { estate, place });
  return place;
}

/** The same, of a machine that may have no item: it would get one. */
export function placeToProtect(ask: Ask): VaultItem | Refusal {
  const { world } = ask;
  return findPlace(ask, (vault, name) => {
    const item = itemOf(world, vault, name);
    const machine = item ? undefined : world.estate.machine(name);
    return machine ? enrolledItem(world.estate, vault, machine, '') : item;
  });
}

function findPlace(
  ask: Ask,
  find: (vault: Vault, machine: ResourceName) => ProtectedItem | undefined,
): VaultItem | Refusal {
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
  const item = named && find(vault, named.machine);
  const fits =
    item &&
    (named.form === 'full' || item.answersToShortName) &&
    resourceKey(container) === resourceKey(item.machine) &&
    nameIn(ask, 'backupfabrics').toLowerCase() === 'azure';
  return fits ? { vault, item } : noSuchItem(ask);
}

/** Reported: under a version of the secondary region, of a vault that has none. */
export const secondaryRefusal = ({ crossRegionRestore }: Vault): Refusal | undefined =>
  crossRegionRestore === true
    ? undefined
    : refuse('BMSUserErrorCrossRegionRestoreNotEnabledInThisVault');

const noSuchItem = (ask: Ask): Refusal =>
  refuse(
    'BMSUserErrorDataSourceObjectNotFound',
    `Nothing named '${nameIn(ask, 'protecteditems')}' is protected in the container '${nameIn(ask, 'protectioncontainers')}' of fabric '${nameIn(ask, 'backupfabrics')}'. Check whether the item is registered to the vault; its full name is VM;iaasvmcontainerv2;{resource group};{machine}.`,
  );

/** The work whose job is named in the path, if it is one of this vault's. */
export function workIn(ask: Ask): AcceptedWork | Refusal {
  const vault = vaultIn(ask);
  if (isRefusal(vault)) return vault;
  const jobName = nameIn(ask, 'backupjobs');
  const work = ask.world.workByJob.get(jobName.toLowerCase());
  const isHere =
    work?.kind !== 'cross-region-restore-accepted' &&
    work &&
    resourceKey(work.vault) === resourceKey(vault);
  return isHere ? work : noSuchJob(jobName);
}

export const noSuchJob = (jobName: string): Refusal =>
  refuse(
    'BMSUserErrorJobNotFound',
    `This vault has no job '${jobName}'. A job is named by properties.jobId of its operation's status once that has Succeeded; it need not be the operation's id.`,
  );
