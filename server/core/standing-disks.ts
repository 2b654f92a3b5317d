import { type Disk, type Machine, resourceKey } from './estate.ts';
import { slice } from './listing.ts';
import { type ResourceName, sameName, sameResource } from './names.ts';
import { accessAfter, accessOfMachine, type NetworkAccess } from './network-access.ts';
import { type FinishedRestore, finishedRestores, targetGroupOf } from './restored.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** A managed disk that can be read in its subscription. */
export interface StandingDisk extends ResourceName {
  readonly disk: Disk;
  /** The machine whose disk it is, or a copy of whose disk. */
  readonly source: Machine;
  /** The machine that has it; absent where it was restored by itself. */
  readonly attachedTo?: ResourceName;
  readonly madeAt: Instant;
  readonly access: NetworkAccess;
}

/**
 * The managed disks there are at an instant. A restore puts its disks into its target group, under the
 * names that they had; of two under one name the later is there.
 */
export function disksOf(world: World, now: Instant): readonly StandingDisk[] {
  const disks = new Map<string, StandingDisk>();
  const restored = finishedRestores(world, now).flatMap((it) => restoredDisks(world, it));
  const machines = slice(world.estate.machines, 0, world.estate.machines.length);
  for (const disk of [...restored, ...machines.flatMap((it) => ownDisks(world, it))])
    if (!disks.has(resourceKey(disk))) disks.set(resourceKey(disk), disk);
  return [...disks.values()];
}

export function diskNamed(
  world: World,
  name: ResourceName,
  now: Instant,
): StandingDisk | undefined {
  const isIt = (disk: StandingDisk): boolean => sameResource(disk, name);
  const restores = finishedRestores(world, now, (restore) =>
    sameName(targetGroupOf(restore) ?? '', name.resourceGroup),
  );
  for (const restore of restores) {
    const disk = restoredDisks(world, restore).find(isIt);
    if (disk) return disk;
  }
  const { machines } = world.estate;
  for (let at = 0; at < machines.length; at++) {
    const machine = machines.at(at);
    const disk = machine && ownDisks(world, machine).find(isIt);
    if (disk) return disk;
  }
  return undefined;
}

function ownDisks({ madeAt, subscription }: World, machine: Machine): readonly StandingDisk[] {
  if (!machine.managedDisks) return [];
  const access = accessOfMachine(subscription, machine);
  const { resourceGroup } = machine;
  return machine.disks.map((disk) => ({
    resourceGroup,
    name: disk.name,
    disk,
    source: machine,
    attachedTo: { resourceGroup, name: machine.name },
    madeAt,
    access,
  }));
}

/** None where they were restored as blobs. */
function restoredDisks(world: World, finished: FinishedRestore): readonly StandingDisk[] {
  const { restore, leaves, at } = finished;
  const source = world.estate.machine(restore.machine);
  if (!source || !('resourceGroup' in leaves.disksIn)) return [];
  const { resourceGroup } = leaves.disksIn;
  const access = accessAfter(accessOfMachine(world.subscription, source), restore.request);
  const attached =
    leaves.machine === undefined ? {} : { attachedTo: { resourceGroup, name: leaves.machine } };
  return source.disks
    .filter(({ name }) => leaves.disks.includes(name))
    .map((disk) => ({
      resourceGroup,
      name: disk.name,
      disk,
      source,
      madeAt: at,
      access,
      ...attached,
    }));
}
