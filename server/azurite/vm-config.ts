import type { Disk } from '../core/estate.ts';
import { machineId } from '../core/names.ts';
import { type BlobsLeft, diskBlob } from '../core/restored-blobs.ts';

/**
 * The configuration of the machine that was backed up, as the service writes it down. Documented: the
 * keys with a dot in them, and all that a machine is made from by them (`vmSize`, `osType`, `lun`, the
 * URI of each disk's copy): "Restore an Azure VM with PowerShell". The rest is inferred: its names
 * are those of the Compute API.
 */
export function vmConfig(left: BlobsLeft): object {
  const { subscription, machine, region } = left;
  return {
    id: machineId(subscription, machine),
    name: machine.name,
    type: 'Microsoft.Compute/virtualMachines',
    location: region,
    'properties.hardwareProfile': { vmSize: machine.size },
    'properties.storageProfile': storageProfile(left),
    'properties.networkProfile': { networkInterfaces: [{ id: networkInterfaceId(left) }] },
  };
}

function storageProfile(left: BlobsLeft): object {
  const { disks, osType } = left.machine;
  const osDisk = disks.find(({ lun }) => lun === undefined);
  return {
    ...(osDisk && { osDisk: { osType, ...diskOf(left, osDisk) } }),
    dataDisks: disks
      .filter(({ lun }) => lun !== undefined)
      .map((disk) => ({ lun: disk.lun, ...diskOf(left, disk) })),
  };
}

const diskOf = (left: BlobsLeft, disk: Disk): object => ({
  name: disk.name,
  createOption: 'Attach',
  diskSizeGB: disk.sizeGb,
  vhd: { uri: blobUri(left, diskBlob(disk)) },
  ...(left.targetGroup !== undefined && {
    managedDisk: { id: managedDiskId(left.subscription, left.targetGroup, disk) },
  }),
});

/** As the job spells its own. */
const blobUri = ({ storageAccount, container }: BlobsLeft, blob: string): string =>
  `https://${storageAccount}.blob.core.windows.net/${container}/${encodeURIComponent(blob)}`;

export const managedDiskId = (subscription: string, group: string, { name }: Disk): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Compute/disks/${name}`;

/** Inferred: a world knows of no network interfaces, and every machine has one. */
const networkInterfaceId = ({ subscription, machine }: BlobsLeft): string =>
  `/subscriptions/${subscription}/resourceGroups/${machine.resourceGroup}/providers/Microsoft.Network/networkInterfaces/${machine.name}-nic`;
