import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAuthority, makeLeaf } from './make-certificate.ts';
import { machineClock } from '../clock.ts';
import { toUnixMs } from '../core/time.ts';

/**
 * Real clients, each of which trusts the CA and calls a server that shows a leaf signed by it: once
 * for a host that the CA may vouch for, once for others.
 */
const CONSTRAINED = ['localhost', '127.0.0.1', '::1', 'management.azure.com'];
const STRANGERS = ['example.com', 'azure.com', 'management.azure.com.example.com', '10.0.0.7'];

const now = new Date(toUnixMs(machineClock.now()));
const authority = makeAuthority(CONSTRAINED, now);
const servers: Server[] = [];
let folder: string;
const ports = new Map<string, number>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restorite-constraints-'));
  await writeFile(join(folder, 'ca.pem'), authority.caPem);
  await writeFile(join(folder, 'go.mod'), 'module client\n\ngo 1.20\n');
  await writeFile(join(folder, 'main.go'), GO);
  for (const host of ['management.azure.com', ...STRANGERS]) {
    const { certPem: cert, keyPem: key } = makeLeaf(authority, [host], now);
    await writeFile(join(folder, `${host}.pem`), cert);
    const server = createServer({ cert, key }, (_, response) => response.end('hello'));
    server.on('tlsClientError', () => undefined);
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    ports.set(host, (server.address() as AddressInfo).port);
  }
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

const PYTHON = `
import socket, ssl, sys
host, port, ca = sys.argv[1:]
context = ssl.create_default_context(cafile=ca)
with context.wrap_socket(socket.create_connection(('127.0.0.1', int(port))), server_hostname=host) as s:
    print('hello')
`;

const NODE = `
const [host, port, ca] = process.argv.slice(1);
const socket = require('node:tls').connect(
  { host: '127.0.0.1', port, servername: host, ca: require('node:fs').readFileSync(ca),
    checkServerIdentity: (name, cert) => require('node:tls').checkServerIdentity(host, cert) },
  () => { console.log('hello'); socket.end(); });
`;

const GO = `package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"os"
)

func main() {
	pem, _ := os.ReadFile(os.Args[3])
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	connection, err := tls.Dial("tcp", "127.0.0.1:"+os.Args[2], &tls.Config{ServerName: os.Args[1], RootCAs: roots})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	connection.Close()
	fmt.Println("hello")
}
`;

type Call = (host: string, port: string, ca: string) => readonly string[];

const CLIENTS: Readonly<Record<string, { has: readonly [string, string]; call: Call }>> = {
  curl: {
    has: ['curl', '--version'],
    call: (host, port, ca) => [
      ...['curl', '-sS', '--noproxy', '*', '--cacert', ca],
      ...['--connect-to', `::127.0.0.1:${port}`, `https://${host}:${port}/`],
    ],
  },
  node: {
    has: [process.execPath, '--version'],
    call: (host, port, ca) => [process.execPath, '-e', NODE, host, port, ca],
  },
  python: {
    has: ['python3', '--version'],
    call: (host, port, ca) => ['python3', '-c', PYTHON, host, port, ca],
  },
  go: {
    has: ['go', 'version'],
    call: (host, port, ca) => ['go', 'run', '.', host, port, ca],
  },
  openssl: {
    has: ['openssl', 'version'],
    call: (host, _, ca) => ['openssl', 'verify', '-no-CApath', '-CAfile', ca, `${host}.pem`],
  },
};

function tried(client: string, host: string): Promise<{ isFine: boolean; said: string }> {
  const ca = join(folder, 'ca.pem');
  const [program = 'false', ...args] =
    CLIENTS[client]?.call(host, String(ports.get(host)), ca) ?? [];
  return new Promise((resolve) =>
    execFile(program, args, { cwd: folder }, (fault, stdout, stderr) =>
      resolve({ isFine: fault === null, said: stdout + stderr }),
    ),
  );
}

/** Why a client is not tried, if it is not. */
function absenceOf(client: string, [program, version]: readonly [string, string]) {
  if (client === 'go' && !process.env['RESTORITE_TRY_GO'])
    return 'Go compiles its TLS for a minute the first time: set RESTORITE_TRY_GO=1 to try it';
  return spawnSync(program, [version]).status === 0 ? undefined : `there is no ${program} here`;
}

describe.each(Object.keys(CLIENTS))(
  '%s',
  (client) => {
    const { has } = CLIENTS[client] ?? { has: ['false', ''] };
    const absence = absenceOf(client, has);

    test('takes a leaf for a host that its CA may vouch for', async ({ skip }) => {
      if (absence !== undefined) skip(absence);
      const { isFine, said } = await tried(client, 'management.azure.com');
      expect(said).toMatch(/hello|OK/);
      expect(isFine).toBe(true);
    });

    test.for(STRANGERS)('refuses a leaf of the same CA for %s', async (host, { skip }) => {
      if (absence !== undefined) skip(absence);
      const { isFine, said } = await tried(client, host);
      expect(isFine).toBe(false);
      expect(said).toMatch(/permitted subtree violation|not permitted by any constraint/);
    });
  },
  60_000,
);
