import { UsageError } from './usage-error.ts';
import { readJob } from './core/job.ts';
import { pointsOf } from './core/item-points.ts';
import { slice } from './core/listing.ts';
import { machineId } from './core/names.ts';
import type { Restored } from './core/plan.ts';
import { formatInstant } from './core/time.ts';
import { jobOf, type World } from './core/world.ts';
import type { OpenWorld, Worlds } from './worlds.ts';

/** What to ask a world with: its first vault, that vault's first item, and an account beside it. */
export interface WorldNames {
  readonly subscription: string;
  readonly tenant: string;
  readonly region: string;
  /** The vault's resource group. */
  readonly resourceGroup: string;
  readonly vault: string;
  readonly container: string;
  readonly item: string;
  readonly machineId: string;
  readonly storageAccountId: string;
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

export function namesOf({ world }: OpenWorld): WorldNames {
  const { vault, item, account } = firstOf(world);
  const { resourceGroup, name } = item.machine;
  const fullName = `iaasvmcontainerv2;${resourceGroup};${name}`;
  return {
    subscription: world.subscription,
    tenant: world.tenant,
    region: vault.region,
    resourceGroup: vault.resourceGroup,
    vault: vault.name,
    container: `IaasVMContainer;${fullName}`,
    item: `VM;${fullName}`,
    machineId: machineId(world.subscription, item.machine),
    storageAccountId: `/subscriptions/${world.subscription}/resourceGroups/${account.resourceGroup}/providers/Microsoft.Storage/storageAccounts/${account.name}`,
  };
}

function firstOf({ estate }: World) {
  const vault = estate.vaults.at(0);
  const item = vault && estate.items(vault).at(0);
  const account = estate.storageAccounts.at(0);
  if (!vault || !item || !account)
    throw new UsageError('Cannot use this world: it needs a vault, an item and a storage account.');
  return { vault, item, account };
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
      const { world, now } = await opened();
      const { vault, item } = firstOf(world);
      return slice(pointsOf(world, vault, item, now), 0, 200).map((point) => point.name);
    },
    async restored(jobId) {
      const { world: current, now } = await opened();
      const restore = current.workByJob.get(jobId.toLowerCase());
      if (!restore) return undefined;
      const plan = jobOf(current, restore);
      const job = readJob(plan, now, current.pace.progressEvery);
      return job?.endedAt === undefined ? undefined : plan?.leaves;
    },
    async now() {
      return formatInstant((await opened()).now);
    },
  };
}
