import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The command as users have it, beside a service that it has to find. */
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
let stateDir: string;
let http: string;
let end: () => Promise<void>;

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  RESTORITE_STATE_DIR: stateDir,
  ...more,
});

async function serve(...args: string[]) {
  const all = [PROGRAM, 'serve', '--port', '0', '--https-port', '0', ...args];
  const child = spawn(process.execPath, all, { env: environment() });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const ended = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await once(child, 'exit');
  };
  return { http: (JSON.parse(line) as { http: string }).http, ended };
}

const run = (args: string[], env = environment()) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env });

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'restorite-env-'));
  ({ http, ended: end } = await serve('--world', 'everyday'));
});

afterAll(async () => {
  await end();
  await rm(stateDir, { recursive: true });
});

const ASK =
  'curl -sS -g -H "Authorization: Bearer $RESTORITE_TOKEN" "https://management.azure.com/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/$RESTORITE_RESOURCE_GROUP/providers/Microsoft.RecoveryServices/vaults/$RESTORITE_VAULT/backupJobs?api-version=2025-02-01"';

describe('restorite env', () => {
  test('points a shell at the service that runs, so that curl calls it for the cloud', () => {
    const { stdout } = run(['env']);
    const script = `eval "$SCRIPT"; ${ASK}`;
    const env = { PATH: process.env['PATH'], SCRIPT: stdout };
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8', env }).stdout).toMatch(
      /^\{"value":/,
    );
  });

  test('needs nothing but curl, by HTTP', () => {
    const script = `eval "$(curl -s ${http}/_restorite/env)"; ${ASK}`;
    const env = { PATH: process.env['PATH'], TMPDIR: stateDir };
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8', env }).stdout).toMatch(
      /^\{"value":/,
    );
  });

  test('runs one command so, and ends as it ends', () => {
    expect(run(['env', '--', 'sh', '-c', ASK]).stdout).toMatch(/^\{"value":/);
    expect(run(['env', '--', 'sh', '-c', 'exit 7']).status).toBe(7);
    expect(run(['env', '--', 'sh', '-c', 'kill -TERM $$']).status).toBe(143);
  });

  test.each([
    [
      'no-such-program',
      /^restorite: Cannot run no-such-program: .* no such command on the PATH; try/,
    ],
    ['./no-such-program', /^restorite: Cannot run \.\/no-such-program: there is no such file; try/],
    [tmpdir(), /^restorite: Cannot run .*: it is no program that this user may run; try/],
  ])('says of %s that it cannot be run, and ends with 3', (program, says) => {
    const { status, stderr } = run(['env', '--', program]);
    expect(stderr).toMatch(says);
    expect(status).toBe(3);
  });

  test.each(['', '--direct'])(
    'takes away what was there before and would lead elsewhere %s',
    (flag) => {
      const before = { AZURE_REGIONAL_AUTHORITY_NAME: 'westus', AZURE_TOKEN_CREDENTIALS: 'dev' };
      const show = 'printf %s "$AZURE_REGIONAL_AUTHORITY_NAME$AZURE_TOKEN_CREDENTIALS"';
      const flags = flag === '' ? [] : [flag];
      const held = run(['env', ...flags, '--', 'sh', '-c', show], environment(before));
      expect(held).toMatchObject({ stdout: '', status: 0 });
      const env = { ...environment(before), SCRIPT: run(['env', ...flags]).stdout };
      const evaluated = spawnSync('sh', ['-c', `eval "$SCRIPT"; ${show}`], {
        encoding: 'utf8',
        env,
      });
      expect(evaluated.stdout).toBe('');
    },
  );

  test('names our own addresses where it is told to', () => {
    const { stdout } = run(['env', '--direct', '--format', 'json']);
    const said = JSON.parse(stdout) as Record<string, string>;
    expect(said['AZURE_AUTHORITY_HOST']).toBe(said['RESTORITE_ENDPOINT']);
    expect(said['HTTPS_PROXY']).toBeUndefined();
    expect(said['RESTORITE_CA']).toBe(join(stateDir, 'ca.pem'));
  });

  test('speaks for the world it is told', () => {
    const world = '33333333-3333-4333-8333-333333333333';
    const said = run(['env', '--format', 'dotenv', '--world', world]).stdout;
    expect(said).toContain(`HTTPS_PROXY=http://${world}:x@127.0.0.1:`);
    const wrong = run(['env', '--world', 'everyday']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/world is a subscription id; got 'everyday'/);
  });

  test('takes back in a shell whatever it has set', () => {
    const script =
      'before=$(env | sort); eval "$SET"; eval "$UNSET"; [ "$before" = "$(env | sort)" ]';
    const env = environment({ SET: run(['env']).stdout, UNSET: run(['env', '--unset']).stdout });
    expect(spawnSync('sh', ['-c', script], { env }).status).toBe(0);
  });

  test('trusts the CA of a service that keeps its state elsewhere', async () => {
    const other = await serve('--state-dir', 'none');
    const { stdout } = run(['env', '--url', other.http, '--format', 'json']);
    const { RESTORITE_CA: file = '' } = JSON.parse(stdout) as { RESTORITE_CA?: string };
    const answer = await fetch(`${other.http}/_restorite/ca.pem`);
    expect(await readFile(file, 'utf8')).toBe(await answer.text());
    await other.ended();
  });

  test('finds the one that was started last, and passes over one that was killed', async () => {
    const later = await serve();
    expect(run(['env']).stdout).toContain(`RESTORITE_HTTP_ENDPOINT='${later.http}'`);
    await later.ended('SIGKILL');
    expect(run(['env']).stdout).toContain(`RESTORITE_HTTP_ENDPOINT='${http}'`);
    const another = await serve();
    await another.ended();
    const files = await readdir(join(stateDir, 'running'));
    expect(files.filter((file) => file.includes(new URL(another.http).port))).toEqual([]);
  });

  test('waits for one that is being started, as long as it is told to', async () => {
    const own = await mkdtemp(join(tmpdir(), 'restorite-wait-'));
    const env = environment({ RESTORITE_STATE_DIR: own, RESTORITE_PORT: '1' });
    const asking = spawn(process.execPath, [PROGRAM, 'env', '--wait', '30s'], { env });
    const printed = text(asking.stdout);
    const later = await serve('--state-dir', own);
    expect(await printed).toContain(`RESTORITE_HTTP_ENDPOINT='${later.http}'`);
    await later.ended();
    await rm(own, { recursive: true });
  });

  test.each([['--nope'], ['--format', 'bogus'], ['--url'], ['--nope', '--world', 'a.json']])(
    'has a shell that evaluates %s fail and let nothing out',
    (...words) => {
      const env = { PATH: process.env['PATH'], SCRIPT: run(['env', ...words]).stdout };
      const script = 'eval "$SCRIPT" || printf %s "failed, $HTTPS_PROXY"';
      expect(spawnSync('sh', ['-c', script], { encoding: 'utf8', env }).stdout).toBe(
        'failed, http://127.0.0.1:9',
      );
    },
  );

  test('says at once that it cannot wait for what is no address', () => {
    const { status, stderr } = run(['env', '--url', 'nonsense', '--wait', '1h']);
    expect(stderr).toMatch(/--url must be an address/);
    expect(status).toBe(2);
  });

  test('refuses to wait for what is no time', () => {
    const { status, stderr } = run(['env', '--wait', 'soon']);
    expect(stderr).toMatch(/--wait.*It must be a duration/);
    expect(status).toBe(2);
  });

  test('ends with 3 where nothing runs', () => {
    const env = environment({ RESTORITE_STATE_DIR: tmpdir(), RESTORITE_PORT: '1' });
    const { status, stderr } = run(['env'], env);
    expect(stderr).toMatch(/there is no running service; start one with 'restorite serve'/);
    expect(status).toBe(3);
  });

  test('has a shell that evaluates it fail and let nothing out, where nothing runs', () => {
    const { stdout } = run(['env', '--url', 'http://127.0.0.1:1']);
    const script = 'eval "$SCRIPT" || echo failed; printf %s "$HTTPS_PROXY $http_proxy"';
    const env = { PATH: process.env['PATH'], SCRIPT: stdout };
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8', env }).stdout).toBe(
      'failed\nhttp://127.0.0.1:9 http://127.0.0.1:9',
    );
  });

  test.each(['nonsense', 'ftp://127.0.0.1', 'http://'])('refuses %j by the flag', (url) => {
    const { status, stderr } = run(['env', '--url', url]);
    expect(stderr).toMatch(/--url must be an address; try http:/);
    expect(status).toBe(2);
  });

  test('names the address at which nothing answers', () => {
    const { status, stderr } = run(['env', '--url', 'http://127.0.0.1:1']);
    expect(stderr).toMatch(/answers as Restorite at http:\/\/127.0.0.1:1;/);
    expect(status).toBe(3);
  });
});

describe('restorite ca', () => {
  test('prints the CA of the service that runs', async () => {
    expect(run(['ca']).stdout).toBe(await readFile(join(stateDir, 'ca.pem'), 'utf8'));
  });

  test('makes one where there is none yet, for services to come', async () => {
    const empty = await mkdtemp(join(stateDir, 'empty-'));
    const env = environment({ RESTORITE_STATE_DIR: empty, RESTORITE_PORT: '1' });
    expect(run(['ca'], env).stdout).toBe(await readFile(join(empty, 'ca.pem'), 'utf8'));
  });
});

describe('restorite serve', () => {
  test('shows a certificate that was brought along, and its own to those who ask for the cloud', async () => {
    const { makeAuthority, makeLeaf } = await import('../tls/make-certificate.ts');
    const now = new Date('2026-01-01T00:00:00Z');
    const authority = makeAuthority(['restorite.test'], now);
    const { certPem, keyPem } = makeLeaf(authority, ['restorite.test'], now);
    await writeFile(join(stateDir, 'own.pem'), certPem + authority.caPem);
    await writeFile(join(stateDir, 'own.key'), keyPem);
    const files = ['--cert', join(stateDir, 'own.pem'), '--key', join(stateDir, 'own.key')];
    expect(run(['serve', ...files.slice(0, 2)]).stderr).toMatch(/give both --cert and --key/);
    const wrong = ['--cert', join(stateDir, 'own.pem'), '--key', join(stateDir, 'own.pem')];
    expect(run(['serve', ...wrong]).stderr).toMatch(/holds no private key in PEM/);
    const { http: url, ended } = await serve(...files, '--tls-host', 'restorite.test');
    const said = JSON.parse(run(['env', '--url', url, '--format', 'json']).stdout) as Record<
      string,
      string
    >;
    const { port } = new URL(said['RESTORITE_ENDPOINT'] ?? '');
    const args = ['-sS', '-o', '/dev/null', '-w', '%{ssl_verify_result}'];
    const env = { ...said, PATH: process.env['PATH'] };
    const own = ['--noproxy', '*', '--resolve', `restorite.test:${port}:127.0.0.1`];
    for (const more of [
      [...own, `https://restorite.test:${port}/`],
      ['https://management.azure.com/'],
    ])
      expect(spawnSync('curl', [...args, ...more], { encoding: 'utf8', env }).stdout).toBe('0');
    await ended();
  });
});
