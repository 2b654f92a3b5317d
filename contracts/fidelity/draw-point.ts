import type { Asked } from './asked.ts';
import type { Resource } from './resources-in.ts';
import { type Json, recordsAt, recordAt, textAt, textsAt } from './json.ts';
import { itemIn, machineIn, type Sketch, type SketchedDisk } from './sketch.ts';

/** A recovery point of the item in the path, and what it knows of its machine. */
export function drawPoint(
  sketch: Sketch,
  { vault, machine: named }: Asked,
  resource: Resource,
): void {
  if (!vault || !named) return;
  const { name, properties } = resource;
  const item = itemIn(sketch, vault, named);
  item.points.set(name, {
    name,
    takenAt: properties['recoveryPointTime'],
    consistency: properties['recoveryPointType'],
    tiers: tiersOf(properties),
    ...moveOf(properties),
    ...retentionOf(properties),
  });
  const machine = machineIn(sketch, named);
  machine.size = String(properties['virtualMachineSize']);
  machine.osType = properties['osType'] === 'Linux' ? 'Linux' : 'Windows';
  machine.storage = STORAGE[String(properties['sourceVMStorageType'])] ?? 'standard';
  machine.managedDisks = properties['isManagedVirtualMachine'] === true;
  machine.encrypted = properties['isSourceVMEncrypted'] === true;
  const zones = textsAt(properties, 'zones');
  if (zones) machine.zones = zones;
  if (properties['isPrivateAccessEnabledOnAnyDisk'] === true) machine.privateAccess = true;
  if (!('recoveryPointDiskConfiguration' in properties)) return;
  const { machineDisks, excludedLuns } = disksOf(
    recordAt(properties, 'recoveryPointDiskConfiguration'),
  );
  machine.disks = machineDisks;
  item.excludedLuns = excludedLuns;
}

const STORAGE: Readonly<Record<string, 'standard' | 'premium' | 'mixed'>> = {
  NormalStorage: 'standard',
  PremiumVMOnPremiumStorage: 'premium',
  PremiumVMOnPartialPremiumStorage: 'mixed',
};

/** Numbers or words, by the years. */
const tiersOf = (properties: Json): readonly Json[] =>
  recordsAt(properties, 'recoveryPointTierDetails').map((details) => {
    const until = textAt(details, 'extendedInfo', 'RehydratedRPExpiryTime');
    const tier = { tier: TIERS[String(details['type'])], state: STATES[String(details['status'])] };
    return tier.state === 'rehydrated' && until !== undefined ? { ...tier, until } : tier;
  });

const TIERS: Readonly<Record<string, string>> = {
  1: 'snapshot',
  2: 'vault',
  3: 'archive',
  InstantRP: 'snapshot',
  HardenedRP: 'vault',
  ArchivedRP: 'archive',
};

const STATES: Readonly<Record<string, string>> = {
  1: 'valid',
  2: 'disabled',
  3: 'deleted',
  4: 'rehydrated',
  Valid: 'valid',
  Disabled: 'disabled',
  Deleted: 'deleted',
  Rehydrated: 'rehydrated',
};

/** Whether a point can be moved to the archive, and why not, by a word of its sentence. */
function moveOf(properties: Json): Json {
  const infos = recordAt(properties, 'recoveryPointMoveReadinessInfo');
  // One example calls it so.
  const info = recordAt(infos, 'Archive' in infos ? 'Archive' : 'ArchivedRP');
  if (info['isReadyForMove'] === true) return { archive: 'ready' };
  const why = textAt(info, 'additionalInfo') ?? '';
  if (why.includes('retention duration')) return { archive: 'retention-too-short' };
  return why.includes('Zone-redundant') ? { archive: 'zone-redundant' } : {};
}

/** Of a point that was taken by a schedule. */
function retentionOf(properties: Json): Json {
  const expiryTime = textAt(properties, 'recoveryPointProperties', 'expiryTime');
  return expiryTime === undefined ? {} : { expiresAt: `${expiryTime}Z` };
}

/** By their lists, where there are any; else by how many there are. */
function disksOf(configuration: Json) {
  const included = disksAt(configuration, 'includedDiskList');
  const excluded = disksAt(configuration, 'excludedDiskList');
  const count = Number(configuration['numberOfDisksAttachedToVm']);
  const inBackup = Number(configuration['numberOfDisksIncludedInBackup']);
  const all = included
    ? [...included, ...(excluded ?? [])]
    : Array.from({ length: count }, (_, at) => diskOf({ lun: at - 1, name: `disk-${at}` }));
  const left = excluded ?? all.slice(inBackup);
  return { machineDisks: all, excludedLuns: left.flatMap(({ lun }) => lun ?? []) };
}

const disksAt = (configuration: Json, name: string): SketchedDisk[] | undefined =>
  name in configuration ? recordsAt(configuration, name).map(diskOf) : undefined;

/** The OS disk has the number -1. */
const diskOf = ({ lun, name }: Json): SketchedDisk =>
  Number(lun) < 0
    ? { name: String(name), sizeGb: 127 }
    : { name: String(name), lun: Number(lun), sizeGb: 10 };
