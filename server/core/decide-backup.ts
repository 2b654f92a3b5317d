import { type AcceptedBackup, KEPT_FOR } from './backup.ts';
import { chooseFate } from './choose-fate.ts';
import type { ProtectedItem, Vault } from './estate.ts';
import { protectionOf } from './protection-of.ts';
import { type Refusal, refuse } from './refusal.ts';
import { goneSince, lockedAgainst, runningOn, softDeletedBy } from './running.ts';
import type { Instant } from './time.ts';
import { nextJobId, nextOperationId, type World } from './world.ts';

/** A wish to back an item up now. */
export interface BackupCommand {
  readonly vault: Vault;
  readonly item: ProtectedItem;
  readonly activityId: string;
  /** When the point is to be pruned, if the client says so. */
  readonly expiresAt?: Instant;
}

/** Accepts a backup, or says why not; looks at the world and leaves it as it is. */
export function decideBackup(
  world: World,
  command: BackupCommand,
  now: Instant,
): AcceptedBackup | Refusal {
  const refusal =
    goneSince(world, command, now) ??
    softDeletedBy(world, command, now) ??
    lockedAgainst(world, command) ??
    isOver(command, now);
  if (refusal) return refusal;
  const { machine } = command.item;
  const chosen = chooseFate(world.orders.fates, { kind: 'backup-accepted', machine });
  const { whenBusy, jobIdEqualsOperationId } = chosen.fate ?? {};
  const running =
    whenBusy === 'accept' ? undefined : runningOn(world, command, 'backup-accepted', now);
  if (running && whenBusy !== 'fail-job')
    return refuse(
      'UserErrorBackupOperationInProgress',
      `Job '${running.jobId}' is backing this item up. Wait until it has ended, or cancel it, and send the request again.`,
    );
  const accepted = acceptedBackup(world, command, now, jobIdEqualsOperationId);
  return { ...accepted, ...chosen, ...(running && { busy: true }) };
}

/** The fact alone, whoever wants it. */
export function acceptedBackup(
  world: World,
  { vault, item, activityId, expiresAt }: BackupCommand,
  now: Instant,
  // Recorded (2022 to 2025): the job has an id of its own.
  jobIdIsOperationId = false,
): AcceptedBackup {
  const operationId = nextOperationId(world);
  const stopped = protectionOf(world, vault, item, now).state !== 'protected';
  return {
    kind: 'backup-accepted',
    at: now,
    operationId,
    jobId: jobIdIsOperationId ? operationId : nextJobId(world),
    activityId,
    vault: { resourceGroup: vault.resourceGroup, name: vault.name },
    machine: { resourceGroup: item.machine.resourceGroup, name: item.machine.name },
    expiresAt: expiresAt ?? now + KEPT_FOR,
    ...(stopped && { unprotected: true }),
  };
}

/** Inferred: a point that would be gone before it is taken is bad input. */
const isOver = ({ expiresAt }: BackupCommand, now: Instant): Refusal | undefined =>
  expiresAt !== undefined && expiresAt <= now
    ? refuse(
        'BMSUserErrorInvalidInput',
        'Cannot back up: properties.recoveryPointExpiryTimeInUTC has passed. Send an instant to come, or leave it out.',
      )
    : undefined;
