import type { ItemNames } from './world-file.ts';

const API_VERSION = 'api-version=2025-02-01';

/** The item's address in the contract's own spelling: Prism matches paths by their case. */
function itemPath({ subscription, vault, machine }: ItemNames): string {
  const name = `iaasvmcontainerv2;${machine.resourceGroup};${machine.name}`;
  return (
    `/subscriptions/${subscription}/resourceGroups/${vault.resourceGroup}` +
    `/providers/Microsoft.RecoveryServices/vaults/${vault.name}/backupFabrics/Azure` +
    `/protectionContainers/IaasVMContainer;${name}/protectedItems/VM;${name}`
  );
}

export const pointsPath = (item: ItemNames): string =>
  `${itemPath(item)}/recoveryPoints?${API_VERSION}`;

export const restorePath = (item: ItemNames, point: string): string =>
  `${itemPath(item)}/recoveryPoints/${point}/restore?${API_VERSION}`;

/** The body that restores a point's disks beside its machine. */
export function restoreBody(item: ItemNames, point: string): string {
  const { subscription, machine, storageAccount, region } = item;
  const id = (group: string, type: string, name: string): string =>
    `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${name}`;
  return JSON.stringify({
    properties: {
      objectType: 'IaasVMRestoreRequest',
      recoveryPointId: point,
      recoveryType: 'RestoreDisks',
      sourceResourceId: id(
        machine.resourceGroup,
        'Microsoft.Compute/virtualMachines',
        machine.name,
      ),
      storageAccountId: id(
        storageAccount.resourceGroup,
        'Microsoft.Storage/storageAccounts',
        storageAccount.name,
      ),
      targetResourceGroupId: `/subscriptions/${subscription}/resourceGroups/${machine.resourceGroup}`,
      region,
      createNewCloudService: false,
      originalStorageAccountOption: false,
    },
  });
}

/** The names of the points on a page, newest first. */
export const pointsIn = (page: string): string[] =>
  (JSON.parse(page) as { value: { name: string }[] }).value.map(({ name }) => name);
