import { IDENTITY_HOST, isCloudHost } from '../cloud-hosts.ts';
import { bareHost, type Reach } from '../reach.ts';

/** Which of our servers answers. */
export type Destination = 'http' | 'https';

/** Why none does. */
export interface Refused {
  readonly kind: 'refused';
  readonly host: string;
  readonly port: number;
  /** For whoever sent it. */
  readonly says: string;
}

export const isRefused = (destination: Destination | Refused): destination is Refused =>
  typeof destination === 'object';

/** Where a CONNECT for `host:port` leads: to the cloud's hosts and to this service, nowhere else. */
export function tunnelTo(authority: string, reach: Reach): Destination | Refused {
  const [, name = '', digits = ''] = /^(.+):(\d{1,5})$/.exec(authority) ?? [];
  const [host, port] = [bareHost(name), Number(digits)];
  if (isCloudHost(host) && port === HTTPS)
    return reach.httpsPort === undefined ? refused(host, port, NO_TLS) : 'https';
  if (!reach.names.includes(host)) return refused(host, port, STRANGE);
  if (port === reach.httpsPort) return 'https';
  return port === reach.httpPort ? 'http' : refused(host, port, STRANGE);
}

/** Where a request for a whole address leads, which is how plain http is sent to a proxy. */
export function relayTo(address: string, reach: Reach): Destination | Refused {
  if (!URL.canParse(address)) return refused(address, 0, STRANGE);
  const url = new URL(address);
  const host = bareHost(url.hostname);
  const port = Number(url.port || (url.protocol === 'https:' ? HTTPS : HTTP));
  if (host === IDENTITY_HOST && url.protocol === 'http:' && port === HTTP) return 'http';
  if (reach.names.includes(host) && port === reach.httpPort) return 'http';
  if (!isCloudHost(host)) return refused(host, port, STRANGE);
  // Measured: old versions of axios send https to a proxy so, without a tunnel.
  return url.protocol === 'https:' && port === HTTPS ? 'http' : refused(host, port, PLAIN);
}

const HTTP = 80;
const HTTPS = 443;

const STRANGE =
  'it answers for the resource manager, the login and the managed identity of Azure, and for its own addresses; nothing is sent on. Leave the proxy out for this host (NO_PROXY), or do without it';
const PLAIN = 'the cloud is called by https on its own port; got another';
const NO_TLS = 'https is switched off here; start it with --https-port';

const refused = (host: string, port: number, why: string): Refused => ({
  kind: 'refused',
  host,
  port,
  says: `Cannot reach ${host}:${port} through Restorite: ${why}.`,
});
