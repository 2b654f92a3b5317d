import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rememberSockets } from '../delivery/raw-sockets.ts';
import { certificateFor } from '../tls/certificate.ts';
import { createProxy } from './proxy.ts';
import { proxyWorldOf } from './proxy-world.ts';

/** A service that only says which world its client has named as the proxy's user. */
const SUB = 'ABCDEF00-0000-4000-8000-000000000001';
const run = promisify(execFile);
const reach = { names: ['127.0.0.1'], httpPort: 0, httpsPort: 1, caPem: undefined };
const proxy = createProxy({ reach: () => reach, refused: () => undefined });
const { certPem: cert, keyPem: key } = await certificateFor({
  now: new Date('2026-01-01T00:00:00Z'),
});
const http = createHttp(
  proxy.overHttp((incoming, response) => response.end(proxyWorldOf({ incoming }) ?? 'none')),
);
const https = createHttps(
  { cert, key },
  proxy.overHttps((incoming, response) => response.end(proxyWorldOf({ incoming }) ?? 'none')),
);
let port: number;

beforeAll(async () => {
  for (const server of [http, https]) rememberSockets(server);
  proxy.serve(http, https);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  ({ port } = http.address() as AddressInfo);
});

afterAll(() => {
  proxy.close();
  http.close();
});

const asked = async (user: string, url: string): Promise<string> => {
  const proxyUrl = `http://${user}127.0.0.1:${port}`;
  return (await run('curl', ['-sSk', '--noproxy', '', '-x', proxyUrl, url])).stdout;
};

test.each([
  'https://management.azure.com/tenants',
  'https://login.microsoftonline.com/x',
  'http://169.254.169.254/metadata/identity/oauth2/token',
])('the world that the proxy’s user names is known at %s', async (url) => {
  expect(await asked(`${SUB}:x@`, url)).toBe(SUB.toLowerCase());
  expect(await asked('', url)).toBe('none');
  expect(await asked(':x@', url)).toBe('none');
});

test('a request that came by no proxy names none', () => {
  expect(proxyWorldOf(undefined)).toBeUndefined();
  expect(proxyWorldOf({})).toBeUndefined();
});
