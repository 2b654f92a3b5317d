import type { Machine } from '../../core/estate.ts';
import { machineId } from '../../core/names.ts';
import type { Schema } from './schemas.ts';

/** Order and fields as recorded in 2022 (2022-02-01). */
export function containerResource(
  subscription: string,
  id: string,
  machine: Machine,
): Schema<'ProtectionContainerResource'> {
  return {
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    type: 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers',
    properties: {
      virtualMachineId: machineId(subscription, machine),
      virtualMachineVersion: 'Compute',
      resourceGroup: machine.resourceGroup,
      friendlyName: machine.name,
      backupManagementType: 'AzureIaasVM',
      registrationStatus: 'Registered',
      healthStatus: 'Healthy',
      containerType: 'Microsoft.Compute/virtualMachines',
      protectableObjectType: 'Microsoft.Compute/virtualMachines',
    },
  };
}
