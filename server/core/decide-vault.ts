import { acceptErrand } from './errand.ts';
import type { ProtectedItem, Vault } from './estate.ts';
import type { AcceptedErrand, VaultDeleted, VaultPut } from './events.ts';
import { itemsOf } from './items-of.ts';
import { slice } from './listing.ts';
import { type ResourceName, sameName } from './names.ts';
import { MOST_ITEMS } from './policy-times.ts';
import { isAbsent, protectionOf } from './protection-of.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** What a vault is to be; what is left out stays as it is. */
export type VaultWish = Partial<
  Pick<
    Vault,
    | 'region'
    | 'redundancy'
    | 'crossRegionRestore'
    | 'crossSubscriptionRestore'
    | 'publicNetworkAccess'
    | 'hasIdentity'
    | 'tags'
  >
>;

type VaultPutDecided = readonly [AcceptedErrand, VaultPut];

/** Makes a vault, or changes one; a new one has to say where it is to be. */
export function decideVaultPut(
  world: World,
  { resourceGroup, name }: ResourceName,
  wish: VaultWish,
  now: Instant,
): VaultPutDecided | Refusal {
  const known = world.estate.vault({ resourceGroup, name });
  const wanted = wish.region === undefined ? undefined : spelledTogether(wish.region);
  const region = known?.region ?? wanted;
  if (region === undefined) return refuse('LocationRequired');
  if (wanted !== undefined && !sameName(wanted, region))
    return refuse('InvalidResourceLocation', undefined, {
      value: name,
      region,
      group: resourceGroup,
      wanted,
    });
  const group = world.estate.resourceGroup(resourceGroup) ?? resourceGroup;
  const vault: Vault = {
    ...(known ?? { resourceGroup: group, name, made: true }),
    ...wish,
    region,
    changedAt: now,
  };
  return [acceptErrand(world, 'put-vault', vault, now), { kind: 'vault-put', at: now, vault }];
}

/** A region's name as ids have it: `West Europe` is `westeurope`. */
const spelledTogether = (region: string): string => region.replaceAll(' ', '').toLowerCase();

type VaultDeletionDecided = readonly [AcceptedErrand, VaultDeleted];

/** Undefined where there is nothing to delete; which of the codes is met when is inferred. */
export function decideVaultDeletion(
  world: World,
  place: ResourceName,
  now: Instant,
): VaultDeletionDecided | Refusal | undefined {
  const vault = world.estate.vault(place);
  if (!vault) return undefined;
  const items = itemsIn(world, vault, now);
  const deleted = items.filter(
    (item) => protectionOf(world, vault, item, now).state === 'soft-deleted',
  );
  if (items.length > 0 && deleted.length === 0)
    return refuse('BMSUserErrorVaultDeletionNotAllowed');
  if (items.length > deleted.length) return refuse('BMSUserErrorVaultDeletionForbidden');
  if (items.length > 0) return refuse('BMSUserErrorVaultDeletionNotPermitted');
  const { resourceGroup, name } = vault;
  return [
    acceptErrand(world, 'delete-vault', vault, now),
    { kind: 'vault-deleted', at: now, vault: { resourceGroup, name } },
  ];
}

/** Those that a vault has by now. */
export const itemsIn = (world: World, vault: Vault, now: Instant): readonly ProtectedItem[] =>
  slice(itemsOf(world, vault), 0, MOST_ITEMS).filter((item) => !isAbsent(world, vault, item, now));
