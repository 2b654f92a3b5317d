import type { Machine } from '../../core/estate.ts';
import { machineId } from '../../core/names.ts';
import { containerId, shortContainerName } from './machine-names.ts';
import type { Schema } from './schemas.ts';

/** Recorded (2022): the id ends in `vm;…`, and the name lacks the `vm;`. */
export function protectableResource(
  subscription: string,
  vaultId: string,
  machine: Machine,
): Schema<'WorkloadProtectableItemResource'> {
  const name = shortContainerName(machine);
  return {
    id: `${containerId(vaultId, machine)}/protectableItems/vm;${name}`,
    name,
    type: 'Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectableItems',
    properties: {
      virtualMachineId: machineId(subscription, machine),
      virtualMachineVersion: 'Compute',
      resourceGroup: machine.resourceGroup,
      backupManagementType: 'AzureIaasVM',
      protectableItemType: 'Microsoft.Compute/virtualMachines',
      friendlyName: machine.name,
      protectionState: 'NotProtected',
    },
  };
}
