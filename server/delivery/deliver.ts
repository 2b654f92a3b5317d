import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sending } from '../exchange.ts';
import { deliverBare } from './deliver-bare.ts';
import { deliverOverSocket } from './deliver-over-socket.ts';
import { responseOf } from './response.ts';
import type { WorldTime } from './world-time.ts';

/** Where an answer goes. */
export interface Addressee {
  readonly request: Request;
  /** Node's side of the request; undefined where the application is called without a socket between. */
  readonly node:
    { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse } | undefined;
}

/**
 * Lets an answer leave as its sending says. Whole and at once it is an ordinary response; otherwise
 * the socket is taken over, or, where there is none, the caller meets what `fetch` would have met.
 */
export function deliver(
  sending: Sending,
  to: Addressee,
  time: WorldTime,
): Response | Promise<Response> {
  const { answer, manner, notBefore } = sending;
  if (answer && !manner && notBefore === undefined) return responseOf(answer);
  return to.node
    ? deliverOverSocket(sending, to.node.outgoing, time)
    : deliverBare(sending, to.request.signal, time);
}
