import type { AcceptedCancel } from './events.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { AcceptedRestore } from './restore.ts';
import type { Instant } from './time.ts';
import { canCancel, nextOperationId, type World } from './world.ts';

/** Accepts the cancel of a restore's job, or says why not. */
export function decideCancel(
  world: World,
  restore: AcceptedRestore,
  now: Instant,
): AcceptedCancel | Refusal {
  if (!canCancel(world, restore, now))
    return refuse(
      'BMSUserErrorJobNotCancellable',
      `Cannot cancel job '${restore.jobId}': a restore can be cancelled while it is in progress and its data is being transferred. Read the job to see how it stands.`,
    );
  return {
    kind: 'cancel-accepted',
    at: now,
    operationId: nextOperationId(world),
    jobId: restore.jobId,
  };
}
