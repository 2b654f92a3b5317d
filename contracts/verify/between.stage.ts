import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

interface Manners {
  /** Spoils what is answered beside the control API. */
  readonly spoil?: (text: string) => string;
  /** What it refuses to hand on. */
  readonly refuses?: (asked: Asked) => boolean;
}

const NOT_KNOWN = JSON.stringify({
  title: 'This cannot be done',
  detail: 'Such worlds are not known here.',
});

/** Hands on to a service what it is asked, and its answers, each in a way of its own. */
export async function between(service: string, { spoil, refuses }: Manners) {
  const server = createServer((asked, answer) => {
    void text(asked).then((body) => {
      const { method, url, headers } = asked;
      if (refuses?.({ method, url, body })) {
        answer.writeHead(400, { 'content-type': 'application/problem+json' }).end(NOT_KNOWN);
        return;
      }
      const call = httpRequest(service + (url ?? ''), { method, headers }, (given) => {
        void text(given).then((said) => {
          const isOurs = url?.startsWith('/_restorite') === true;
          const shown = spoil && !isOurs ? spoil(said) : said;
          // Its length is what is sent: a spoilt text may have another.
          const kept = { ...given.headers };
          if (shown !== said) delete kept['content-length'];
          answer.writeHead(given.statusCode ?? 0, kept).end(shown);
        });
      });
      call.end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
