import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { toUnixMs } from './core/time.ts';
import { machineClock } from './clock.ts';
import { rememberSockets } from './delivery/raw-sockets.ts';
import type { RestoriteOptions } from './options.ts';
import { createRestorite } from './restorite.ts';
import { certificateIn } from './tls/certificate.ts';
import type { Worldly } from './library/types.ts';
import { worldlyAt } from './library/worldly.ts';
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
  /** The world it begins with. */
  readonly world: WorldView;
  /** Ends it: connections included, within the second. */
  close(): Promise<void>;
}

/** Starts a service. Throws where a port is taken or an option makes no sense. */
export async function startRestorite(options: RestoriteOptions = {}): Promise<Restorite> {
  const secure: { url?: string } = {};
  const app = await createRestorite(options, { secureUrl: () => secure.url });
  const answer = getRequestListener(app.fetch, { errorHandler: (fault) => app.mishap(fault) });
  const listener: RequestListener = (request, response) => void answer(request, response);
  const host = options.host ?? '127.0.0.1';
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
    await app.close();
  };
  try {
    const certificate =
      options.httpsPort === false
        ? undefined
        : await certificateIn(options.stateDir, new Date(toUnixMs(machineClock.now())));
    const http = createHttpServer(listener);
    rememberSockets(http);
    servers.push(http);
    const httpPort = await listen(http, options.port ?? 0, host);
    if (certificate && options.httpsPort !== false) {
      const { certPem: cert, keyPem: key } = certificate;
      const https = createHttpsServer({ cert, key }, listener);
      rememberSockets(https);
      servers.push(https);
    }
    const https = servers[1];
    const httpsPort = https && (await listen(https, Number(options.httpsPort ?? 0), host));
    const name = host.includes(':') ? `[${host}]` : host;
    const httpUrl = `http://${name}:${httpPort}`;
    if (httpsPort !== undefined) secure.url = `https://${name}:${httpsPort}`;
    return {
      ...worldlyAt(httpUrl, app.controlToken),
      httpUrl,
      httpsUrl: secure.url,
      caCertificate: certificate?.caPem,
      controlToken: app.controlToken,
      world: app.world,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
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
  if ('code' in fault && fault.code === 'EADDRINUSE')
    fault.message = `Cannot listen on ${host}:${port}: the port is taken (EADDRINUSE); end who holds it, or try --port 0 and --https-port 0.`;
  return fault;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
