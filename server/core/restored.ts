import { parseResourceGroupId } from './names.ts';
import type { Restored } from './plan.ts';
import type { AcceptedRestore } from './restore.ts';
import type { Instant } from './time.ts';
import { jobOf, type World } from './world.ts';

/** A restore that has ended, and what it has left behind. */
export interface FinishedRestore {
  readonly restore: AcceptedRestore;
  readonly leaves: Restored;
  readonly at: Instant;
}

/**
 * The restores that have left something behind by an instant, latest end first. A plan is only drawn
 * up for those that may be wanted: a world can have a hundred thousand.
 */
export function finishedRestores(
  world: World,
  now: Instant,
  mayBeWanted: (restore: AcceptedRestore) => boolean = () => true,
): readonly FinishedRestore[] {
  const finished: FinishedRestore[] = [];
  for (const work of world.workByJob.values()) {
    if (work.kind !== 'restore-accepted' || !mayBeWanted(work)) continue;
    const job = jobOf(world, work);
    if (job?.leaves && job.endsAt <= now)
      finished.push({ restore: work, leaves: job.leaves, at: job.endsAt });
  }
  return finished.sort((one, other) => other.at - one.at);
}

/** The group a restore puts managed disks into, if it makes any. */
export const targetGroupOf = ({ request, machine }: AcceptedRestore): string | undefined =>
  request.recoveryType === 'OriginalLocation'
    ? machine.resourceGroup
    : parseResourceGroupId(request.targetResourceGroupId ?? '');
