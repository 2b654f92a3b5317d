import type { ResourceName } from '../../core/names.ts';

/**
 * The names of containers and items: parts with `;` between them. Recorded: the container is
 * `IaasVMContainer;iaasvmcontainerv2;{group};{machine}`, its jobs leave out the first part, and the
 * item is `VM;iaasvmcontainerv2;{group};{machine}`; the tutorial of 2018 has `VM;{group};{machine}`.
 */
export function parseContainerName(text: string): ResourceName | undefined {
  const parts = text.split(';');
  if (parts[0]?.toLowerCase() === 'iaasvmcontainer') parts.shift();
  return machineOf(parts);
}

export interface ItemName {
  readonly machine: ResourceName;
  readonly form: 'full' | 'short';
}

export function parseItemName(text: string): ItemName | undefined {
  const [kind, ...parts] = text.split(';');
  if (kind?.toLowerCase() !== 'vm') return undefined;
  const full = machineOf(parts);
  if (full) return { machine: full, form: 'full' };
  const [resourceGroup, name, ...rest] = parts;
  return resourceGroup && name && rest.length === 0
    ? { machine: { resourceGroup, name }, form: 'short' }
    : undefined;
}

function machineOf(parts: readonly string[]): ResourceName | undefined {
  const [kind, resourceGroup, name, ...rest] = parts;
  return kind?.toLowerCase() === 'iaasvmcontainerv2' && resourceGroup && name && rest.length === 0
    ? { resourceGroup, name }
    : undefined;
}
