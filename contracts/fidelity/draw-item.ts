import { type Asked, type Name, nameIn } from './asked.ts';
import { atOnce, workOn } from './draw-work.ts';
import type { Resource } from './resources-in.ts';
import { itemIn, type Json, type Sketch } from './sketch.ts';
import { spellDuration, spellInstant, type Ticks, ticksOf } from './ticks.ts';

/** A protected item: its machine, its policy, its last backup, and whether it was deleted. */
export function drawItem(sketch: Sketch, _: Asked, { id, properties }: Resource): void {
  const vault = nameIn(id, 'vaults');
  const machine = nameIn(properties['virtualMachineId'], 'virtualMachines');
  if (!vault || !machine) return;
  const item = itemIn(sketch, vault, machine);
  if (properties['policyName'] !== '') item.policy = String(properties['policyName']);
  const { diskLunList } = ((properties['extendedProperties'] as Json | undefined)?.[
    'diskExclusionProperties'
  ] ?? {}) as { diskLunList?: number[] };
  if (diskLunList) item.excludedLuns = diskLunList;
  drawLastBackup(sketch, vault, machine, properties);
  drawStop(sketch, vault, machine, properties);
}

/** The last point is the one that the last backup took, where that can be. */
function drawLastBackup(sketch: Sketch, vault: Name, machine: Name, properties: Json): void {
  const startedAt = ticksOf(properties['lastBackupTime']);
  const takenAt = ticksOf(properties['lastRecoveryPoint']);
  if (takenAt === undefined || startedAt === undefined) return;
  const takes = takesUntil(takenAt - startedAt);
  if (startedAt + takes <= sketch.now)
    sketch.events.push({
      kind: 'backup-accepted',
      ...workOn(vault, machine, startedAt, 'last-backup'),
      expiresAt: takenAt + DAYS_30,
      fate: { operation: atOnce, job: { takes: spellDuration(takes) } },
    });
  else
    itemIn(sketch, vault, machine).points.set('100000000000001', {
      name: '100000000000001',
      takenAt: spellInstant(takenAt),
      consistency: 'AppConsistent',
      tiers: ['snapshot', 'vault'],
    });
}

/** How long a backup takes whose point is dated so long after its start: halfway through its snapshot. */
const takesUntil = (delay: Ticks): Ticks => Math.round((2 * delay) / SNAPSHOT_SHARE);

const SNAPSHOT_SHARE = 0.19;
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
