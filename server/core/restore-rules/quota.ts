import { coresOf } from '../cores.ts';
import { backedUpDisks, type Quota } from '../estate.ts';
import { inferred, specified } from '../errors/entry.ts';
import { slice } from '../listing.ts';
import { restoredDisks } from '../plan-restore.ts';
import { disksOf } from '../standing-disks.ts';
import { machinesOf } from '../standing-machines.ts';
import { LATEST } from '../time.ts';
import type { World } from '../world.ts';
import {
  groupIn,
  isAlternate,
  isCrossRegion,
  type LaterRule,
  machineIn,
  type RestoreCase,
  type When,
} from './rule.ts';

/** What counts towards a quota: what a restore wants of it, and what there is in a world already. */
interface Counted {
  readonly quota: Quota;
  /** As it stands in a sentence. */
  readonly noun: string;
  concerns(restore: RestoreCase): boolean;
  wanted(restore: RestoreCase): number;
  /** Inferred: what restores under way will have made is taken already. */
  taken(world: World): number;
}

const CORES: Counted = {
  quota: 'cores',
  noun: 'cores',
  concerns: isAlternate,
  wanted: (restore) => coresOf(machineIn(restore).size),
  taken(world) {
    const machines = machinesOf(world, LATEST);
    return slice(machines, 0, machines.length).reduce(
      (sum, { machine }) => sum + coresOf(machine.size),
      0,
    );
  },
};

const MANAGED_DISKS: Counted = {
  quota: 'managedDisks',
  noun: 'managed disks',
  concerns: (restore) => machineIn(restore).managedDisks,
  wanted(restore) {
    const { item, request } = restore.command;
    const backedUp = item.excludedLuns && backedUpDisks(item).map(({ name }) => name);
    return restoredDisks(item.machine, { request, ...(backedUp && { backedUp }) }).length;
  },
  taken: (world) => disksOf(world, LATEST).length,
};

const isReached =
  ({ quota, noun, concerns, wanted, taken }: Counted): When =>
  (restore) => {
    if (!concerns(restore)) return undefined;
    const { reachedQuotas, quotas } = restore.world.estate.obstacles ?? {};
    if (reachedQuotas?.includes(quota))
      return 'Ask for a higher limit, or free some of what is used.';
    const limit = quotas?.[quota];
    if (limit === undefined || !isCountedHere(restore)) return undefined;
    const [wants, has] = [wanted(restore), taken(restore.world)];
    return has + wants <= limit
      ? undefined
      : `The limit is ${limit} ${noun}, ${has} are taken, and the restore needs ${wants}. Ask for a higher limit, or free some of what is used.`;
  };

/** Specified: a subscription has its quotas in each region for itself. Blobs are no managed disks. */
const isCountedHere = (restore: RestoreCase): boolean =>
  !isCrossRegion(restore) && groupIn(restore) !== undefined;

export const QUOTA_TROUBLES: readonly LaterRule[] = [
  {
    stage: 'job',
    code: 'UserErrorInvalidManagedDiskOperation',
    of: 'a quota of managed disks that is reached',
    when: isReached(MANAGED_DISKS),
    evidence: specified(
      'Microsoft support’s published self-help texts, 2021: a restore failed for lack of quota',
    ),
  },
  {
    stage: 'job',
    code: 'UserErrorCoreCountSubscriptionQuotaReached',
    of: 'a quota of cores that is reached',
    when: isReached(CORES),
    evidence: inferred(
      'the example of a check has the code, of a restore of disks; that only a restore which makes a machine is counted is a guess',
    ),
  },
];
