import { SNAPSHOT_SHARE } from '../../server/core/plan-backup.ts';
import { type Asked, type Name, nameIn } from './asked.ts';
import { atOnce, workOn } from './draw-work.ts';
import type { Resource } from './resources-in.ts';
import { type Json, listAt, recordAt } from './json.ts';
import { itemIn, type Sketch } from './sketch.ts';
import { seconds, spellDuration, type Ticks, ticksOf } from './ticks.ts';

/** A protected item: its machine, its policy, its last backup, and whether it was deleted. */
export function drawItem(sketch: Sketch, _: Asked, { id, properties }: Resource): void {
  const vault = nameIn(id, 'vaults');
  const machine = nameIn(properties['virtualMachineId'], 'virtualMachines');
  if (!vault || !machine) return;
  const item = itemIn(sketch, vault, machine);
  if (properties['policyName'] !== '') item.policy = String(properties['policyName']);
  const exclusion = recordAt(properties, 'extendedProperties', 'diskExclusionProperties');
  const luns = listAt(exclusion, 'diskLunList');
  if (luns) item.excludedLuns = luns.map(Number);
  drawLastBackup(sketch, vault, machine, properties);
  drawLastRestore(sketch, vault, machine, properties);
  drawStop(sketch, vault, machine, properties);
}

/** One that was cancelled shows in the item's health. */
function drawLastRestore(sketch: Sketch, vault: Name, machine: Name, properties: Json): void {
  const health = recordAt(properties, 'kpisHealths', 'RestoreOperationStatusKPI');
  if (health['resourceHealthStatus'] !== 'TransientDegraded') return;
  sketch.events.push(
    restoreOf(sketch, vault, machine, {
      at: sketch.now - seconds(600),
      recoveryType: 'RestoreDisks',
      outcome: 'cancelled',
    }),
  );
}

interface Restored {
  readonly at: Ticks;
  readonly recoveryType: string;
  readonly outcome: string;
}

const restoreOf = (
  { now }: Sketch,
  vault: Name,
  machine: Name,
  { at, recoveryType, outcome }: Restored,
): Json => ({
  kind: 'restore-accepted',
  ...workOn(vault, machine, at, 'last-restore'),
  pointName: '100000000000001',
  pointTakenAt: now,
  fromSnapshot: true,
  containerNamedAfter: 'machine',
  request: { recoveryType },
  fate: { operation: atOnce, job: { takes: 'PT1M', outcome } },
});

/** The last point is the one that the last backup took, where that can be. */
function drawLastBackup(sketch: Sketch, vault: Name, machine: Name, properties: Json): void {
  const startedAt = ticksOf(properties['lastBackupTime']);
  const takenAt = ticksOf(properties['lastRecoveryPoint']);
  if (takenAt === undefined || startedAt === undefined) return;
  const isOwn = startedAt + takesUntil(takenAt - startedAt) <= sketch.now;
  const pointAt = isOwn ? takenAt : startedAt + seconds(5);
  sketch.events.push({
    kind: 'backup-accepted',
    ...workOn(vault, machine, startedAt, 'last-backup'),
    expiresAt: takenAt + DAYS_30,
    fate: {
      operation: atOnce,
      job: { takes: spellDuration(takesUntil(pointAt - startedAt)) },
    },
  });
  // A point without a backup is the snapshot of a restore that has replaced the disks.
  if (!isOwn)
    sketch.events.push(
      restoreOf(sketch, vault, machine, {
        at: takenAt - seconds(3),
        recoveryType: 'OriginalLocation',
        outcome: 'completed',
      }),
    );
}

/** How long a backup takes whose point is dated so long after its start: halfway through its snapshot. */
const takesUntil = (delay: Ticks): Ticks => Math.round((2 * delay) / SNAPSHOT_SHARE);

const DAYS_30 = 30 * 86_400 * 10_000_000;

/** Backups that were stopped, and an item that was deleted. */
function drawStop(sketch: Sketch, vault: Name, machine: Name, properties: Json): void {
  if (properties['protectionState'] !== 'ProtectionStopped') return;
  const deletedAt = ticksOf(properties['deferredDeleteTimeInUTC']);
  const at = deletedAt ?? sketch.now;
  const work = { ...workOn(vault, machine, at, 'stop'), fate: DONE_AT_ONCE };
  sketch.events.push(
    deletedAt === undefined
      ? { kind: 'protection-accepted', ...work }
      : { kind: 'deletion-accepted', ...work, pointCount: 0 },
  );
}

const DONE_AT_ONCE = { operation: atOnce, job: { takes: 'PT0S' } };
