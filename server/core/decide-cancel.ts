import { chooseFate } from './choose-fate.ts';
import type { AcceptedCancel } from './cancel.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Instant } from './time.ts';
import type { AcceptedWork, WorkKind } from './work.ts';
import { canCancel, nextOperationId, type World } from './world.ts';

/** Accepts the cancel of a job, or says why not. */
export function decideCancel(
  world: World,
  work: AcceptedWork,
  now: Instant,
): AcceptedCancel | Refusal {
  if (!canCancel(world, work, now))
    return refuse(
      'BMSUserErrorJobNotCancellable',
      `Cannot cancel job '${work.jobId}': ${RULES[work.kind]}. Read the job to see how it stands.`,
    );
  const { machine } = work;
  const chosen = chooseFate(world.orders.fates, { kind: 'cancel-accepted', machine });
  return { ...acceptedCancel(world, work, now), ...chosen };
}

/** Documented, each of them. */
const RULES: Readonly<Record<WorkKind, string>> = {
  'restore-accepted':
    'a restore can be cancelled while it is in progress and its data is being transferred',
  'cross-region-restore-accepted': 'a restore in the secondary region has no cancel',
  'backup-accepted': 'a backup can be cancelled while its snapshot is being taken',
  'protection-accepted': 'cancellation is not supported for this type of job',
  'deletion-accepted': 'cancellation is not supported for this type of job',
};

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
