import { itemKey } from './estate.ts';
import type { JobOutcome, PlannedError } from './plan.ts';
import type { ItemPlace } from './running.ts';
import { type Instant, seconds } from './time.ts';
import { jobOf, type World } from './world.ts';

/** The last restore of an item that has ended. */
export interface LastRestore {
  readonly outcome: JobOutcome;
  readonly errors: readonly PlannedError[];
}

export function lastRestoreOf(
  world: World,
  { vault, item }: ItemPlace,
  now: Instant,
): LastRestore | undefined {
  const works = world.workByItem.get(itemKey(vault, item.machine)) ?? [];
  const last = works.findLast(
    (work) => work.kind === 'restore-accepted' && now >= (jobOf(world, work)?.endsAt ?? Infinity),
  );
  const job = last && jobOf(world, last);
  return job && { outcome: job.outcome, errors: job.errors };
}

/**
 * When the last restore that replaces a machine's disks has taken a snapshot of them. Recorded (2026): three
 * seconds after its start an item's last point is dated so, while its last backup is still the one before.
 */
export function replacedAt(
  world: World,
  { vault, item }: ItemPlace,
  now: Instant,
): Instant | undefined {
  const works = world.workByItem.get(itemKey(vault, item.machine)) ?? [];
  const delay = Math.round(SNAPSHOT_AFTER / world.compress);
  const last = works.findLast(
    (work) =>
      work.kind === 'restore-accepted' &&
      work.request.recoveryType === 'OriginalLocation' &&
      work.at + delay <= now,
  );
  return last && last.at + delay;
}

const SNAPSHOT_AFTER = seconds(3);
