// A bare node:http server that sends one captured answer, whatever it is asked: a program.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Captured, recordOf } from './captured.ts';

process.once('message', ({ status, headers, body }: Captured) => {
  const record = recordOf(headers);
  const server = createServer((_, answer) => {
    answer.writeHead(status, record);
    answer.end(body);
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
});
