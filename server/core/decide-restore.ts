import { chooseFate } from './choose-fate.ts';
import { backedUpDisks } from './estate.ts';
import { pointsOf } from './item-points.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import { type Finding, type Refusal, refuse } from './refusal.ts';
import { rehydrationFor } from './rehydration.ts';
import {
  type AcceptedRestore,
  KEPT_FIELDS,
  type KeptRequest,
  type RestoreManners,
  type RestoreRequest,
} from './restore.ts';
import { findingsIn, refusalOf, troubleOf } from './restore-refusals.ts';
import type { RestoreWish } from './restore-rules/rule.ts';
import { runningOn } from './running.ts';
import type { Instant } from './time.ts';
import { nextJobId, nextOperationId, type World } from './world.ts';

export interface RestoreCommand extends RestoreWish {
  readonly activityId: string;
  readonly manners: RestoreManners;
}

const kind = 'restore-accepted';

/** Accepts a restore, or says why not; looks at the world and leaves it as it is. */
export function decideRestore(
  world: World,
  command: RestoreCommand,
  now: Instant,
): AcceptedRestore | Refusal {
  const point = pointsOf(world, command.vault, command.item, now).find(command.pointName);
  const { machine } = command.item;
  const { request } = command;
  const chosen = chooseFate(world.orders.fates, { kind, machine, request });
  const { whenBusy = 'refuse', jobIdEqualsOperationId } = chosen.fate ?? {};
  const restore = { world, command, point, now, kind, mayBeBusy: whenBusy !== 'refuse' } as const;
  const refusal = refusalOf(restore);
  if (refusal) return refusal;
  // The rules refuse a missing point; the type does not know it.
  if (!point) return refuse('BMSUserErrorRecoveryPointNotFound');
  const runsInto = troubleOf(restore);
  const isBusy = whenBusy === 'fail-job' && runningOn(world, command, kind, now) !== undefined;
  return {
    ...acceptedRestore(world, command, point, now, jobIdEqualsOperationId),
    ...chosen,
    ...(runsInto && { runsInto }),
    ...(isBusy && { busy: true }),
  };
}

/** All that a check ahead of a restore finds, in order of precedence; empty where it would be accepted. */
export function validateRestore(
  world: World,
  command: RestoreWish,
  now: Instant,
): readonly Finding[] {
  const point = pointsOf(world, command.vault, command.item, now).find(command.pointName);
  return findingsIn({ world, command, point, now, kind });
}

/** The fact alone, whoever wants it. */
export function acceptedRestore(
  world: World,
  command: RestoreCommand,
  point: RecoveryPoint,
  now: Instant,
  jobIdIsOperationId = command.manners.jobIdIsOperationId,
): AcceptedRestore {
  const operationId = nextOperationId(world);
  const { vault, item, request, activityId, manners } = command;
  const rehydration = rehydrationFor(point, request);
  return {
    kind,
    at: now,
    operationId,
    jobId: jobIdIsOperationId ? operationId : nextJobId(world),
    activityId,
    vault: { resourceGroup: vault.resourceGroup, name: vault.name },
    machine: { resourceGroup: item.machine.resourceGroup, name: item.machine.name },
    pointName: point.name,
    pointTakenAt: point.takenAt,
    fromSnapshot: point.tiers.some(({ tier, state }) => tier === 'snapshot' && state === 'valid'),
    ...(rehydration && { rehydration }),
    request: kept(request),
    containerNamedAfter: manners.containerNamedAfter,
    ...(item.excludedLuns && { backedUp: backedUpDisks(item).map((disk) => disk.name) }),
  };
}

/** In the fixed order of its fields, and without those that no plan reads. */
function kept(request: RestoreRequest): KeptRequest {
  const said = KEPT_FIELDS.flatMap((field) =>
    request[field] === undefined ? [] : [[field, request[field]] as const],
  );
  return { recoveryType: request.recoveryType, ...Object.fromEntries(said) };
}
