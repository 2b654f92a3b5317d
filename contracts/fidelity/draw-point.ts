import type { Asked } from './asked.ts';
import type { Resource } from './resources-in.ts';
import { itemIn, type Json, machineIn, type Sketch, type SketchedDisk } from './sketch.ts';

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
    tiers: tiersOf(properties['recoveryPointTierDetails']),
    ...moveOf(properties['recoveryPointMoveReadinessInfo']),
    ...retentionOf(properties['recoveryPointProperties']),
  });
  const machine = machineIn(sketch, named);
  machine.size = String(properties['virtualMachineSize']);
  machine.osType = properties['osType'] === 'Linux' ? 'Linux' : 'Windows';
  machine.storage = STORAGE[String(properties['sourceVMStorageType'])] ?? 'standard';
  machine.managedDisks = properties['isManagedVirtualMachine'] === true;
  machine.encrypted = properties['isSourceVMEncrypted'] === true;
  if (Array.isArray(properties['zones'])) machine.zones = properties['zones'] as string[];
  if (properties['isPrivateAccessEnabledOnAnyDisk'] === true) machine.privateAccess = true;
  const disks = properties['recoveryPointDiskConfiguration'] as Json | undefined;
  if (!disks) return;
  const { machineDisks, excludedLuns } = disksOf(disks);
  machine.disks = machineDisks;
  item.excludedLuns = excludedLuns;
}

const STORAGE: Readonly<Record<string, 'standard' | 'premium' | 'mixed'>> = {
  NormalStorage: 'standard',
  PremiumVMOnPremiumStorage: 'premium',
  PremiumVMOnPartialPremiumStorage: 'mixed',
};

/** Numbers or words, by the years. */
const tiersOf = (details: unknown): Json[] =>
  (details as Json[]).map(({ type, status, extendedInfo }) => {
    const { RehydratedRPExpiryTime: until } = (extendedInfo ?? {}) as Json;
    const tier = { tier: TIERS[String(type)], state: STATES[String(status)] };
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
function moveOf(info: unknown): Json {
  const text = JSON.stringify(info ?? '');
  if (text.includes('"ArchivedRP":{"isReadyForMove":true')) return { archive: 'ready' };
  if (text.includes('retention duration')) return { archive: 'retention-too-short' };
  return text.includes('Zone-redundant') ? { archive: 'zone-redundant' } : {};
}

/** Of a point that was taken by a schedule. */
const retentionOf = (properties: unknown): Json => {
  const { expiryTime } = (properties ?? {}) as Json;
  return typeof expiryTime === 'string' ? { expiresAt: `${expiryTime}Z` } : {};
};

/** By their lists, where there are any; else by how many there are. */
function disksOf(configuration: Json) {
  const included = (configuration['includedDiskList'] as Json[] | undefined)?.map(diskOf);
  const excluded = (configuration['excludedDiskList'] as Json[] | undefined)?.map(diskOf);
  const count = Number(configuration['numberOfDisksAttachedToVm']);
  const inBackup = Number(configuration['numberOfDisksIncludedInBackup']);
  const all = included
    ? [...included, ...(excluded ?? [])]
    : Array.from({ length: count }, (_, at) => diskOf({ lun: at - 1, name: `disk-${at}` }));
  const left = excluded ?? all.slice(inBackup);
  return { machineDisks: all, excludedLuns: left.flatMap(({ lun }) => lun ?? []) };
}

/** The OS disk has the number -1. */
const diskOf = ({ lun, name }: Json): SketchedDisk =>
  Number(lun) < 0
    ? { name: String(name), sizeGb: 127 }
    : { name: String(name), lun: Number(lun), sizeGb: 10 };
