import { inferred } from '../errors/entry.ts';
import {
  isIn,
  isOriginal,
  machineIn,
  type RestoreCase,
  type TriggerRule,
  type When,
} from './rule.ts';

/** The zone that is asked for, where the machine is not in it. */
function otherZone(restore: RestoreCase): string | undefined {
  const zone = restore.command.request.zones?.[0];
  if (zone === undefined || zone === 'NoZone') return undefined;
  return machineIn(restore).zones?.includes(zone) ? undefined : zone;
}

const inOtherZone =
  (minds: (restore: RestoreCase) => boolean, advice: string): When =>
  (restore) =>
    otherZone(restore) !== undefined && minds(restore) ? advice : undefined;

const row = {
  stage: 'trigger',
  code: 'RestoriteSyntheticCrossZoneRestoreUnsupported',
  evidence: inferred('the rule is documented; its code and stage are ours'),
} as const;

/** Documented: into another zone by vaults that are zone-redundant or restore across regions, and so on. */
export const ZONE_RULES: readonly TriggerRule[] = [
  {
    ...row,
    of: 'another zone for the original location',
    when: inOtherZone(isOriginal, 'Leave zones out, or choose another recoveryType.'),
  },
  {
    ...row,
    of: 'another zone, from a vault that keeps its backups in one',
    when: inOtherZone(
      ({ command: { vault } }) =>
        vault.redundancy !== 'ZoneRedundant' && vault.crossRegionRestore !== true,
      'The vault must be zone-redundant, or have cross-region restore enabled.',
    ),
  },
  {
    ...row,
    of: 'another zone for an encrypted machine',
    when: inOtherZone(
      (restore) => machineIn(restore).encrypted,
      'Restore an encrypted machine in its own zone.',
    ),
  },
  {
    ...row,
    of: 'a snapshot into another zone',
    when: inOtherZone((restore) => !isIn(restore, 'vault'), 'Choose a point that is in the vault.'),
  },
];
