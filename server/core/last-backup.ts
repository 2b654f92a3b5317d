import { itemKey, type ProtectedItem } from './estate.ts';
import { scheduledPointsOf } from './item-points.ts';
import type { ResourceName } from './names.ts';
import type { JobOutcome } from './plan.ts';
import { protectedSince } from './protection-of.ts';
import type { Instant } from './time.ts';
import { jobOf, type World } from './world.ts';

/** The last backup of an item that has ended, by its schedule or on demand. */
export interface LastBackup {
  readonly startedAt: Instant;
  readonly outcome: JobOutcome;
}

export function lastBackupOf(
  world: World,
  vault: ResourceName,
  item: ProtectedItem,
  now: Instant,
): LastBackup | undefined {
  const newest = scheduledPointsOf(world, vault, item, now).at(0);
  const bySchedule = newest && ({ startedAt: newest.takenAt, outcome: 'Completed' } as const);
  const onDemand = lastOnDemand(world, itemKey(vault, item.machine), now);
  const since = bySchedule?.startedAt ?? protectedSince(world, vault, item, now);
  return onDemand && onDemand.startedAt > since ? onDemand : bySchedule;
}

/** Recorded: a backup is dated by the start of its job, and shows once that has ended. */
function lastOnDemand(world: World, key: string, now: Instant): LastBackup | undefined {
  for (const backup of (world.backupsByItem.get(key) ?? []).toReversed()) {
    const job = jobOf(world, backup);
    if (job && now >= job.endsAt) return { startedAt: job.startsAt, outcome: job.outcome };
  }
  return undefined;
}
