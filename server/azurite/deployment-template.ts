import type { Disk } from '../core/estate.ts';
import type { BlobsLeft } from '../core/restored-blobs.ts';
import { managedDiskId } from './vm-config.ts';

/**
 * A template that makes a machine of the restored disks. Documented: that there is one, and what it is
 * for. Its parameters and all that it says are inferred.
 */
export const deploymentTemplate = (left: BlobsLeft): object => ({
  $schema: 'https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: parametersOf(left),
  variables: {
    subnetId:
      "[resourceId(parameters('virtualNetworkResourceGroup'), 'Microsoft.Network/virtualNetworks/subnets', parameters('virtualNetwork'), parameters('subnet'))]",
  },
  resources: [NETWORK_INTERFACE, virtualMachine(left)],
  outputs: {
    virtualMachineId: {
      type: 'string',
      value: "[resourceId('Microsoft.Compute/virtualMachines', parameters('virtualMachineName'))]",
    },
  },
});

/** What the world can say of them stands there as a default. */
function parametersOf({ network, machine }: BlobsLeft): object {
  const text = (description: string, defaultValue?: string): object => ({
    type: 'string',
    ...(defaultValue !== undefined && { defaultValue }),
    metadata: { description },
  });
  return {
    virtualMachineName: text('The name of the machine to make'),
    networkInterfaceName: text(
      'The name of its network interface',
      "[concat(parameters('virtualMachineName'), '-nic')]",
    ),
    virtualMachineSize: text('Its size; by default that of the machine backed up', machine.size),
    virtualNetwork: text('The virtual network that it joins', network?.name),
    virtualNetworkResourceGroup: text('The group of that network', network?.resourceGroup),
    subnet: text('The subnet that it joins', network?.subnets[0]),
    location: text('Where to make it', '[resourceGroup().location]'),
  };
}

const NIC_ID =
  "[resourceId('Microsoft.Network/networkInterfaces', parameters('networkInterfaceName'))]";

const NETWORK_INTERFACE = {
  type: 'Microsoft.Network/networkInterfaces',
  apiVersion: '2020-11-01',
  name: "[parameters('networkInterfaceName')]",
  location: "[parameters('location')]",
  properties: {
    ipConfigurations: [
      {
        name: 'ipconfig1',
        properties: {
          privateIPAllocationMethod: 'Dynamic',
          subnet: { id: "[variables('subnetId')]" },
        },
      },
    ],
  },
};

function virtualMachine(left: BlobsLeft): object {
  const { osType, disks } = left.machine;
  const osDisk = disks.find(({ lun }) => lun === undefined);
  return {
    type: 'Microsoft.Compute/virtualMachines',
    apiVersion: '2021-07-01',
    name: "[parameters('virtualMachineName')]",
    location: "[parameters('location')]",
    dependsOn: [NIC_ID],
    properties: {
      hardwareProfile: { vmSize: "[parameters('virtualMachineSize')]" },
      storageProfile: {
        ...(osDisk && { osDisk: { osType, ...attached(left, osDisk) } }),
        dataDisks: disks
          .filter(({ lun }) => lun !== undefined)
          .map((disk) => ({ lun: disk.lun, ...attached(left, disk) })),
      },
      networkProfile: { networkInterfaces: [{ id: NIC_ID }] },
    },
  };
}

const attached = ({ subscription, targetGroup = '' }: BlobsLeft, disk: Disk): object => ({
  name: disk.name,
  createOption: 'Attach',
  managedDisk: { id: managedDiskId(subscription, targetGroup, disk) },
});
