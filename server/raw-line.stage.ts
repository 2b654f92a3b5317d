import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Restorite } from './start.ts';

/** What came over a raw connection, to its last byte, and how the connection ended. */
export interface Heard {
  readonly text: string;
  readonly status: number | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly end: string;
}

export interface Line {
  readonly socket: Socket;
  /** All bytes so far. */
  readonly text: () => string;
  readonly ended: Promise<Heard>;
}

export type Scheme = 'http' | 'https';

/** Says a request on a connection of its own, and listens. */
export function say(service: Restorite, scheme: Scheme, request: string): Line {
  const { port } = new URL((scheme === 'http' ? service.httpUrl : service.httpsUrl) ?? '');
  const socket =
    scheme === 'http'
      ? connect(Number(port), '127.0.0.1')
      : connectTls({
          port: Number(port),
          host: '127.0.0.1',
          servername: 'localhost',
          ca: service.caCertificate,
        });
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  const end = new Promise<string>((resolve) => {
    socket.once('end', () => resolve('FIN'));
    socket.once('error', (fault: Error) =>
      resolve('code' in fault ? String(fault.code) : fault.message),
    );
  });
  socket.write(request);
  return { socket, text: () => text, ended: end.then((how) => heardIn(text, how)) };
}

export function heardIn(text: string, end: string): Heard {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const pairs = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  const status = /^HTTP\/1\.1 (\d+)/.exec(first)?.[1];
  return {
    text,
    status: status === undefined ? undefined : Number(status),
    headers: Object.fromEntries(pairs),
    body: Buffer.from(rest.join('\r\n\r\n'), 'latin1').toString(),
    end,
  };
}
