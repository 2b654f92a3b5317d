/**
 * Names and resource ids. ARM compares them without regard to case and answers in whatever case it
 * likes (specified: Azure Resource Manager RPC, "resource ids"), so everything that is looked up is
 * looked up by a key, and the spelling is kept for answers.
 */

/** What names are compared by: joined, in lower case. */
export const keyOf = (...names: readonly string[]): string => names.join('/').toLowerCase();

export const sameName = (one: string, other: string): boolean =>
  one === other || one.toLowerCase() === other.toLowerCase();

/** A resource inside a resource group, both as spelled. */
export interface ResourceName {
  readonly resourceGroup: string;
  readonly name: string;
}

export const sameResource = (one: ResourceName, other: ResourceName): boolean =>
  sameName(one.name, other.name) && sameName(one.resourceGroup, other.resourceGroup);

export interface ResourceId extends ResourceName {
  readonly subscription: string;
  /** `Microsoft.Storage/storageAccounts`, as spelled; sub-types joined with `/`. */
  readonly type: string;
}

/** Reads a full resource id inside a resource group; undefined for any other text. */
export function parseResourceId(text: string): ResourceId | undefined {
  const [, subscriptions, subscription, groups, resourceGroup, providers, namespace, ...rest] =
    text.split('/');
  const types = rest.filter((_, at) => at % 2 === 0);
  const names = rest.filter((_, at) => at % 2 === 1);
  const name = names.at(-1);
  const wellFormed =
    text.startsWith('/') &&
    sameName(subscriptions ?? '', 'subscriptions') &&
    sameName(groups ?? '', 'resourceGroups') &&
    sameName(providers ?? '', 'providers') &&
    types.length === names.length &&
    rest.every((segment) => segment !== '');
  if (!wellFormed || !subscription || !resourceGroup || !namespace || !name) return undefined;
  return { subscription, resourceGroup, type: [namespace, ...types].join('/'), name };
}

/** The group's name in `/subscriptions/…/resourceGroups/{name}`; undefined for any other text. */
export function parseResourceGroupId(text: string): string | undefined {
  const match = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/?$/i.exec(text);
  return match?.[1];
}

export const machineId = (subscription: string, machine: ResourceName): string =>
  `/subscriptions/${subscription}/resourceGroups/${machine.resourceGroup}` +
  `/providers/Microsoft.Compute/virtualMachines/${machine.name}`;

export const diskAccessId = (subscription: string, access: ResourceName): string =>
  `/subscriptions/${subscription}/resourceGroups/${access.resourceGroup}` +
  `/providers/Microsoft.Compute/diskAccesses/${access.name}`;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isGuid = (text: string): boolean => GUID.test(text);
