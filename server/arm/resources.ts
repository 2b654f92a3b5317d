import type { Estate, ProtectedItem, Vault } from '../core/estate.ts';
import { protectorOf } from '../core/find-protection.ts';
import { sameResource } from '../core/names.ts';
import { isDeleted } from '../core/protection-of.ts';
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts';
import type { AcceptedWork } from '../core/work.ts';
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

/**
 * The protected item in the path, under either of its names. Who polls asks for the same path again and
 * again, and the place of an item in its estate never changes; whether it is still there may.
 */
export function itemIn(ask: Ask): VaultItem | Refusal {
  const { estate } = ask.world;
  const known = places.get(ask.words);
  const place = known?.estate === estate ? known.place : placeIn(ask);
  if (isRefusal(place)) return place;
  if (known?.place !== place) places.set(ask.words, { estate, place });
  return isDeleted(ask.world, place.vault, place.item, ask.now) ? noSuchItem(ask) : place;
}

/** By the words of a path, which are the same ones for as long as the path is remembered. */
const places = new WeakMap<
  readonly string[],
  { readonly estate: Estate; readonly place: VaultItem }
>();

function placeIn(ask: Ask): VaultItem | Refusal {
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

/** Where a machine is another vault's, or in the world but not protected (any more): to protect it anew is to come. */
export function notProtected(ask: Ask): Refusal | undefined {
  const vault = vaultIn(ask);
  const named = parseItemName(nameIn(ask, 'protecteditems'));
  if (!isRefusal(vault) && named) {
    const protection = protectorOf(ask.world, named.machine, ask.now);
    if (protection && !sameResource(protection.vault, vault))
      return refuse('BMSUserErrorContainerIsAlreadyRegisteredWithAnotherVault');
  }
  const item = isRefusal(vault) || !named ? undefined : ask.world.estate.item(vault, named.machine);
  if (isRefusal(vault) || !item || !isDeleted(ask.world, vault, item, ask.now)) return undefined;
  return refuse(
    'NotImplemented',
    'Machines can be protected anew only while they are protected; this one was deleted from its vault. Begin the world anew to have it back.',
    { value: 'ProtectedItems_CreateOrUpdate' },
  );
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
