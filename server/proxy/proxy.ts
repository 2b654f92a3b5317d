import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { isGuid } from '../core/names.ts';
import { rawSocketOf } from '../delivery/raw-sockets.ts';
import { bareHost, type Reach } from '../reach.ts';
import { type Destination, isRefused, type Refused, relayTo, tunnelTo } from './destination.ts';
import { rememberTunnel, tunnelOf, userIn } from './proxy-world.ts';

export interface ProxyParts {
  /** Undefined until the service listens. */
  readonly reach: () => Reach | undefined;
  /** Told of each request for a host that nothing is sent on to, and whose it was. */
  readonly refused: (attempt: Refused, world: string | undefined) => void;
}

/**
 * The forward proxy on the http port. Nothing is ever sent on: what is asked of the cloud's hosts is
 * answered here, by the servers that answer everybody, and what is asked of others is refused.
 */
export interface Proxy {
  /** In front of what answers over http, where plain requests come to a proxy. */
  overHttp(answer: RequestListener): RequestListener;
  /** In front of what answers over https, where tunnels lead. */
  overHttps(answer: RequestListener): RequestListener;
  /** Takes the tunnels that are asked for at one server, and leads them to both. */
  serve(http: Server, https: Server | undefined): void;
  /** Ends the tunnels: no server knows that they are its connections. */
  close(): void;
}

export function createProxy(parts: ProxyParts): Proxy {
  const open = new Set<Socket>();

  /** Which server answers, or why none does. */
  function lead(
    user: string,
    leads: (reach: Reach) => Destination | Refused,
  ): Refusal | Destination {
    if (user !== '' && !isGuid(user)) return { status: 407, says: strangeUser(user) };
    const reach = parts.reach();
    if (!reach) return { status: 503, says: 'Restorite is not ready yet.' };
    const destination = leads(reach);
    if (!isRefused(destination)) return destination;
    parts.refused(destination, user === '' ? undefined : user);
    return { status: 403, says: destination.says };
  }

  function connect(servers: Servers, request: IncomingMessage, socket: Socket, head: Buffer): void {
    // Whoever hangs up is gone; nobody else listens until a server has it.
    socket.on('error', () => socket.destroy());
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const authority = request.url ?? '';
    const user = userIn(request.headers['proxy-authorization']);
    const found = lead(user, (reach) => tunnelTo(authority, reach));
    if (typeof found === 'object') {
      turnDown(socket, found);
      return;
    }
    const host = bareHost(authority.replace(/:\d+$/, ''));
    rememberTunnel(socket, { host, world: user === '' ? undefined : user });
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    servers[found]?.emit('connection', socket);
  }

  return {
    overHttp: (answer) => (request, response) => {
      const address = request.url ?? '';
      const user = userIn(request.headers['proxy-authorization']);
      const found = isAbsolute(address) ? lead(user, (reach) => relayTo(address, reach)) : 'http';
      if (typeof found === 'object') refuse(response, found);
      else answer(request, response);
    },
    overHttps: (answer) => (request, response) => {
      const tunnel = tunnelOf(request.socket);
      if (tunnel === undefined || hostOf(request) === tunnel.host) answer(request, response);
      else
        refuse(response, {
          status: 421,
          says: `Cannot answer for '${hostOf(request)}' here: this connection was asked for to ${tunnel.host}.`,
        });
    },
    serve(http, https) {
      http.on('connect', (request, duplex, head) => {
        // What Node hands over here are its own sockets, whatever its types allow for.
        if (duplex instanceof Socket) connect({ http, https }, request, duplex, head);
        else duplex.destroy();
      });
      https?.on('secureConnection', (socket: Socket) => {
        const raw = rawSocketOf(socket);
        const tunnel = raw && tunnelOf(raw);
        if (tunnel) rememberTunnel(socket, tunnel);
      });
    },
    close() {
      for (const socket of open) socket.destroy();
    },
  };
}

interface Servers {
  readonly http: Server;
  readonly https: Server | undefined;
}

const isAbsolute = (address: string): boolean => /^https?:\/\//i.test(address);

/** Whom a request in a tunnel is for. */
function hostOf({ url = '', headers }: IncomingMessage): string {
  if (isAbsolute(url)) return URL.canParse(url) ? bareHost(new URL(url).hostname) : url;
  return bareHost((headers.host ?? '').replace(/:\d+$/, ''));
}

const strangeUser = (user: string): string =>
  `Cannot take '${user}' for a world: the proxy's user name is a subscription id, or empty; try http://00000000-0000-0000-0000-000000000000:x@127.0.0.1:7780.`;

const CODES = {
  403: 'HostNotSimulated',
  407: 'ProxyUserInvalid',
  421: 'MisdirectedRequest',
  503: 'ServerNotReady',
} as const;

interface Refusal {
  readonly status: keyof typeof CODES;
  readonly says: string;
}

/**
 * As Azure gives its errors: clients show what is written so. Measured: Azure's SDKs for JavaScript
 * read it behind a CONNECT as well.
 */
const bodyOf = ({ status, says }: Refusal): string =>
  JSON.stringify({ error: { code: CODES[status], message: says } });

const headersOf = (refusal: Refusal): Readonly<Record<string, string | number>> => ({
  ...(refusal.status === 407 && { 'Proxy-Authenticate': 'Basic realm="Restorite"' }),
  'Restorite-Refused': printable(refusal.says),
  'Content-Type': 'application/json',
  'Content-Length': Buffer.byteLength(bodyOf(refusal)),
  Connection: 'close',
});

/**
 * Measured: Python's requests shows the reason of a CONNECT that was refused, and nothing else of
 * it; curl -v shows that and the headers.
 */
const reasonOf = ({ says }: Refusal): string => printable(/^[^;]*/.exec(says)?.[0] ?? says);

/** In the head of an answer: what a client sent stands in the sentence, whatever it was. */
const printable = (text: string): string => text.replace(/[^ -~]/g, '?').slice(0, LONGEST);
const LONGEST = 500;

function refuse(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, reasonOf(refusal), headersOf(refusal));
  response.end(bodyOf(refusal));
}

/** The same where there is no response to write to yet. */
function turnDown(socket: Socket, refusal: Refusal): void {
  const headers = Object.entries(headersOf(refusal)).map(([name, value]) => `${name}: ${value}`);
  const start = `HTTP/1.1 ${refusal.status} ${reasonOf(refusal)}`;
  socket.end([start, ...headers, '', bodyOf(refusal)].join('\r\n'), () => socket.destroy());
}
