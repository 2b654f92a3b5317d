import type { Listing } from './listing.ts';
import { keyOf, type ResourceName } from './names.ts';
import type { RecoveryPointSource } from './recovery-point.ts';
import type { Instant } from './time.ts';

/**
 * What stands in a subscription before anyone restores: vaults, machines, accounts, networks. An
 * estate may be a list (a world file) or a function of a seed (the fleet); nobody downstream can
 * tell, and nobody may hold more of it than was asked for.
 */
export interface Estate {
  readonly region: string;
  readonly resourceGroups: Listing<string>;
  /** In the casing it was made with; undefined where there is none. */
  resourceGroup(name: string): string | undefined;
  readonly vaults: Listing<Vault>;
  vault(name: ResourceName): Vault | undefined;
  /** The protected item of a machine in a vault. */
  item(vault: Vault, machine: ResourceName): ProtectedItem | undefined;
  items(vault: Vault): Listing<ProtectedItem>;
  /** Protected or not. */
  readonly machines: Listing<Machine>;
  machine(name: ResourceName): Machine | undefined;
  readonly storageAccounts: Listing<StorageAccount>;
  readonly virtualNetworks: Listing<VirtualNetwork>;
  /** What private links reach disks by; absent: any that is named is there. */
  readonly diskAccesses?: readonly Located[];
  /** What restores may be refused for; absent: nothing is in their way. */
  readonly obstacles?: Obstacles;
}

/** What stands in the way of restores, beside the resources themselves. */
export interface Obstacles {
  /** Those that disks may be encrypted with; absent: any that is named is there. */
  readonly diskEncryptionSets?: readonly Located[];
  /** Other subscriptions that are known; absent: any that is named will do. */
  readonly otherSubscriptions?: readonly OtherSubscription[];
  /** Resource groups that nothing may be changed in. */
  readonly lockedResourceGroups?: readonly string[];
  /** Those in which an Azure Policy denies what a restore would make. */
  readonly policyDeniedResourceGroups?: readonly string[];
  readonly reachedQuotas?: readonly Quota[];
  /** How much there may be of each, all told; absent: as much as anybody wants. */
  readonly quotas?: Readonly<Partial<Record<Quota, number>>>;
  /** Sizes of which no machine can be made. */
  readonly unavailableSizes?: readonly string[];
}

export type Quota = 'cores' | 'managedDisks';

export interface OtherSubscription {
  readonly id: string;
  readonly tenant: string;
  /** Whether it is registered with Recovery Services. */
  readonly registered: boolean;
}

export interface Located extends ResourceName {
  readonly region: string;
}

export interface Vault extends ResourceName {
  readonly region: string;
  /** Whether its backups can be restored in the paired region; absent: not. */
  readonly crossRegionRestore?: boolean;
  /** Where its backups are kept; absent: GeoRedundant. */
  readonly redundancy?: Redundancy;
  /** Whether it has an identity of its own; absent: not. */
  readonly hasIdentity?: boolean;
  /** Whether a Resource Guard watches over its restores; absent: not. */
  readonly resourceGuard?: boolean;
  /** Whether its backups can be restored in other subscriptions; absent: Enabled. */
  readonly crossSubscriptionRestore?: 'Enabled' | 'Disabled' | 'PermanentlyDisabled';
  /** Whether it can be reached from public networks; absent: Enabled. */
  readonly publicNetworkAccess?: 'Enabled' | 'Disabled';
  readonly tags?: Readonly<Record<string, string>>;
  /** When it was made or changed last; absent: with its world. */
  readonly changedAt?: Instant;
  /** Its world began without it. */
  readonly made?: true;
}

export type Redundancy = 'LocallyRedundant' | 'GeoRedundant' | 'ZoneRedundant';

export interface Disk {
  readonly name: string;
  /** The OS disk has none; a data disk's logical unit number. */
  readonly lun?: number;
  readonly sizeGb: number;
}

export interface Machine extends ResourceName {
  readonly size: string;
  readonly osType: 'Windows' | 'Linux';
  readonly storage: 'standard' | 'premium' | 'mixed';
  readonly managedDisks: boolean;
  readonly encrypted: boolean;
  readonly disks: readonly Disk[];
  /** The availability zones that it is in; absent: none. */
  readonly zones?: readonly string[];
  /** Whether a disk of it can be reached by private links alone. */
  readonly privateAccess?: true;
  /** The disk access that its disks are reached by, where that is known; they are private then. */
  readonly diskAccess?: ResourceName;
  /** It was started securely, as a Trusted Launch machine. */
  readonly trustedLaunch?: true;
  /** It has been deleted since it was backed up. */
  readonly gone?: true;
  /** The keys of its encrypted disks have been deleted. */
  readonly keysGone?: true;
  /** It was made from an offer of the Marketplace that nobody has bought here. */
  readonly unboughtOffer?: true;
}

export interface ProtectedItem {
  readonly machine: Machine;
  /** The data disks that its backups leave out; absent: nobody has chosen among its disks. */
  readonly excludedLuns?: readonly number[];
  readonly policy: string;
  readonly points: RecoveryPointSource;
  /**
   * Whether `VM;{group};{machine}` names it as well as the full `VM;iaasvmcontainerv2;…`
   * (recorded: the tutorial of 2018 answers under the short name).
   */
  readonly answersToShortName: boolean;
  /** Its world began without it: it is there once a change of protection has brought it. */
  readonly enrolled?: true;
}

/** Those of a machine's disks that are in its backups: the OS disk always is. */
export const backedUpDisks = ({ machine, excludedLuns = [] }: ProtectedItem): readonly Disk[] =>
  machine.disks.filter(({ lun }) => lun === undefined || !excludedLuns.includes(lun));

export interface StorageAccount extends Located {
  /** Absent: StorageV2. */
  readonly accountKind?: AccountKind;
  /** Absent: Standard_LRS. */
  readonly sku?: string;
  /** It can be reached from chosen networks alone. */
  readonly networkRestricted?: true;
  readonly locked?: true;
}

export type AccountKind =
  'Storage' | 'StorageV2' | 'BlobStorage' | 'BlockBlobStorage' | 'FileStorage';

export interface VirtualNetwork extends Located {
  readonly subnets: readonly string[];
}

export interface ListedEstate {
  readonly region: string;
  readonly resourceGroups: readonly string[];
  readonly vaults: readonly (Vault & { readonly items: readonly ProtectedItem[] })[];
  /** Left out: those that its items protect. */
  readonly machines?: readonly Machine[];
  readonly storageAccounts: readonly StorageAccount[];
  readonly virtualNetworks: readonly VirtualNetwork[];
  readonly diskAccesses?: readonly Located[];
  readonly obstacles?: Obstacles;
}

/** An estate whose every resource is named. */
export function listedEstate(listed: ListedEstate): Estate {
  const groups = new Map(listed.resourceGroups.map((name) => [keyOf(name), name]));
  const vaults = new Map(listed.vaults.map((vault) => [resourceKey(vault), vault]));
  const items = new Map(
    listed.vaults.flatMap((vault) =>
      vault.items.map((item) => [itemKey(vault, item.machine), item] as const),
    ),
  );
  const machines = listed.machines ?? [...items.values()].map((item) => item.machine);
  const machinesByKey = new Map(machines.map((machine) => [resourceKey(machine), machine]));
  return {
    region: listed.region,
    resourceGroups: listed.resourceGroups,
    resourceGroup: (name) => groups.get(keyOf(name)),
    vaults: listed.vaults,
    vault: (name) => vaults.get(resourceKey(name)),
    item: (vault, machine) => items.get(itemKey(vault, machine)),
    items: (vault) => vaults.get(resourceKey(vault))?.items ?? [],
    // One that is gone is known to its backups, and in no list.
    machines: machines.filter(({ gone }) => !gone),
    machine: (name) => machinesByKey.get(resourceKey(name)),
    storageAccounts: listed.storageAccounts,
    virtualNetworks: listed.virtualNetworks,
    ...(listed.diskAccesses && { diskAccesses: listed.diskAccesses }),
    ...(listed.obstacles && { obstacles: listed.obstacles }),
  };
}

export const resourceKey = (name: ResourceName): string => keyOf(name.resourceGroup, name.name);

/** What a protected item is known by inside its world, whichever of its names was used. */
export const itemKey = (vault: ResourceName, machine: ResourceName): string =>
  keyOf(vault.resourceGroup, vault.name, machine.resourceGroup, machine.name);
