import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineClock } from './clock.ts';
import { toUnixMs } from './core/time.ts';
import { startRestorite } from './start.ts';
import { certificateFor } from './tls/certificate.ts';

let stateDir: string;
let trusted: string;

const keptCa = (): Promise<string> => readFile(join(stateDir, 'ca.pem'), 'utf8');

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'restorite-start-'));
  await certificateFor({ directory: stateDir, now: new Date(toUnixMs(machineClock.now())) });
  trusted = await keptCa();
});

afterEach(() => rm(stateDir, { recursive: true }));

describe('the CA that is trusted stays, where a service does not start', () => {
  test.each(['192.0.2.1', '999.1.1.1'])('at a host that the machine has not: %s', async (host) => {
    const starting = startRestorite({ stateDir, host });
    await expect(starting).rejects.toThrow(`Cannot listen on --host ${host}`);
    expect(await keptCa()).toBe(trusted);
  });

  test.each(['port', 'httpsPort'])('at a %s that is taken', async (which) => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const starting = startRestorite({ stateDir, tlsHosts: ['another.test'], [which]: port });
    await expect(starting).rejects.toThrow('the port is taken');
    expect(await keptCa()).toBe(trusted);
    holder.close();
  });

  test('for a name that others are below', async () => {
    const starting = startRestorite({ stateDir, tlsHosts: ['com'] });
    await expect(starting).rejects.toThrow("Cannot make a certificate for 'com'");
    expect(await keptCa()).toBe(trusted);
  });
});

test('a service takes the ports that it has tried', async () => {
  await using service = await startRestorite({ stateDir, tlsHosts: ['another.test'] });
  expect(await (await fetch(`${service.httpUrl}/_restorite/health`)).json()).toEqual({
    status: 'ok',
  });
  expect(await keptCa()).not.toBe(trusted);
});
