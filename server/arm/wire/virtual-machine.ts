import { chance, hashOf } from '../../core/chance.ts';
import type { Disk, Machine } from '../../core/estate.ts';
import type { StandingMachine } from '../../core/standing-machines.ts';
import { formatInstant } from '../../core/time.ts';
import { diskSku } from './disk.ts';
import { resourceId } from './resource-id.ts';
import type { Schema } from './schemas.ts';

/** Inferred: the parts of a machine that say what was backed up and restored. */
export function virtualMachineResource(
  subscription: string,
  { machine, madeAt }: StandingMachine,
  location: string,
): Schema<'VirtualMachine'> {
  const id = resourceId(subscription, 'Microsoft.Compute/virtualMachines', machine);
  const osDisk = machine.disks.find(({ lun }) => lun === undefined);
  const dataDisks = machine.disks.flatMap((disk) =>
    disk.lun === undefined ? [] : [{ lun: disk.lun, ...diskOf(subscription, machine, disk) }],
  );
  return {
    name: machine.name,
    id,
    type: 'Microsoft.Compute/virtualMachines',
    location,
    properties: {
      vmId: chance(hashOf(id), 'machine-id').guid(0),
      provisioningState: 'Succeeded',
      hardwareProfile: { vmSize: machine.size },
      storageProfile: {
        ...(osDisk && {
          osDisk: { osType: machine.osType, ...diskOf(subscription, machine, osDisk) },
        }),
        dataDisks,
      },
      timeCreated: formatInstant(madeAt),
    },
  };
}

function diskOf(subscription: string, machine: Machine, { name, sizeGb }: Disk) {
  const disk = { resourceGroup: machine.resourceGroup, name };
  return {
    name,
    createOption: 'Attach',
    diskSizeGB: sizeGb,
    ...(machine.managedDisks && {
      managedDisk: {
        id: resourceId(subscription, 'Microsoft.Compute/disks', disk),
        storageAccountType: diskSku(machine).name,
      },
    }),
  };
}
