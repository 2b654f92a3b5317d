import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { isGuid } from '../core/names.ts';

/** What a CONNECT said, for every request that comes through the connection it made. */
export interface Tunnel {
  /** In lower case. */
  readonly host: string;
  /** The world that the proxy's user name stands for. */
  readonly world: string | undefined;
}

const tunnels = new WeakMap<Socket, Tunnel>();

export const rememberTunnel = (socket: Socket, tunnel: Tunnel): void =>
  void tunnels.set(socket, tunnel);

export const tunnelOf = (socket: Socket): Tunnel | undefined => tunnels.get(socket);

/**
 * The world that a client has named as the proxy's user, a subscription id in lower case; undefined
 * where it named none, or came by no proxy. To be asked with what the server underneath knows of a
 * request (`environment`).
 */
export function proxyWorldOf(environment: unknown): string | undefined {
  const { incoming } = (environment ?? {}) as { incoming?: IncomingMessage };
  if (!incoming) return undefined;
  const user = userIn(incoming.headers['proxy-authorization']);
  return (isGuid(user) ? user : undefined) ?? tunnelOf(incoming.socket)?.world;
}

/** The user name, in lower case, of `Proxy-Authorization: Basic …`; empty where there is none. */
export function userIn(header: string | undefined): string {
  const [, encoded = ''] = /^basic\s+(\S+)$/i.exec(header ?? '') ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return text.slice(0, Math.max(text.indexOf(':'), 0)).toLowerCase();
}
