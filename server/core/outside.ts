import { chance } from './chance.ts';
import { isNamed } from './choose-fate.ts';
import { acceptedBackup } from './decide-backup.ts';
import { acceptedCancel } from './decide-cancel.ts';
import { acceptedRestore } from './decide-restore.ts';
import type { ProtectedItem, Vault } from './estate.ts';
import type { WorldEvent } from './events.ts';
import { pointsOf } from './item-points.ts';
import { itemsOf } from './items-of.ts';
import { slice } from './listing.ts';
import { machineId } from './names.ts';
import type { PendingEvent } from './orders.ts';
import { isAbsent } from './protection-of.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import { runningOn } from './running.ts';
import type { OutsideEventDocument } from './scenario.ts';
import type { Instant } from './time.ts';
import { canCancel, type World } from './world.ts';

/** The one that comes next, if its time is up by then; of two at once, the one written first. */
export function nextOutside(world: World, upTo: Instant): PendingEvent | undefined {
  if (world.nextOutsideAt > upTo) return undefined;
  return world.orders.outside.find(({ dueAt }) => dueAt === world.nextOutsideAt);
}

/**
 * What an outside event does, decided on the world as it is at its own instant, however late anybody
 * looks. What has nothing to act on, such as a cancel where no job runs, passes without a trace.
 */
export function comeTrue(world: World, pending: PendingEvent): WorldEvent[] {
  const came = { kind: 'outside-came', at: pending.dueAt, id: pending.id } as const;
  return [
    came,
    ...(DEEDS[pending.event.do](world, pending.event, pending.dueAt, pending.id) ?? []),
  ];
}

type Deed = (
  world: World,
  event: OutsideEventDocument,
  at: Instant,
  id: string,
) => WorldEvent[] | undefined;

const DEEDS: Readonly<Record<OutsideEventDocument['do'], Deed>> = {
  backup: backupBySomebody,
  restore: restoreBySomebody,
  cancel: cancelBySomebody,
  'delete-point': deletePoint,
  'delete-storage-account': (world, { storageAccount }, at) => {
    const name = storageAccount ?? world.estate.storageAccounts.at(0)?.name;
    return name === undefined ? undefined : [{ kind: 'storage-account-deleted', at, name }];
  },
  lock: (world, event, at) => lock(world, event, at, true),
  unlock: (world, event, at) => lock(world, event, at, false),
};

interface Place {
  readonly vault: Vault;
  readonly item: ProtectedItem;
}

/** How far an item is looked for by its name; a fleet's would take for ever. */
const ITEMS_LOOKED_AT = 10_000;

function placeOf(world: World, name: string | undefined, at: Instant): Place | undefined {
  const { estate } = world;
  for (const vault of slice(estate.vaults, 0, ITEMS_LOOKED_AT)) {
    const items = slice(itemsOf(world, vault), 0, name === undefined ? 1 : ITEMS_LOOKED_AT);
    const item = items.find(({ machine }) => name === undefined || isNamed(machine, name));
    if (item && !isAbsent(world, vault, item, at)) return { vault, item };
  }
  return undefined;
}

function pointOf(
  world: World,
  { vault, item }: Place,
  name = 'newest',
  at: Instant,
): RecoveryPoint | undefined {
  const points = pointsOf(world, vault, item, at);
  if (name === 'newest') return points.at(0);
  return name === 'oldest' ? points.at(points.length - 1) : points.find(name);
}

const idsOf = (machine: Place['vault'] | ProtectedItem['machine']) => ({
  resourceGroup: machine.resourceGroup,
  name: machine.name,
});

/** A disk restore of somebody else's, into the first account there is. */
function restoreBySomebody(
  world: World,
  event: OutsideEventDocument,
  at: Instant,
  id: string,
): WorldEvent[] | undefined {
  const place = placeOf(world, event.item, at);
  const point = place && pointOf(world, place, event.point, at);
  if (!point) return undefined;
  const account = world.estate.storageAccounts.at(0);
  const { vault, item } = place;
  const request = {
    recoveryType: 'RestoreDisks',
    sourceResourceId: machineId(world.subscription, item.machine),
    region: vault.region,
    ...(account && {
      storageAccountId: `/subscriptions/${world.subscription}/resourceGroups/${account.resourceGroup}/providers/Microsoft.Storage/storageAccounts/${account.name}`,
    }),
  } as const;
  const command = {
    vault,
    item,
    pointName: point.name,
    request,
    activityId: chance(world.seed, `outside ${id}`).guid(0),
    manners: { jobIdIsOperationId: true, containerNamedAfter: 'machine' },
  } as const;
  return [{ ...acceptedRestore(world, command, point, at), outside: true }];
}

/** A backup of somebody else's, unless one is under way. */
function backupBySomebody(
  world: World,
  event: OutsideEventDocument,
  at: Instant,
  id: string,
): WorldEvent[] | undefined {
  const place = placeOf(world, event.item, at);
  if (!place || runningOn(world, place, 'backup-accepted', at)) return undefined;
  const activityId = chance(world.seed, `outside ${id}`).guid(0);
  return [{ ...acceptedBackup(world, { ...place, activityId }, at), outside: true }];
}

function cancelBySomebody(
  world: World,
  event: OutsideEventDocument,
  at: Instant,
): WorldEvent[] | undefined {
  for (const work of [...world.workByJob.values()].reverse())
    if (
      (event.item === undefined || isNamed(work.machine, event.item)) &&
      canCancel(world, work, at)
    )
      return [{ ...acceptedCancel(world, work, at), outside: true }];
  return undefined;
}

function deletePoint(
  world: World,
  event: OutsideEventDocument,
  at: Instant,
): WorldEvent[] | undefined {
  const place = placeOf(world, event.item, at);
  const point = place && pointOf(world, place, event.point, at);
  if (!point) return undefined;
  const { vault, item } = place;
  const [ids, machine] = [idsOf(vault), idsOf(item.machine)];
  return [{ kind: 'point-deleted', at, vault: ids, machine, pointName: point.name }];
}

function lock(
  world: World,
  event: OutsideEventDocument,
  at: Instant,
  locked: boolean,
): WorldEvent[] | undefined {
  const place = placeOf(world, event.item, at);
  if (!place) return undefined;
  const { vault, item } = place;
  const [ids, machine] = [idsOf(vault), idsOf(item.machine)];
  return [{ kind: 'lock-changed', at, vault: ids, machine, locked }];
}
