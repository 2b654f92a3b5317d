import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  request as httpRequest,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

interface Manners {
  /** Spoils what is answered beside the control API. */
  readonly spoil?: (text: string, url: string) => string;
  /** What it refuses to hand on. */
  readonly refuses?: (asked: Asked) => boolean;
  /** An address that all addresses in answers name in place of its own, and that is redirected to. */
  readonly elsewhere?: string;
  /** What is answered by a redirect there. */
  readonly redirects?: (asked: Asked) => boolean;
}

const NOT_KNOWN = JSON.stringify({
  title: 'This cannot be done',
  detail: 'Such worlds are not known here.',
});

/** Hands on to a service what it is asked, and its answers, each in a way of its own. */
export async function between(service: string, manners: Manners) {
  const { refuses, redirects, elsewhere = '' } = manners;
  const server = createServer((asked, answer) => {
    void text(asked).then((body) => {
      const { method, url = '', headers } = asked;
      if (refuses?.({ method, url, body }))
        answer.writeHead(400, { 'content-type': 'application/problem+json' }).end(NOT_KNOWN);
      else if (redirects?.({ method, url, body }))
        answer.writeHead(302, { location: elsewhere + url }).end();
      else
        httpRequest(service + url, { method, headers }, (given) => {
          void text(given).then((said) => {
            const shown = shownOf(manners, url, said);
            // Its length is what is sent: a spoilt text may have another.
            const kept = { ...given.headers };
            if (shown !== said) delete kept['content-length'];
            answer.writeHead(given.statusCode ?? 0, led(kept, elsewhere)).end(shown);
          });
        }).end(body);
    });
  }).listen(0, '127.0.0.1');
  return { url: await addressOf(server), [Symbol.asyncDispose]: () => closed(server) };
}

function shownOf({ spoil, elsewhere }: Manners, url: string, said: string): string {
  if (url.startsWith('/_restorite')) return said;
  const spoilt = spoil?.(said, url) ?? said;
  return elsewhere === undefined ? spoilt : spoilt.replace(ORIGIN, elsewhere);
}

const ORIGIN = /http:\/\/127\.0\.0\.1:\d+/g;

const led = (headers: IncomingHttpHeaders, elsewhere: string): OutgoingHttpHeaders =>
  elsewhere === ''
    ? headers
    : Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.replace(ORIGIN, elsewhere) : value,
        ]),
      );

/** Counts what comes, and answers all of it as if it were well. */
export async function listener() {
  const came: string[] = [];
  const server = createServer(({ method, url }, answer) => {
    came.push(`${method ?? ''} ${url ?? ''}`);
    answer.end('{"status":"ok"}');
  });
  // Who only connects has come as well.
  server.on('connection', () => came.push('a connection'));
  server.listen(0, '127.0.0.1');
  return { url: await addressOf(server), came, [Symbol.asyncDispose]: () => closed(server) };
}

async function addressOf(server: Server): Promise<string> {
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
