import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';

/** One request. It names a path and never a host, so that a token cannot go where it does not belong. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query, sent as they are. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The service has said something: at least a status line and its headers. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  /** False where the body broke off: shorter than promised, reset, or not there in time. */
  readonly whole: boolean;
}

/** The service has said nothing. */
export interface Silence {
  readonly kind: 'silence';
  readonly reason: string;
  /** False where no byte can have reached the service: there was no connection. */
  readonly sent: boolean;
}

export type Reply = Answer | Silence;

export type Http = (request: Request) => Promise<Reply>;

export interface Connecting {
  /** PEM of the authority that https is to be trusted by; left out: those of Node. */
  readonly ca?: string | undefined;
  /** Ends a request that has waited long enough, made anew for each. */
  readonly deadline: () => AbortSignal;
}

/** Speaks to one origin. Every request has a connection of its own, so that a reset is about it alone. */
export const httpTo = (origin: string, connecting: Connecting): Http => {
  const { protocol, hostname, port } = new URL(origin);
  // An IPv6 address stands in brackets in a URL and without them everywhere else.
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'https:';
  return async (request) => {
    try {
      return await exchange(request, { host, port, secure, ...connecting });
    } catch (fault) {
      // Node refuses to write what is no path or no header; nothing was sent then.
      return { kind: 'silence', reason: String(fault), sent: false };
    }
  };
};

interface Target extends Connecting {
  readonly host: string;
  readonly port: string;
  readonly secure: boolean;
}

const exchange = (request: Request, target: Target): Promise<Reply> =>
  new Promise((resolve) => {
    const { method, path, headers, body } = request;
    const { host, port, secure, ca, deadline } = target;
    let connected = false;
    let answered = false;
    const outgoing = (secure ? httpsRequest : httpRequest)(
      { host, port, method, path, agent: false, signal: deadline(), ca, headers: { ...headers } },
      (incoming) => {
        answered = true;
        const pieces: Buffer[] = [];
        incoming.on('data', (piece: Buffer) => pieces.push(piece));
        // Whatever went wrong, `close` comes after it, and `complete` tells whether the body is whole.
        incoming.on('error', () => undefined);
        incoming.on('close', () =>
          resolve({
            kind: 'answer',
            status: incoming.statusCode ?? 0,
            header: (name) => textOf(incoming.headers[name.toLowerCase()]),
            text: Buffer.concat(pieces).toString('utf8'),
            whole: incoming.complete,
          }),
        );
      },
    );
    outgoing.on('socket', (socket: Socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => (connected = true)),
    );
    outgoing.on('error', ({ message }) => {
      if (!answered) resolve({ kind: 'silence', reason: message, sent: connected });
    });
    if (body !== undefined) outgoing.setHeader('content-length', Buffer.byteLength(body));
    outgoing.end(body);
  });

const textOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;
