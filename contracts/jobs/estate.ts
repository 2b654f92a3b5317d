/** The names of world.yaml. */
export const SUBSCRIPTION = '10b5000e-1111-4111-8111-111111111111';
export const ELSEWHERE = '0d9c2f1e-2222-4333-8444-555566667777';
export const VAULT_GROUP = 'vaultRG';
export const VAULT = 'jobsVault';
export const GROUP = 'machinesRG';
export const TARGET_GROUP = 'targetRG';
export const REGION = 'westus';
/** The region that is paired with it. */
export const SECONDARY = 'eastus';

const groupIn = (subscription: string, group: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}`;

export const resource = (
  type: string,
  name: string,
  { group = TARGET_GROUP, subscription = SUBSCRIPTION } = {},
): string => `${groupIn(subscription, group)}/providers/Microsoft.${type}/${name}`;

export const targetGroup = (subscription = SUBSCRIPTION): string =>
  groupIn(subscription, TARGET_GROUP);

export const vaultPath = resource('RecoveryServices/vaults', VAULT, { group: VAULT_GROUP });

export const locationPath = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.RecoveryServices/locations/${SECONDARY}`;

export const machineId = (machine: string): string =>
  resource('Compute/virtualMachines', machine, { group: GROUP });

export function itemPath(machine: string): string {
  const name = `iaasvmcontainerv2;${GROUP.toLowerCase()};${machine.toLowerCase()}`;
  return `${vaultPath}/backupFabrics/Azure/protectionContainers/IaasVMContainer;${name}/protectedItems/VM;${name}`;
}

export const account = (name: string): string =>
  resource('Storage/storageAccounts', name, { group: VAULT_GROUP });

/** The one that restores are made from, and the one that the secondary region has. */
export const POINT = '200000000000002';
export const OLD_POINT = '200000000000001';
