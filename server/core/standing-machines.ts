import { type Machine, resourceKey } from './estate.ts';
import type { Listing } from './listing.ts';
import { parseResourceId, type ResourceName, sameName, sameResource } from './names.ts';
import { type FinishedRestore, finishedRestores, targetGroupOf } from './restored.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/** A machine that can be read in its subscription. */
export interface StandingMachine {
  readonly machine: Machine;
  readonly madeAt: Instant;
}

/** The machines there are at an instant: those of the estate, then those that restores have made. */
export function machinesOf(world: World, now: Instant): Listing<StandingMachine> {
  const { machines } = world.estate;
  const restored = restoredMachines(world, now);
  return {
    length: machines.length + restored.length,
    at(index) {
      const machine = machines.at(index);
      if (index < 0 || index >= machines.length) return restored[index - machines.length];
      return machine && { machine, madeAt: world.madeAt };
    },
  };
}

export function machineNamed(
  world: World,
  name: ResourceName,
  now: Instant,
): StandingMachine | undefined {
  const machine = world.estate.machine(name);
  if (machine && !machine.gone) return { machine, madeAt: world.madeAt };
  return restoredMachines(world, now, name)[0];
}

/**
 * Specified: only a restore to an alternate location makes a machine. Of two under one name the later
 * is there; one under the name of a machine of the estate has taken nothing from it.
 */
function restoredMachines(
  world: World,
  now: Instant,
  wanted?: ResourceName,
): readonly StandingMachine[] {
  const restores = finishedRestores(world, now, (restore) => {
    const id = restore.request.targetVirtualMachineId;
    if (restore.request.recoveryType !== 'AlternateLocation' || id === undefined) return false;
    const isNamed = !wanted || sameName(parseResourceId(id)?.name ?? '', wanted.name);
    const isThere = !wanted || sameName(targetGroupOf(restore) ?? '', wanted.resourceGroup);
    return isNamed && isThere;
  });
  const machines = new Map<string, StandingMachine>();
  for (const restore of restores) {
    const made = machineOf(world, restore);
    if (!made || (wanted && !sameResource(made.machine, wanted))) continue;
    const key = resourceKey(made.machine);
    const isTaken = isInEstate(world, made.machine);
    if (!machines.has(key) && !isTaken) machines.set(key, made);
  }
  return [...machines.values()];
}

const isInEstate = ({ estate }: World, name: ResourceName): boolean => {
  const machine = estate.machine(name);
  return machine !== undefined && !machine.gone;
};

/** One that was made is there, whatever became of the one that it was made after. */
function present({ gone: _, ...machine }: Machine): Machine {
  return machine;
}

/** Made after the machine that was backed up, of the disks that were restored. */
function machineOf(world: World, finished: FinishedRestore): StandingMachine | undefined {
  const { restore, leaves, at } = finished;
  const source = world.estate.machine(restore.machine);
  const resourceGroup = targetGroupOf(restore);
  if (!source || leaves.machine === undefined || resourceGroup === undefined) return undefined;
  const disks = source.disks.filter(({ name }) => leaves.disks.includes(name));
  return {
    machine: { ...present(source), resourceGroup, name: leaves.machine, disks },
    madeAt: at,
  };
}
