import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeLeaf } from './make-certificate.ts';

/** Hosts that the CA may not vouch for, by a look alike or by nothing. */
export const STRANGERS = [
  'example.com',
  'azure.com',
  'management.azure.com.example.com',
  '10.0.0.7',
];

const CONSTRAINED = ['localhost', '127.0.0.1', '::1', 'management.azure.com'];

/** What a client said of a host, and whether it took its leaf. */
export interface Tried {
  readonly isFine: boolean;
  readonly said: string;
}

/** The words of a client's call. */
export type Call = (host: string, port: string, ca: string) => readonly string[];

/**
 * Servers that show leaves signed by one CA, which a real client is told to trust: one for a host that
 * the CA may vouch for, and one for each stranger.
 */
export interface Leaves extends AsyncDisposable {
  readonly folder: string;
  tried(call: Call, host: string): Promise<Tried>;
}

export async function raiseLeaves(now: Date): Promise<Leaves> {
  const authority = makeAuthority(CONSTRAINED, now);
  const folder = await mkdtemp(join(tmpdir(), 'restorite-constraints-'));
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, authority.caPem);
  const servers = await Promise.all(
    ['management.azure.com', ...STRANGERS].map(async (host) => {
      const { certPem: cert, keyPem: key } = makeLeaf(authority, [host], now);
      await writeFile(join(folder, `${host}.pem`), cert);
      const server = createServer({ cert, key }, (_, response) => response.end('hello'));
      server.on('tlsClientError', () => undefined);
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return { host, server };
    }),
  );
  const ports = new Map(
    servers.map(({ host, server }) => [host, String((server.address() as AddressInfo).port)]),
  );
  return {
    folder,
    tried: (call, host) => run(call(host, ports.get(host) ?? '', ca), folder),
    async [Symbol.asyncDispose]() {
      for (const { server } of servers) server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const run = ([program = 'false', ...args]: readonly string[], cwd: string): Promise<Tried> =>
  new Promise((resolve) =>
    execFile(program, args, { cwd }, (fault, stdout, stderr) =>
      resolve({ isFine: fault === null, said: stdout + stderr }),
    ),
  );
