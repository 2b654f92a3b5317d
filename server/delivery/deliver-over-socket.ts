import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Manner, Sending, WireAnswer } from '../exchange.ts';
import { piecesOf } from './pieces.ts';
import { resetSocket } from './raw-sockets.ts';
import { responseOf } from './response.ts';
import type { WorldTime } from './world-time.ts';

/** Waits until the answer may leave, and sends it in its manner; done once the connection is. */
export async function deliverOverSocket(
  { answer, manner, notBefore }: Sending,
  outgoing: ServerResponse,
  time: WorldTime,
): Promise<Response> {
  const gone = new AbortController();
  if (outgoing.closed || outgoing.destroyed) gone.abort();
  else outgoing.once('close', () => gone.abort());
  if (notBefore !== undefined) await time.waitUntil(notBefore, gone.signal);
  const { socket } = outgoing;
  if (gone.signal.aborted || !socket) return RESPONSE_ALREADY_SENT;
  if (!answer) await end(manner ?? { kind: 'hang' }, outgoing, socket);
  else if (!manner) return responseOf(answer);
  else if (manner.kind === 'drip') await dripOut(answer, manner, outgoing, time, gone.signal);
  else {
    if (manner.afterBytes !== undefined)
      await sendPart(answer, manner.afterBytes, outgoing, socket);
    await end(manner, outgoing, socket);
  }
  return RESPONSE_ALREADY_SENT;
}

/**
 * Real time for a client to read what came before a reset, be it only the session tickets of TLS.
 * Measured: where both are there at once, Node's own clients take the reset for an ordinary end; and
 * a server whose TLS socket goes away under the parser that has called us cannot be closed any more.
 */
const READ_MS = 20;

/** Ends a connection before its answer has ended, or leaves that to the client. */
async function end({ kind }: Manner, outgoing: ServerResponse, socket: Socket): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    if (outgoing.closed) resolve();
    else outgoing.once('close', resolve);
  });
  if (kind === 'reset') {
    await setTimeout(READ_MS);
    resetSocket(socket);
  }
  if (kind === 'close') socket.destroySoon();
  await closed;
}

/** The head and so many bytes of the body; done once they have left. */
async function sendPart(
  { status, headers, body }: WireAnswer,
  bytes: number,
  outgoing: ServerResponse,
  socket: Socket,
): Promise<void> {
  outgoing.writeHead(status, headers);
  outgoing.flushHeaders();
  const part = Buffer.from(body ?? '').subarray(0, bytes);
  if (part.length > 0) outgoing.write(part);
  // What is written to the socket goes in order: this has left when all before it has.
  await new Promise((resolve) => socket.write('', resolve));
}

async function dripOut(
  { status, headers, body }: WireAnswer,
  { bytes, every }: Manner & { kind: 'drip' },
  outgoing: ServerResponse,
  time: WorldTime,
  gone: AbortSignal,
): Promise<void> {
  outgoing.writeHead(status, headers);
  outgoing.flushHeaders();
  const begunAt = time.now();
  for (const [at, piece] of piecesOf(body ?? '', bytes).entries()) {
    if (at > 0) await time.waitUntil(begunAt + at * every, gone);
    if (gone.aborted) return;
    outgoing.write(piece);
  }
  outgoing.end();
}
