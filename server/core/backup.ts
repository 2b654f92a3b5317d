import type { AcceptedBase } from './accepted.ts';
import { hashOf } from './chance.ts';
import { endsWell, type PlannedJob } from './plan.ts';
import type { RecoveryPoint } from './recovery-point.ts';
import { days, type Instant } from './time.ts';

/** A backup that was accepted: everything its plan is computed from. */
export interface AcceptedBackup extends AcceptedBase {
  readonly kind: 'backup-accepted';
  /** When the point that it takes is to be pruned. */
  readonly expiresAt: Instant;
  /** The backups of its item had been stopped. */
  readonly unprotected?: true;
}

/** Where a client names no expiry: inferred from the clients, which all send thirty days. */
export const KEPT_FOR = days(30);

/** Specified: snapshots are kept for two days where a policy does not say otherwise. */
const SNAPSHOT_KEPT_FOR = days(2);

/** The point that a backup takes, with its dates; what never comes has the date `Infinity`. */
export interface TakenPoint {
  readonly name: string;
  /** The instant that it shows: inside the time in which the snapshot is taken (recorded, 2026). */
  readonly takenAt: Instant;
  /** When it is there: specified, "right after the snapshot phase". */
  readonly listedAt: Instant;
  readonly vaultedAt: Instant;
  readonly goneAt: Instant;
}

export function takenPoint(
  seed: number,
  { operationId, expiresAt }: AcceptedBackup,
  job: PlannedJob | undefined,
): TakenPoint | undefined {
  const [snapshot, transfer] = job?.tasks ?? [];
  if (!job || !snapshot || !transfer) return undefined;
  const listedAt = doneAt(job, snapshot.endsAt);
  if (listedAt === Infinity) return undefined;
  const vaultedAt = doneAt(job, transfer.endsAt);
  // A point that never reached the vault goes with its snapshot.
  const lastsUntil = vaultedAt === Infinity ? listedAt + SNAPSHOT_KEPT_FOR : Infinity;
  return {
    name: nameOf(seed, operationId),
    takenAt: Math.min(listedAt, Math.round((snapshot.startsAt + snapshot.endsAt) / 2)),
    listedAt,
    vaultedAt,
    goneAt: Math.min(expiresAt, lastsUntil),
  };
}

/** When a task that ends at an instant is done: a job ended ahead of it well has done it by then. */
function doneAt(job: PlannedJob, taskEndsAt: Instant): Instant {
  const stopsAt = Math.min(job.cancelledAt ?? Infinity, job.stuckAt ?? Infinity);
  if (taskEndsAt <= stopsAt && taskEndsAt < job.endsAt) return taskEndsAt;
  return endsWell(job) ? job.endsAt : Infinity;
}

/** Fifteen digits, as the schedules of worlds have them. */
const nameOf = (seed: number, operationId: string): string =>
  String(
    100_000_000_000_000 + (hashOf(`${seed}/taken-point/${operationId}`) % 900_000_000_000_000),
  );

/** A taken point as it stands at an instant; undefined while it is not there. */
export function readTakenPoint(point: TakenPoint, now: Instant): RecoveryPoint | undefined {
  const { name, takenAt, listedAt, vaultedAt, goneAt } = point;
  if (now < listedAt || now >= goneAt) return undefined;
  const state = now < listedAt + SNAPSHOT_KEPT_FOR ? 'valid' : 'deleted';
  const snapshot = { tier: 'snapshot', state } as const;
  return {
    name,
    takenAt,
    consistency: 'AppConsistent',
    tiers: now < vaultedAt ? [snapshot] : [snapshot, { tier: 'vault', state: 'valid' }],
  };
}
