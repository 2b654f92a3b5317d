import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The command as users have it: the built program in a process of its own. */
const PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const runWith = (env: Readonly<Record<string, string>>, ...args: string[]) =>
  spawnSync(process.execPath, [PROGRAM, 'verify', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
const run = (...args: string[]) => runWith({}, ...args);

describe('restorite verify', () => {
  test.each([
    ['no target', [], /--target/],
    ['a token over plain http', ['--target', 'http://a.test', '--token-file', 'x'], /plain http/],
    ['Azure over plain http', ['--target', 'http://management.azure.com'], /by https alone/],
    ['a CA that is none', ['--target', 'https://a.test', '--ca', PROGRAM], /no certificate in PEM/],
    ['an api-version that is none', ['--target', 'x', '--api-version', 'new'], /must be a date/],
    ['a time that is none', ['--target', 'x', '--timeout', 'long'], /must be a duration/],
  ])('ends with 2 on %s', (_what, args, says) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(says);
    expect(status).toBe(2);
  });

  test('takes its flags from the environment as well', () => {
    const on = { RESTORITE_TARGET: 'http://127.0.0.1:1', RESTORITE_ALLOW_RESTORE: 'on' };
    const { status, stderr } = runWith(on);
    expect(stderr).toMatch(/half of its names/);
    expect(status).toBe(2);
  });

  test('is not told by a variable that says no, nor by those that a checked client is given', () => {
    const off = { RESTORITE_ALLOW_RESTORE: 'off', RESTORITE_PAGE: 'the gateway; recovery points' };
    const given = { RESTORITE_CONTAINER: 'c', RESTORITE_ITEM: 'i', RESTORITE_STORAGE_ACCOUNT: 's' };
    const { status, stderr } = runWith({ ...off, ...given }, '--target', 'http://127.0.0.1:1');
    expect(stderr).toMatch(/ECONNREFUSED/);
    expect(status).toBe(3);
  });

  test('ends with 3 where nobody answers, and says so in JSON as well', () => {
    const { status, stdout, stderr } = run('--target', 'http://127.0.0.1:1', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ target: 'http://127.0.0.1:1' });
    expect(stderr).toMatch(/Cannot judge http:\/\/127.0.0.1:1: .*ECONNREFUSED/);
    expect(status).toBe(3);
  });

  test('is loaded by nobody who serves', () => {
    const text = readFileSync(PROGRAM, 'utf8');
    expect(text).toMatch(/import\("\.\/verify-\w+\.js"\)/);
    expect(text).not.toMatch(/^import .*"\.\/verify-/m);
  });
});
