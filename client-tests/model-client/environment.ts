import type { RestoreOptions } from './options.ts';
import type { RestoreRequest } from './request.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything but the token, from the variables that a checked client is given. */
export function optionsFrom(
  environment: Environment,
  recoveryType: string,
): Omit<RestoreOptions, 'getToken' | 'ca'> {
  const given = (name: string): string => {
    const value = environment[`RESTORITE_${name}`];
    if (!value) throw new Error(`Cannot restore: RESTORITE_${name} is not set.`);
    return value;
  };
  const limit = environment['RESTORITE_TIMEOUT_SECONDS'];
  return {
    endpoint: given('ENDPOINT'),
    subscription: given('SUBSCRIPTION_ID'),
    resourceGroup: given('RESOURCE_GROUP'),
    vault: given('VAULT'),
    container: given('CONTAINER'),
    item: given('ITEM'),
    point: environment['RESTORITE_RECOVERY_POINT'],
    request: requestFrom(given, recoveryType),
    // A little earlier than who would end us: what is known by then is to be said.
    ...(limit && { timeLimitSeconds: Number(limit) * 0.9 }),
  };
}

function requestFrom(given: (name: string) => string, recoveryType: string): RestoreRequest {
  const common = {
    sourceResourceId: given('SOURCE_VM_ID'),
    storageAccountId: given('STORAGE_ACCOUNT_ID'),
    region: given('REGION'),
  };
  switch (recoveryType) {
    case 'disks':
    case 'any':
      return {
        recoveryType: 'RestoreDisks',
        ...common,
        targetResourceGroupId: given('TARGET_RESOURCE_GROUP_ID'),
      };
    case 'alternate':
      return {
        recoveryType: 'AlternateLocation',
        ...common,
        targetResourceGroupId: given('TARGET_RESOURCE_GROUP_ID'),
        targetVirtualMachineId: given('TARGET_VM_ID'),
        virtualNetworkId: given('VNET_ID'),
        subnetId: given('SUBNET_ID'),
      };
    case 'original':
      return { recoveryType: 'OriginalLocation', ...common };
    default:
      throw new Error(
        `Cannot restore: --recovery-type is disks, alternate, original or any; got ${recoveryType}.`,
      );
  }
}
