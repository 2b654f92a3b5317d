import { UsageError } from './usage-error.ts';
import { standingJob } from './core/standing-job.ts';
import { pointsOf } from './core/item-points.ts';
import { slice } from './core/listing.ts';
import type { Estate, VirtualNetwork } from './core/estate.ts';
import { machineId } from './core/names.ts';
import type { Restored } from './core/plan.ts';
import { formatInstant } from './core/time.ts';
import type { World } from './core/world.ts';
import type { OpenWorld, Worlds } from './worlds.ts';

/**
 * What to ask a world with: its first vault, that vault's first item, an account beside it, and where
 * a machine can be restored to.
 */
export interface WorldNames {
  readonly subscription: string;
  readonly tenant: string;
  readonly region: string;
  /** The vault's resource group. */
  readonly resourceGroup: string;
  readonly vault: string;
  readonly container: string;
  readonly item: string;
  /** The machine that the item protects. */
  readonly vm: string;
  readonly vmResourceGroup: string;
  readonly machineId: string;
  readonly storageAccount: string;
  readonly storageAccountId: string;
  readonly targetResourceGroup: string;
  readonly targetResourceGroupId: string;
  /** A name that is still free there. */
  readonly targetVm: string;
  readonly targetVmId: string;
  /** Absent, as its subnet is, where the world has no network. */
  readonly vnet?: string;
  readonly vnetId?: string;
  readonly subnet?: string;
  readonly subnetId?: string;
}

/** A world as a person beside it sees it: the names to ask with, and what is true in it. */
export interface WorldView extends WorldNames {
  /** Names of the item's recovery points now, newest first; at most a page of them. */
  points(): Promise<readonly string[]>;
  /** What a job has left behind; undefined until it has ended, and where that is nothing. */
  restored(jobId: string): Promise<Restored | undefined>;
  /** What its clock shows, ISO 8601. */
  now(): Promise<string>;
}

export function namesOf({ world }: Pick<OpenWorld, 'world'>): WorldNames {
  const { vault, item, account, network } = firstOf(world.beginning);
  const { resourceGroup, name } = item.machine;
  const fullName = `iaasvmcontainerv2;${resourceGroup};${name}`;
  const target = network?.resourceGroup ?? resourceGroup;
  const inGroup = (group: string, type: string, of: string): string =>
    `${groupId(world, group)}/providers/${type}/${of}`;
  return {
    subscription: world.subscription,
    tenant: world.tenant,
    region: vault.region,
    resourceGroup: vault.resourceGroup,
    vault: vault.name,
    container: `IaasVMContainer;${fullName}`,
    item: `VM;${fullName}`,
    vm: name,
    vmResourceGroup: resourceGroup,
    machineId: machineId(world.subscription, item.machine),
    storageAccount: account.name,
    storageAccountId: inGroup(
      account.resourceGroup,
      'Microsoft.Storage/storageAccounts',
      account.name,
    ),
    targetResourceGroup: target,
    targetResourceGroupId: groupId(world, target),
    targetVm: TARGET_VM,
    targetVmId: machineId(world.subscription, { resourceGroup: target, name: TARGET_VM }),
    ...networkNames(world, network),
  };
}

const TARGET_VM = 'targetVM';

const groupId = ({ subscription }: World, group: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}`;

function networkNames(world: World, network: VirtualNetwork | undefined): object {
  if (!network) return {};
  const vnetId = `${groupId(world, network.resourceGroup)}/providers/Microsoft.Network/virtualNetworks/${network.name}`;
  const subnet = network.subnets[0];
  return {
    vnet: network.name,
    vnetId,
    ...(subnet !== undefined && { subnet, subnetId: `${vnetId}/subnets/${subnet}` }),
  };
}

/** The names of the first item's points, newest first; at most a page of them. */
export function pointNamesOf({ world, now }: Pick<OpenWorld, 'world' | 'now'>): readonly string[] {
  const { vault, item } = firstOf(world.beginning);
  return slice(pointsOf(world, vault, item, now), 0, 200).map((point) => point.name);
}

/** What a world is asked about first. Throws where it has nothing to be asked about. */
export function firstOf(estate: Estate) {
  const vault = estate.vaults.at(0);
  const item = vault && estate.items(vault).at(0);
  const account = estate.storageAccounts.at(0);
  if (!vault || !item || !account)
    throw new UsageError('Cannot use this world: it needs a vault, an item and a storage account.');
  return { vault, item, account, network: estate.virtualNetworks.at(0) };
}

export async function worldView(worlds: Worlds, subscription: string): Promise<WorldView> {
  const opened = async () => {
    const open = await worlds.open(subscription);
    if (!open) throw new Error(`There is no world ${subscription}.`);
    return open;
  };
  return {
    ...namesOf(await opened()),
    async points() {
      return pointNamesOf(await opened());
    },
    async restored(jobId) {
      const { world: current, now } = await opened();
      const restore = current.workByJob.get(jobId.toLowerCase());
      if (!restore) return undefined;
      const standing = standingJob(current, restore, now);
      return standing?.job.endedAt === undefined ? undefined : standing.plan.leaves;
    },
    async now() {
      return formatInstant((await opened()).now);
    },
  };
}
