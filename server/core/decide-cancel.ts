import { chooseFate } from './choose-fate.ts';
import type { AcceptedCancel } from './events.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Instant } from './time.ts';
import type { AcceptedWork } from './work.ts';
import { canCancel, nextOperationId, type World } from './world.ts';

/** Accepts the cancel of a restore's job, or says why not. */
export function decideCancel(
  world: World,
  restore: AcceptedWork,
  now: Instant,
): AcceptedCancel | Refusal {
  if (!canCancel(world, restore, now))
    return refuse(
      'BMSUserErrorJobNotCancellable',
      `Cannot cancel job '${restore.jobId}': a restore can be cancelled while it is in progress and its data is being transferred. Read the job to see how it stands.`,
    );
  const machine = restore.machine;
  const chosen = chooseFate(world.orders.fates, { kind: 'cancel-accepted', machine });
  return { ...acceptedCancel(world, restore, now), ...chosen };
}

/** The fact alone, whoever wants it. */
export const acceptedCancel = (
  world: World,
  { jobId, machine }: AcceptedWork,
  at: Instant,
): AcceptedCancel => ({
  kind: 'cancel-accepted',
  at,
  operationId: nextOperationId(world),
  jobId,
  machine,
});
