import type { ResourceName } from '../../core/names.ts';

/** Recorded (2022 to 2026): lists write group and machine in lower case, whatever their own casing. */
const fullName = ({ resourceGroup, name }: ResourceName): string =>
  `iaasvmcontainerv2;${resourceGroup};${name}`.toLowerCase();

/** What an item's `containerName` says, and its job's. */
export const shortContainerName = fullName;

export const containerName = (machine: ResourceName): string =>
  `IaasVMContainer;${fullName(machine)}`;

export const itemName = (machine: ResourceName): string => `VM;${fullName(machine)}`;

/** The id of the container of a machine below its vault. */
export const containerId = (vaultId: string, machine: ResourceName): string =>
  `${vaultId}/backupFabrics/Azure/protectionContainers/${containerName(machine)}`;

export const itemId = (vaultId: string, machine: ResourceName): string =>
  `${containerId(vaultId, machine)}/protectedItems/${itemName(machine)}`;
