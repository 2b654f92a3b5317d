import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleOf } from '../../contracts/whole.ts';
import { startRestorite } from '../start.ts';

/** The command as containers have it: the built program in a process of its own. */
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

async function checked(url: string) {
  const child = spawn(process.execPath, [PROGRAM, 'healthcheck', '--url', url]);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stderr };
}

const others: Server[] = [];
afterEach(() => others.splice(0).forEach((server) => server.close()));

async function listening(server: Server): Promise<string> {
  others.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering = (listener: RequestListener): Promise<string> => listening(createServer(listener));

describe('healthcheck', () => {
  test('of a peer that closes without a word ends with 3 and says so', async () => {
    const url = await listening(createTcpServer((socket) => socket.end()));
    const { code, stderr } = await checked(url);
    expect(stderr).toMatch(/no (healthy service at|answer from) http/);
    expect(code).toBe(3);
  });

  const STRANGE: [string, number][] = [
    ['{"status":"fine"}', 200],
    ['<html>', 200],
    ['ok', 200],
    ['x'.repeat(5000), 200],
    ['{}', 503],
  ];

  test.each(sampleOf(STRANGE))(
    'of somebody who answers %j with %i ends with 1',
    async (body, status) => {
      const url = await answering((_, response) => void response.writeHead(status).end(body));
      const { code, stderr } = await checked(url);
      expect(stderr).toMatch(/is no Restorite.*--url/);
      expect(code).toBe(1);
    },
  );

  test('of a body that never ends gives up', async () => {
    const url = await answering((_, response) => void response.write('{"status":'));
    const { code, stderr } = await checked(url);
    expect(stderr).toMatch(/no answer from http.* within 3 s/);
    expect(code).toBe(3);
  });

  test('of https that is not trusted says how to trust it', async () => {
    await using sim = await startRestorite();
    const { code, stderr } = await checked(sim.httpsUrl ?? '');
    expect(stderr).toMatch(/not trusted.*NODE_EXTRA_CA_CERTS/);
    expect(code).toBe(3);
  });

  test.each(sampleOf(['', 'localhost:7780', 'http://', 'ftp://a']))(
    'refuses %j by the flag',
    (url) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [PROGRAM, 'healthcheck', '--url', url],
        {
          encoding: 'utf8',
        },
      );
      expect(stderr).toMatch(/option '--url <url>'.*It must be an address/);
      expect(status).toBe(2);
    },
  );
});
