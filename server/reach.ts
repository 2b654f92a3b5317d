import { isCloudHost } from './cloud-hosts.ts';

/** Where a service that listens is called; what is switched off has no port. */
export interface Reach {
  /** Hosts that it is called by, in lower case, its loopback among them; addresses without brackets. */
  readonly names: readonly string[];
  readonly httpPort: number;
  readonly httpsPort: number | undefined;
  /** What clients are to trust; PEM. */
  readonly caPem: string | undefined;
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
/** Every address, which is nobody's name. */
const WILDCARDS = ['0.0.0.0', '::'];

/** What a service is called by, from what it was told. */
export function namesOfService(told: {
  readonly host?: string | undefined;
  readonly tlsHosts?: readonly string[] | undefined;
  readonly externalUrl?: string | undefined;
}): readonly string[] {
  const external = told.externalUrl === undefined ? [] : [new URL(told.externalUrl).hostname];
  const named = [...(told.tlsHosts ?? []), ...(told.host ? [told.host] : []), ...external];
  return [...new Set([...LOOPBACK, ...named.map(bareHost)])].filter(
    // A host of the cloud is never our own, whatever it is mapped to: nobody steers under its name.
    (name) => !WILDCARDS.includes(name) && !isCloudHost(name),
  );
}

/** A host as it is compared: in lower case, an address of version 6 without its brackets. */
export const bareHost = (host: string): string => host.toLowerCase().replace(/^\[(.*)\]$/, '$1');

/** A host as it stands in a URL. */
export const urlHost = (host: string): string => (host.includes(':') ? `[${host}]` : host);
