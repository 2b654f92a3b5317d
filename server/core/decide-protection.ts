import type { AcceptedBase } from './accepted.ts';
import { type ChosenFate, chooseFate } from './choose-fate.ts';
import { itemKey, type ProtectedItem, type Vault } from './estate.ts';
import { protectorOf } from './find-protection.ts';
import { pointsOf } from './item-points.ts';
import { machineId, sameName } from './names.ts';
import { readOperation } from './operation.ts';
import { isAbsent, protectionOf } from './protection-of.ts';
import type { AcceptedDeletion, AcceptedProtection, ProtectionChange } from './protection.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { goneSince, lockedAgainst, softDeletedBy } from './running.ts';
import type { Instant } from './time.ts';
import { jobOf, nextJobId, nextOperationId, type World } from './world.ts';

/** A wish to change how an item is protected, or to delete it. */
export interface ItemCommand {
  readonly vault: Vault;
  readonly item: ProtectedItem;
  readonly activityId: string;
}

export interface ProtectionCommand extends ItemCommand {
  readonly sourceResourceId?: string;
  /** The name of the policy; absent where its backups are to stop. */
  readonly policy?: string;
  /** Whether a soft-deleted item is to come back. */
  readonly rehydrates?: boolean;
}

/** Accepts a change of protection, or says why not. */
export function decideProtection(
  world: World,
  command: ProtectionCommand,
  now: Instant,
): AcceptedProtection | Refusal {
  const refusal =
    sourceIsTheItemsMachine(world, command) ??
    // Without a policy it is a change of what has to be there.
    (command.policy === undefined
      ? goneSince(world, command, now)
      : protectedElsewhere(world, command, now)) ??
    (command.rehydrates === true
      ? notSoftDeleted(world, command, now)
      : softDeletedBy(world, command, now));
  if (refusal) return refusal;
  const kind = 'protection-accepted';
  const accepted = acceptedChange(world, command, kind, now);
  if (isRefusal(accepted)) return accepted;
  const { policy, rehydrates } = command;
  return {
    kind,
    ...accepted,
    ...(policy !== undefined && { policy }),
    ...(rehydrates === true && { rehydrates }),
  };
}

/** Accepts the deletion of an item with all its points, or says why not. */
export function decideDeletion(
  world: World,
  command: ItemCommand,
  now: Instant,
): AcceptedDeletion | Refusal {
  const refusal = goneSince(world, command, now) ?? softDeletedBy(world, command, now);
  if (refusal) return refusal;
  const kind = 'deletion-accepted';
  const accepted = acceptedChange(world, command, kind, now);
  if (isRefusal(accepted)) return accepted;
  const pointCount = pointsOf(world, command.vault, command.item, now).length;
  return { kind, ...accepted, pointCount };
}

/** Recorded (az CLI, 2026), to the letter: a machine is protected in one vault at a time. */
function protectedElsewhere(
  world: World,
  { vault, item }: ItemCommand,
  now: Instant,
): Refusal | undefined {
  if (!isAbsent(world, vault, item, now)) return undefined;
  const other = protectorOf(world, item.machine, now);
  return other && refuse('BMSUserErrorContainerIsAlreadyRegisteredWithAnotherVault');
}

/** Inferred: what is not deleted cannot come back. */
function notSoftDeleted(
  world: World,
  { vault, item }: ItemCommand,
  now: Instant,
): Refusal | undefined {
  return protectionOf(world, vault, item, now).state === 'soft-deleted'
    ? undefined
    : refuse(
        'BMSUserErrorInvalidConfigureProtectionRequest',
        'Cannot undelete: the item is not soft-deleted. Leave properties.isRehydrate out.',
      );
}

function acceptedChange(
  world: World,
  command: ItemCommand,
  kind: ProtectionChange['kind'],
  now: Instant,
): AcceptedBase | Refusal {
  const { vault, item, activityId } = command;
  const refusal = lockedAgainst(world, command);
  if (refusal) return refusal;
  const chosen: ChosenFate = chooseFate(world.orders.fates, { kind, machine: item.machine });
  const { whenBusy, jobIdEqualsOperationId } = chosen.fate ?? {};
  const running = whenBusy === 'accept' ? undefined : changeUnderWay(world, command, now);
  if (running && whenBusy !== 'fail-job') return isConflicting(running);
  const operationId = nextOperationId(world);
  return {
    at: now,
    operationId,
    // Recorded (2022 to 2024): the job has an id of its own.
    jobId: jobIdEqualsOperationId ? operationId : nextJobId(world),
    activityId,
    vault: { resourceGroup: vault.resourceGroup, name: vault.name },
    machine: { resourceGroup: item.machine.resourceGroup, name: item.machine.name },
    ...chosen,
    ...(running && { busy: true }),
  };
}

/** Unlike a restore, it is under way from the first: its operation lasts as long as its job. */
function changeUnderWay(
  world: World,
  { vault, item }: ItemCommand,
  now: Instant,
): ProtectionChange | undefined {
  const changes = world.changesByItem.get(itemKey(vault, item.machine)) ?? [];
  return changes.findLast(
    (change) =>
      readOperation(world, change, now).status === 'InProgress' ||
      now < (jobOf(world, change)?.endsAt ?? -Infinity),
  );
}

const isConflicting = (running: ProtectionChange): Refusal =>
  refuse(
    'BMSUserErrorConflictingProtectionOperation',
    `Operation '${running.operationId}' is changing the protection of this item. Wait until it has ended, and send the request again.`,
  );

function sourceIsTheItemsMachine(
  world: World,
  { item, sourceResourceId }: ProtectionCommand,
): Refusal | undefined {
  const id = machineId(world.subscription, item.machine);
  const asked = sourceResourceId ?? '';
  if (sameName(asked.replace(/\/+$/, ''), id)) return undefined;
  return refuse(
    'BMSUserErrorInvalidSourceResourceId',
    `Cannot protect: properties.sourceResourceId '${asked}' is not the machine of this item. Send '${id}'.`,
  );
}
