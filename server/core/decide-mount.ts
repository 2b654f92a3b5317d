import { chooseFate } from './choose-fate.ts';
import type { ProtectedItem, Vault } from './estate.ts';
import { pointsOf } from './item-points.ts';
import type { AcceptedMount, AcceptedUnmount } from './mount.ts';
import { machineId, sameName } from './names.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { goneSince, lockedAgainst, softDeletedBy } from './running.ts';
import type { Instant } from './time.ts';
import { nextOperationId, type World } from './world.ts';

/** A wish to mount a recovery point, or to unmount it. */
export interface PointCommand {
  readonly vault: Vault;
  readonly item: ProtectedItem;
  readonly pointName: string;
}

export interface MountCommand extends PointCommand {
  readonly recoveryPointId?: string;
  readonly virtualMachineId?: string;
}

/** Accepts a mount, or says why not. Another of the same point gives new scripts (inferred). */
export function decideMount(
  world: World,
  command: MountCommand,
  now: Instant,
): AcceptedMount | Refusal {
  const refusal = bodyDisagrees(world, command);
  if (refusal) return refusal;
  const kind = 'mount-accepted';
  const accepted = acceptedOnPoint(world, command, kind, now);
  return isRefusal(accepted) ? accepted : { kind, ...accepted };
}

/** Accepts an unmount, or says why not; of a point that is not mounted it does nothing (inferred). */
export function decideUnmount(
  world: World,
  command: PointCommand,
  now: Instant,
): AcceptedUnmount | Refusal {
  const kind = 'unmount-accepted';
  const accepted = acceptedOnPoint(world, command, kind, now);
  return isRefusal(accepted) ? accepted : { kind, ...accepted };
}

function acceptedOnPoint(
  world: World,
  command: PointCommand,
  kind: 'mount-accepted' | 'unmount-accepted',
  now: Instant,
): Omit<AcceptedMount, 'kind'> | Refusal {
  const { vault, item, pointName } = command;
  const { machine } = item;
  const refusal =
    goneSince(world, command, now) ??
    softDeletedBy(world, command, now) ??
    lockedAgainst(world, command);
  if (refusal) return refusal;
  if (!pointsOf(world, vault, item, now).find(pointName))
    return refuse(
      'BMSUserErrorRecoveryPointNotFound',
      `Cannot mount recovery point '${pointName}': the item has none of that name. Send the name of a point that the item's recoveryPoints list.`,
    );
  return {
    at: now,
    operationId: nextOperationId(world),
    vault: { resourceGroup: vault.resourceGroup, name: vault.name },
    machine: { resourceGroup: machine.resourceGroup, name: machine.name },
    pointName,
    ...chooseFate(world.orders.fates, { kind, machine }),
  };
}

/** Inferred: what the body repeats of the address has to be the same. */
function bodyDisagrees(
  world: World,
  { item, pointName, recoveryPointId, virtualMachineId }: MountCommand,
): Refusal | undefined {
  if (recoveryPointId !== undefined && recoveryPointId !== pointName)
    return refuse(
      'BMSUserErrorInvalidInput',
      `Cannot mount: properties.recoveryPointId is '${recoveryPointId}' and the URL names the point '${pointName}'. Send the same in both.`,
    );
  const id = machineId(world.subscription, item.machine);
  if (virtualMachineId === undefined || sameName(virtualMachineId.replace(/\/+$/, ''), id))
    return undefined;
  return refuse(
    'BMSUserErrorInvalidSourceResourceId',
    `Cannot mount: properties.virtualMachineId '${virtualMachineId}' is not the machine this item protects. Send '${id}'.`,
  );
}
