import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Log } from '../log.ts';
import { type Restorite, startRestorite } from '../start.ts';

/** What real curl is answered through the proxy; beside it, bare sockets for what curl never does. */
const SUB = '22222222-2222-4222-8222-222222222222';
const PATH = `/subscriptions/${SUB}/resourceGroups/testVaultRG/providers/Microsoft.RecoveryServices/vaults/testVault`;
const POINT = `${PATH}/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;testRG;testVM/protectedItems/VM;iaasvmcontainerv2;testRG;testVM/recoveryPoints`;
const ARM = 'https://management.azure.com';
const VERSION = 'api-version=2025-02-01';

let service: Restorite;
let folder: string;
const warned: string[] = [];
const log: Log = {
  info: () => undefined,
  debug: () => undefined,
  warn: (_, text) => void warned.push(text),
  error: (_, text) => void warned.push(text),
  isLevelEnabled: () => false,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restorite-proxy-'));
  service = await startRestorite({
    world: 'everyday',
    log,
    externalUrl: 'https://restorite.test:7443',
    tlsHosts: ['management.usgovcloudapi.net'],
  });
  await writeFile(join(folder, 'ca.pem'), service.caCertificate ?? '');
  await service.createWorld({ subscription: SUB });
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** As a user has it who has evaluated `restorite env`, and no other setting. */
const curl = (...args: string[]): Promise<Said> => curlBy(`http://${SUB}:x@`, ...args);

function curlBy(user: string, ...args: string[]): Promise<Said> {
  const proxy = service.httpUrl.replace('http://', user);
  const env = {
    PATH: process.env['PATH'],
    https_proxy: proxy,
    http_proxy: proxy,
    CURL_CA_BUNDLE: join(folder, 'ca.pem'),
  };
  return new Promise((resolve) =>
    execFile(
      'curl',
      ['-sS', '-g', '-H', 'Authorization: Bearer x', ...args],
      { env },
      (fault, out, err) => resolve({ code: Number(fault?.code ?? 0), out, err }),
    ),
  );
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.skipIf(!hasCurl)('curl (skipped where there is none)', () => {
  test('lists recovery points at the cloud’s own address', async () => {
    const { out } = await curl(`${ARM}${POINT}?${VERSION}`);
    expect((JSON.parse(out) as { value: unknown[] }).value.length).toBeGreaterThan(1);
  });

  test('is led on at the address it called, whatever the service is called elsewhere', async () => {
    const { names, body } = await restoreOrder();
    const { out } = await curl(
      '-i',
      '-d',
      body,
      '-H',
      'content-type: application/json',
      `${ARM}${POINT}/${names.points[0] ?? ''}/restore?${VERSION}`,
    );
    expect(out).toMatch(/^HTTP\/1\.1 202/m);
    expect(out).toMatch(
      /^Azure-AsyncOperation: https:\/\/management\.azure\.com\/subscriptions\//im,
    );
    expect(out).toMatch(/^Location: https:\/\/management\.azure\.com\/subscriptions\//im);
  });

  test.each([
    'westeurope.management.azure.com',
    'management.usgovcloudapi.net',
    'management.chinacloudapi.cn',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    'sts.windows.net',
  ])('is answered for %s', async (host) => {
    const { code, out } = await curl(
      '-o',
      join(folder, 'out'),
      '-w',
      '%{http_connect}',
      `https://${host}/x?${VERSION}`,
    );
    expect([code, out]).toEqual([0, '200']);
  });

  test.each([
    'https://example.com/',
    'https://management.azure.com.example.com/',
    'https://management.azure.com:8443/',
    'https://graph.microsoft.com/',
  ])('is refused %s, and the log and the journal have it', async (url) => {
    warned.length = 0;
    const { code, err } = await curl('-p', url);
    expect(code).toBe(56);
    expect(err).toMatch(/response 403/);
    const { hostname } = new URL(url);
    expect(warned).toEqual([expect.stringContaining(`Cannot reach ${hostname}:`)]);
    const world = await service.openWorld(SUB);
    const entries = await world.journal.entries();
    expect(JSON.stringify(entries.at(-1))).toContain(`a request for ${hostname}:`);
  });

  test.each([
    [
      'https://example.com/',
      403,
      'Cannot reach example\\.com:443 through Restorite: it answers for',
    ],
    ['https://management.azure.com:8443/', 403, 'Cannot reach management\\.azure\\.com:8443'],
  ])('shows with -v why %s is refused', async (url, status, why) => {
    const { err } = await curl('-v', url);
    expect(err).toMatch(new RegExp(`^< HTTP/1\\.1 ${status} ${why}[^;]*$`, 'm'));
    expect(err).toMatch(new RegExp(`^< Restorite-Refused: ${why}.*NO_PROXY`, 'm'));
  });

  test('is told why it is refused over plain http', async () => {
    const { out } = await curl('-w', '%{http_code}', 'http://example.com/x');
    expect(out).toMatch(/HostNotSimulated.*Cannot reach example\.com:80.*nothing is sent on.*403$/);
    expect((await curl('http://management.azure.com/x')).out).toMatch(/called by https/);
  });

  test('asks for managed identity at its own address', async () => {
    const { out } = await curl(
      '-w',
      '%{http_code}',
      '-H',
      'Metadata: true',
      'http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=x',
    );
    expect(out).not.toMatch(/HostNotSimulated/);
  });

  test('is answered at the service’s own addresses through the proxy as well', async () => {
    const https = service.httpsUrl?.replace('127.0.0.1', 'localhost') ?? '';
    expect((await curl(`${service.httpUrl}/_restorite/health`)).out).toBe('{"status":"ok"}');
    expect((await curl('-p', `${service.httpUrl}/_restorite/health`)).out).toBe('{"status":"ok"}');
    expect((await curl(`${https}/_restorite/health`)).out).toBe('{"status":"ok"}');
    expect((await curl('-p', 'http://127.0.0.1:1/')).err).toMatch(/response 403/);
  });

  test('steers nothing under the cloud’s names, though the certificate has been told of one', async () => {
    for (const host of ['management.azure.com', 'management.usgovcloudapi.net']) {
      const { out } = await curl(`https://${host}/_restorite/worlds`);
      expect(out).toMatch(/"title":"Foreign host","status":403/);
    }
    const { out } = await curl('-H', 'Host: localhost', `${ARM}/_restorite/worlds`);
    expect(out).toMatch(/MisdirectedRequest/);
  });

  test('may name no world, but none that is no subscription id', async () => {
    expect((await curlBy('http://', `${ARM}${POINT}?${VERSION}`)).code).toBe(0);
    expect((await curlBy('http://:x@', `${ARM}${POINT}?${VERSION}`)).code).toBe(0);
    expect((await curlBy('http://mars:x@', `${ARM}/x`)).err).toMatch(/response 407/);
    expect((await curlBy('http://mars:x@', 'http://169.254.169.254/')).out).toMatch(
      /Cannot take 'mars'/,
    );
  });

  test('finds the same by the hosts-file form', async () => {
    const { port } = new URL(service.httpsUrl ?? '');
    const { out } = await curl(
      '--noproxy',
      '*',
      '--resolve',
      `management.azure.com:${port}:127.0.0.1`,
      '-w',
      '%{ssl_verify_result}',
      `${ARM}:${port}${POINT}?${VERSION}`,
    );
    expect(out).toMatch(/"recoveryPointTime".*0$/s);
  });

  test('meets a reset that a rule has ordered, through the tunnel', async () => {
    const world = await service.openWorld(SUB);
    const { id } = await world.rules.add({ do: { kind: 'reset' }, times: 1 });
    const { code } = await curl(`${ARM}${POINT}?${VERSION}`);
    // What curl calls a failure to receive: the connection was reset.
    expect(code).toBe(56);
    await world.rules.remove(id);
    expect((await curl(`${ARM}${POINT}?${VERSION}`)).code).toBe(0);
  });
});

async function restoreOrder() {
  const world = await service.openWorld(SUB);
  const properties = {
    objectType: 'IaasVMRestoreRequest',
    recoveryType: 'RestoreDisks',
    region: world.region,
    sourceResourceId: world.machineId,
    storageAccountId: world.storageAccountId,
  };
  return { names: world, body: JSON.stringify({ properties }) };
}

test('what refuses a CONNECT is read by who reads the body as well', async () => {
  let said = '';
  for await (const piece of tunnel('example.com:443')) said += String(piece);
  const [head = '', body = ''] = said.split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 403 Cannot reach example\.com:443/);
  expect(JSON.parse(body)).toMatchObject({
    error: { code: 'HostNotSimulated', message: /^Restorite-Refused: (.*)$/m.exec(head)?.[1] },
  });
});

test('what somebody calls a world begins no line of the answer', async () => {
  const user = Buffer.from('mars\r\nx-own: line:x').toString('base64');
  let said = '';
  for await (const piece of tunnel('x:443', '', `Proxy-Authorization: Basic ${user}\r\n`))
    said += String(piece);
  expect(said).toMatch(/^Restorite-Refused: Cannot take 'mars\?\?x-own' for a world/m);
  expect(said).not.toMatch(/^x-own/m);
});

function tunnel(authority: string, early = '', header = ''): Socket {
  const { hostname, port } = new URL(service.httpUrl);
  const socket = connectTcp(Number(port), hostname);
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${header}\r\n${early}`);
  return socket;
}

test('what a client sends behind its CONNECT without waiting is not lost', async () => {
  const authority = service.httpUrl.replace('http://', '');
  const socket = tunnel(
    authority,
    `GET /_restorite/health HTTP/1.1\r\nHost: ${authority}\r\nConnection: close\r\n\r\n`,
  );
  let said = '';
  for await (const piece of socket) said += String(piece);
  expect(said).toMatch(
    /^HTTP\/1\.1 200 Connection Established.*HTTP\/1\.1 200 OK.*\{"status":"ok"\}/s,
  );
});

test('a service with open tunnels ends at once', async () => {
  const other = await startRestorite();
  const { hostname, port } = new URL(other.httpUrl);
  const raw = connectTcp(Number(port), hostname);
  raw.write('CONNECT management.azure.com:443 HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(raw, 'data');
  const socket = connectTls({
    socket: raw,
    servername: 'management.azure.com',
    ca: other.caCertificate,
  });
  await once(socket, 'secureConnect');
  socket.on('error', () => undefined);
  const waiting = connectTcp(Number(port), hostname);
  waiting.write('CONNECT login.microsoftonline.com:443 HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(waiting, 'data');
  waiting.on('error', () => undefined);
  const gone = Promise.all([once(socket, 'close'), once(waiting, 'close')]);
  await other.close();
  await gone;
  expect(socket.destroyed && waiting.destroyed).toBe(true);
});

test('the CA is handed out as it is', async () => {
  const answer = await fetch(`${service.httpUrl}/_restorite/ca.pem`);
  expect(await answer.text()).toBe(await readFile(join(folder, 'ca.pem'), 'utf8'));
});
