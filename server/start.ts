import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server as NetServer } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { toUnixMs } from './core/time.ts';
import { machineClock } from './clock.ts';
import { rememberSockets } from './delivery/raw-sockets.ts';
import type { RestoriteOptions } from './options.ts';
import { createRestorite } from './restorite.ts';
import { createProxy } from './proxy/proxy.ts';
import { namesOfService, type Reach, urlHost } from './reach.ts';
import { announce } from './running.ts';
import { type Shown, shownBy } from './tls/shown.ts';
import type { Worldly } from './library/types.ts';
import { worldlyAt } from './library/worldly.ts';
import { UsageError } from './usage-error.ts';
import type { WorldView } from './world-view.ts';

/** A service that listens. */
export interface Restorite extends Worldly, AsyncDisposable {
  /** `http://127.0.0.1:7780`. */
  readonly httpUrl: string;
  /** Undefined where https was switched off. */
  readonly httpsUrl: string | undefined;
  /** PEM, for clients to trust; undefined where https was switched off. */
  readonly caCertificate: string | undefined;
  /** What the control API demands beyond loopback; undefined where nobody else can reach it. */
  readonly controlToken: string | undefined;
  /**
   * Where restored blobs are: an account and a container come behind it. Undefined without an Azurite.
   */
  readonly blobsUrl: string | undefined;
  /** The world it begins with. */
  readonly world: WorldView;
  /** Ends it: connections included, within the second. */
  close(): Promise<void>;
}

/** Starts a service. Throws where a port is taken or an option makes no sense. */
export async function startRestorite(options: RestoriteOptions = {}): Promise<Restorite> {
  let reach: Reach | undefined;
  const app = await createRestorite(options, { reach: () => reach });
  const answer = getRequestListener(app.fetch, { errorHandler: (fault) => app.mishap(fault) });
  const listener: RequestListener = (request, response) => void answer(request, response);
  const proxy = createProxy({
    reach: () => reach,
    refused: (attempt, world) => app.strayed({ ...attempt, world }),
  });
  const host = options.host ?? '127.0.0.1';
  const servers: Server[] = [];
  let forget = (): Promise<void> => Promise.resolve();
  const close = async (): Promise<void> => {
    await forget();
    proxy.close();
    await Promise.all(servers.map(closeServer));
    await app.close();
  };
  try {
    // A host that is mistyped is in no certificate yet: another CA would have to be trusted for nothing.
    if (options.stateDir !== undefined) await tryToListen(options, host);
    const shown = options.httpsPort === false ? undefined : await certificateOf(options);
    const http = createHttpServer(proxy.overHttp(listener));
    servers.push(http);
    const https = shown && createHttpsServer(shown.server, proxy.overHttps(listener));
    if (https) servers.push(https);
    for (const server of servers) rememberSockets(server);
    proxy.serve(http, https);
    const httpPort = await listen(http, options.port ?? 0, host);
    const httpsPort = https && (await listen(https, Number(options.httpsPort ?? 0), host));
    reach = { names: namesOfService(options), httpPort, httpsPort, caPem: shown?.caPem };
    const httpUrl = `http://${urlHost(host)}:${httpPort}`;
    const httpsUrl = httpsPort === undefined ? undefined : `https://${urlHost(host)}:${httpsPort}`;
    if (options.stateDir !== undefined)
      forget = await announce(options.stateDir, { host, httpPort, httpsPort });
    return {
      ...worldlyAt(httpUrl, app.controlToken),
      httpUrl,
      httpsUrl,
      caCertificate: shown?.caPem,
      controlToken: app.controlToken,
      blobsUrl: app.blobsUrl,
      world: app.world,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

const certificateOf = (options: RestoriteOptions): Promise<Shown> =>
  shownBy({
    directory: options.stateDir,
    names: namesOfService(options),
    now: new Date(toUnixMs(machineClock.now())),
    log: options.log,
    own: options.cert && options.key ? { cert: options.cert, key: options.key } : undefined,
  });

/** Takes the ports and leaves them again. Throws where they could not be listened on. */
async function tryToListen({ port = 0, httpsPort = 0 }: RestoriteOptions, host: string) {
  for (const wanted of [port, httpsPort]) {
    if (wanted === false) continue;
    const server = createServer((socket) => socket.destroy());
    await listen(server, wanted, host);
    await new Promise((done) => server.close(done));
  }
}

const listen = (server: NetServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (fault: Error): void => reject(explained(fault, port, host));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** The code stays, which tells that it is the machine's doing; the text says what to try. */
function explained(fault: Error, port: number, host: string): Error {
  const code = 'code' in fault ? String(fault.code) : '';
  if (code === 'EADDRINUSE')
    fault.message = `Cannot listen on ${host}:${port}: the port is taken (EADDRINUSE); end who holds it, or take any free one with port: 0 and httpsPort: 0 (on the command line --port 0 and --https-port 0).`;
  if (code === 'EACCES')
    fault.message = `Cannot listen on ${host}:${port}: this user may not have the port (EACCES); try --port and --https-port above 1023, or 0.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')
    return new UsageError(
      `Cannot listen on --host ${host}: this machine has no such address (${code}); try 127.0.0.1, or 0.0.0.0 for all that it has.`,
      { cause: fault },
    );
  return fault;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
