import type { Pair } from './pair.ts';

/** What the path of a request names. */
export interface Asked {
  readonly subscription: string;
  readonly vault: Name | undefined;
  /** Of a container or an item, in lower case as it stands there. */
  readonly machine: Name | undefined;
  readonly location: string | undefined;
  readonly point: string | undefined;
  readonly job: string | undefined;
  readonly operation: string | undefined;
  /** The last type name or verb, in lower case. */
  readonly what: string;
}

export interface Name {
  readonly resourceGroup: string;
  readonly name: string;
}

export function askedBy({ path }: Pick<Pair, 'path'>): Asked {
  const segments = path.split('?')[0]?.split('/').filter(Boolean).map(decodeURIComponent) ?? [];
  const words = segments.map((segment) => segment.toLowerCase());
  const after = (...types: readonly string[]): string | undefined => {
    const at = words.findIndex((word, place) => place % 2 === 0 && types.includes(word));
    return at < 0 ? undefined : segments[at + 1];
  };
  const group = after('resourcegroups') ?? '';
  const vault = after('vaults');
  return {
    subscription: after('subscriptions') ?? '',
    vault: vault === undefined ? undefined : { resourceGroup: group, name: vault },
    machine: machineNamedIn(after('protecteditems') ?? after('protectioncontainers') ?? ''),
    location: after('locations'),
    point: after('recoverypoints'),
    job: after('backupjobs'),
    operation: after(
      'operationsstatus',
      'operationresults',
      'backupoperations',
      'backupoperationresults',
      'backupcrroperationsstatus',
      'backupcrroperationresults',
      'backupvalidateoperationsstatuses',
    ),
    what: words[words.length % 2 === 0 ? words.length - 2 : words.length - 1] ?? '',
  };
}

/** Of `VM;iaasvmcontainerv2;{group};{machine}`, or of a container's name, or of what a job calls it. */
export function machineNamedIn(text: string): Name | undefined {
  const match = /iaasvmcontainer(?:v2)?;([^;/]+);([^;/]+)$/i.exec(text);
  return match ? { resourceGroup: match[1] ?? '', name: match[2] ?? '' } : undefined;
}

/** Of a resource's id, or of one that it lies below. */
export function nameIn(id: unknown, type: string): Name | undefined {
  const pattern = new RegExp(`/resourceGroups/([^/]+)/providers/[^/]+/${type}/([^/]+)`, 'i');
  const match = pattern.exec(String(id));
  return match ? { resourceGroup: match[1] ?? '', name: match[2] ?? '' } : undefined;
}

export const groupIn = (id: unknown): string | undefined =>
  /\/resourceGroups\/([^/]+)/i.exec(String(id))?.[1];
