import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineClock } from '../clock.ts';
import { toUnixMs } from '../core/time.ts';
import { type Call, type Leaves, raiseLeaves, STRANGERS } from './constraints.stage.ts';

/** Real clients that most machines have; Go is tried with the other clients. */
let leaves: Leaves;

beforeAll(async () => {
  leaves = await raiseLeaves(new Date(toUnixMs(machineClock.now())));
});
afterAll(() => leaves[Symbol.asyncDispose]());

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
  openssl: {
    has: ['openssl', 'version'],
    call: (host, _, ca) => ['openssl', 'verify', '-no-CApath', '-CAfile', ca, `${host}.pem`],
  },
};

/** Why a client is not tried, if it is not. */
const absenceOf = ([program, version]: readonly [string, string]) =>
  spawnSync(program, [version]).status === 0 ? undefined : `there is no ${program} here`;

describe.each(Object.entries(CLIENTS))(
  '%s',
  (_, { has, call }) => {
    const absence = absenceOf(has);

    test('takes a leaf for a host that its CA may vouch for', async ({ skip }) => {
      if (absence !== undefined) skip(absence);
      const { isFine, said } = await leaves.tried(call, 'management.azure.com');
      expect(said).toMatch(/hello|OK/);
      expect(isFine).toBe(true);
    });

    test.for(STRANGERS)('refuses a leaf of the same CA for %s', async (host, { skip }) => {
      if (absence !== undefined) skip(absence);
      const { isFine, said } = await leaves.tried(call, host);
      expect(isFine).toBe(false);
      expect(said).toMatch(/permitted subtree violation|not permitted by any constraint/);
    });
  },
  60_000,
);
