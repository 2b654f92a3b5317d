import { vaultNumber } from './access-token.ts';
import { chooseFate } from './choose-fate.ts';
import { acceptedRestore } from './decide-restore.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { AcceptedCrossRegionRestore } from './restore.ts';
import { refusalOf, troubleOf } from './restore-refusals.ts';
import type { RestoreWish } from './restore-rules/rule.ts';
import { goneSince, runningOn } from './running.ts';
import { secondaryPointsOf } from './secondary-points.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** A wish to restore one point in the region that its vault's is paired with. */
export interface CrossRegionCommand extends RestoreWish {
  /** The region that the URL names. */
  readonly region: string;
  readonly token: string;
  readonly activityId: string;
}

/** Accepts a restore in the secondary region, or says why not: by the rules of any restore. */
export function decideCrossRegionRestore(
  world: World,
  command: CrossRegionCommand,
  now: Instant,
): AcceptedCrossRegionRestore | Refusal {
  const { vault, item, pointName, request, region } = command;
  const point = secondaryPointsOf(world, vault, item, now).find(pointName);
  const kind = 'cross-region-restore-accepted';
  const chosen = chooseFate(world.orders.fates, { kind, machine: item.machine, request });
  const { whenBusy = 'refuse', jobIdEqualsOperationId } = chosen.fate ?? {};
  const restore = { world, command, point, now, kind, mayBeBusy: whenBusy !== 'refuse' } as const;
  const refusal = goneSince(world, command, now) ?? refusalOf(restore);
  if (refusal) return refusal;
  // The rules refuse a missing point; the type does not know it.
  if (!point) return refuse('BMSUserErrorRecoveryPointNotFound');
  const runsInto = troubleOf(restore);
  const isBusy = whenBusy === 'fail-job' && runningOn(world, command, kind, now) !== undefined;
  const manners = { jobIdIsOperationId: false, containerNamedAfter: 'machine' } as const;
  const accepted = acceptedRestore(
    world,
    { ...command, manners },
    point,
    now,
    jobIdEqualsOperationId,
  );
  // Recorded: the id is the vault's number and a GUID, in base64.
  const operationId = btoa(`${vaultNumber(world.seed, vault)};${accepted.operationId}`);
  return {
    ...accepted,
    kind,
    operationId,
    region,
    ...chosen,
    ...(runsInto && { runsInto }),
    ...(isBusy && { busy: true }),
  };
}
