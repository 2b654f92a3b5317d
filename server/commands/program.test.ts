import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../contracts/whole.ts';
import { VERSION } from '../version.ts';

/** The command as users have it: the built program in a process of its own. */
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const QUIET = {
  ...process.env,
  RESTORITE_PORT: '0',
  RESTORITE_HTTPS_PORT: '0',
  RESTORITE_STATE_DIR: 'none',
  RESTORITE_HOST: '',
};

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env: QUIET });

async function serve(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: QUIET });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const end = async (signal: 'SIGTERM' | 'SIGINT') => {
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number];
    return code;
  };
  return { line, end };
}

describe('the command', () => {
  test('says its version, which is the package’s', () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(run('--version').stdout.trim()).toBe(VERSION);
    expect((JSON.parse(manifest) as { version: string }).version).toBe(VERSION);
  });

  const WRONG = [
    ['a flag it does not have', ['serve', '--colour', 'red'], /unknown option '--colour'/],
    ['a port that is none', ['serve', '--port', '70000'], /A port is 0 to 65535/],
    ['a pace that is none', ['serve', '--pace', 'slow'], /Allowed choices are instant, brisk/],
    [
      'an instant that is none',
      ['serve', '--now', 'today'],
      /Cannot read the instant 'today'.*try/,
    ],
    ['a world that is none', ['serve', '--world', 'mars'], /Cannot read the world 'mars'/],
    [
      'a URL that is more than an origin',
      ['--external-url', 'http://a/b'],
      /scheme, host and port/,
    ],
    [
      'one port for both',
      ['serve', '--port', '7001', '--https-port', '7001'],
      /--port 7001 and --https-port 7001/,
    ],
    ['a host that is none', ['serve', '--host', '999.1.1.1'], /--host 999.1.1.1: .*try 127.0.0.1/],
    ['a host of others', ['serve', '--host', '192.0.2.1'], /--host 192.0.2.1: .*try 127.0.0.1/],
    [
      'a name that others are below',
      ['serve', '--port', '0', '--https-port', '0', '--tls-host', 'com'],
      /Cannot make a certificate for 'com': .*restorite\.com/,
    ],
    [
      'an Azurite in a cloud',
      ['serve', '--azurite', 'https://account.blob.core.windows.net'],
      /never to a cloud; try http:/,
    ],
    [
      'two Azurites',
      ['serve', '--with-azurite', '--azurite', 'http://127.0.0.1:1'],
      /leave one out/,
    ],
    ['a state directory that is a file', ['--state-dir', PROGRAM], /--state-dir none/],
    ['a folder that is a file', ['init', PROGRAM], /restorite init FOLDER/],
    ['a command it does not have', ['restore'], /Cannot run 'restore': there is no such command/],
  ] as const;

  test.each(sampleOf(WRONG))('ends with 2 on %s', (_what, args, says) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(says);
    expect(status).toBe(2);
  });

  test('ends with 3 where a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = run('serve', '--port', String(port));
    other.close();
    expect(stderr).toMatch(/EADDRINUSE/);
    expect(status).toBe(3);
  });

  test('says where it listens in one line of JSON, alike with and without its name', async () => {
    for (const args of [[], ['serve']]) {
      const { line, end } = await serve(...args);
      const said = JSON.parse(line) as Record<string, string>;
      expect(Object.keys(said)).toEqual(['event', 'http', 'https', 'control']);
      expect(said['control']).toBe(`${said['http']}/_restorite`);
      expect(await end('SIGTERM')).toBe(0);
    }
  });

  test.runIf(process.platform === 'linux')('does not go round where no folder can be', () => {
    const { status, stderr } = run('serve', '--state-dir', '/proc/restorite/x');
    expect(stderr).toMatch(/Cannot keep certificates in '\/proc\/restorite\/x'.*--state-dir none/);
    expect(status).toBe(2);
  });

  test('serves without https', async () => {
    const { line, end } = await serve('serve', '--https-port', 'off');
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['event', 'http', 'control']);
    await end('SIGTERM');
  });

  test('serves by a file found above where it is started, and says which', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'restorite-above-'));
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'restorite.yaml'), 'https-port: off\n');
    const child = spawn(process.execPath, [PROGRAM], {
      cwd: join(folder, 'a/b'),
      env: { ...QUIET, RESTORITE_HTTPS_PORT: '' },
    });
    const [logged] = (await once(createInterface({ input: child.stderr }), 'line')) as [string];
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    child.kill();
    await once(child, 'exit');
    expect(JSON.parse(logged)).toMatchObject({ file: join(folder, 'restorite.yaml') });
    expect(JSON.parse(line)).not.toHaveProperty('https');
    rmSync(folder, { recursive: true });
  });

  test('ends with 130 on Ctrl+C', async () => {
    const { end } = await serve();
    expect(await end('SIGINT')).toBe(130);
  });

  test('serves with a log for people and a world file of one’s own', async () => {
    const world = fileURLToPath(new URL('../../fixtures/worlds/everyday.yaml', import.meta.url));
    const { line, end } = await serve('serve', '--log-format', 'pretty', '--world', world);
    expect(JSON.parse(line)).toMatchObject({ event: 'listening' });
    expect(await end('SIGTERM')).toBe(0);
  });

  test('takes an empty variable for one that is not set, and no empty flag', async () => {
    const { line, end } = await serve('serve', '--world', 'everyday');
    expect((JSON.parse(line) as { http: string }).http).toMatch(/^http:\/\/127\.0\.0\.1:/);
    await end('SIGTERM');
    expect(run('serve', '--host', '').status).toBe(2);
  });

  test('a flag overrules the environment', async () => {
    const { line, end } = await serve('serve', '--host', '::1');
    expect((JSON.parse(line) as { http: string }).http).toMatch(/^http:\/\/\[::1\]:\d+$/);
    await end('SIGTERM');
  });

  test('healthcheck tells a service that is well from none', async () => {
    const { line, end } = await serve();
    const { http } = JSON.parse(line) as { http: string };
    expect(run('healthcheck', '--url', http).status).toBe(0);
    await end('SIGTERM');
    const none = run('healthcheck', '--url', http);
    expect(none.status).toBe(3);
    expect(none.stderr).toMatch(/start one with 'restorite serve'/);
  });
});
