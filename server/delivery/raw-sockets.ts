import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * The connections under the encrypted ones. Only a bare TCP socket can be reset, and Node does not say
 * which one a TLS socket talks through; both have the same two ends, by which it is found again.
 */
const sockets = new Map<string, Socket>();

/** Remembers the connections of a server as they come, until they close. */
export function rememberSockets(server: Server): void {
  server.on('connection', (socket: Socket) => {
    const ends = endsOf(socket);
    sockets.set(ends, socket);
    socket.once('close', () => {
      if (sockets.get(ends) === socket) sockets.delete(ends);
    });
  });
}

/** The connection itself; undefined where nobody remembered what is under an encrypted one. */
export const rawSocketOf = (socket: Socket): Socket | undefined =>
  'encrypted' in socket ? sockets.get(endsOf(socket)) : socket;

/** Ends a connection with TCP RST; what has not left yet is lost. */
export function resetSocket(socket: Socket): void {
  if (socket.destroyed) return;
  const raw = rawSocketOf(socket);
  // A connection that nobody remembered is at least cut without a farewell.
  if (raw) resetRaw(raw);
  socket.destroy();
}

/**
 * Node ends a socket before it resets it, and once that FIN is asked for there is no RST any more. A
 * socket that cannot be written to is not ended.
 */
function resetRaw(socket: Socket): void {
  Object.assign(socket, { writable: false });
  socket.resetAndDestroy();
  socket.destroy();
}

const endsOf = ({ localAddress, localPort, remoteAddress, remotePort }: Socket): string =>
  [localAddress, localPort, remoteAddress, remotePort].join(' ');
