import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChild, type RunOptions } from './run-child.ts';

const run = (script: string, options: Partial<RunOptions> = {}) =>
  runChild('sh', ['-c', script], {
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: tmpdir(),
    limitMs: 20_000,
    ...options,
  });

/** Whether a process is there and has not ended; one that nobody has taken leave of has. */
function isThere(pid: string): boolean {
  expect(pid).toMatch(/^\d+$/);
  try {
    process.kill(Number(pid), 0);
  } catch {
    return false;
  }
  const file = `/proc/${pid}/stat`;
  return !existsSync(file) || !/^\d+ \(.*\) Z/.test(readFileSync(file, 'utf8'));
}

/** What is waited for comes at once, unless the machine is busy. */
const PATIENT = { timeout: 20_000 };

/** Starts one more that outlives it, and says which. */
const LEAVES_ONE = 'sleep 600 >/dev/null 2>&1 & echo $!';

test('a program that ends is told by its code and what it said', async () => {
  const ran = await run('cat; echo two >&2; exit 3', { stdin: 'one' });
  expect(ran).toEqual({ code: 3, stdout: 'one', stderr: 'two\n' });
});

test('whatever a program has started ends with it', async () => {
  const { code, stdout } = await run(LEAVES_ONE);
  expect(code).toBe(0);
  await expect.poll(() => isThere(stdout.trim()), PATIENT).toBe(false);
});

test('a program is not waited for because another holds its output open', async () => {
  expect(await run('sleep 600 & echo one')).toMatchObject({ code: 0, stdout: 'one\n' });
});

test('a program that takes too long is ended with all that it has started', async () => {
  const { code, stdout } = await run(`${LEAVES_ONE}; wait`, { limitMs: 300 });
  expect(code).toBeUndefined();
  await expect.poll(() => isThere(stdout.trim()), PATIENT).toBe(false);
});

test('a program whose user leaves is ended', async () => {
  const left = new AbortController();
  const ran = run('sleep 600', { signal: left.signal });
  left.abort();
  expect((await ran).code).toBeUndefined();
  await expect(run('true', { signal: left.signal })).rejects.toThrow('aborted');
});

test('what there is no program of is told', async () => {
  const options = { env: {}, cwd: tmpdir(), limitMs: 1000 };
  await expect(runChild('/no/such/program', [], options)).rejects.toThrow('ENOENT');
});

test.for(['SIGTERM', 'SIGINT'] as const)(
  'what runs ends with us where %s ends us',
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'restorite-run-'));
    const file = join(folder, 'pid');
    const us = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', RUNNER], {
      env: { PATH: process.env['PATH'] ?? '', FILE: file, TMPDIR: folder },
      stdio: 'inherit',
    });
    const pid = (): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
    await expect.poll(pid, PATIENT).toMatch(/^\d+$/);
    us.kill(signal);
    expect(await once(us, 'exit')).toEqual([null, signal]);
    await expect.poll(() => isThere(pid()), PATIENT).toBe(false);
    await rm(folder, { recursive: true });
  },
);

const RUNNER = `
  import { runChild } from ${JSON.stringify(new URL('run-child.ts', import.meta.url).href)};
  const options = { env: process.env, cwd: '/', limitMs: 60_000 };
  await runChild('sh', ['-c', 'echo $$ > $FILE; exec sleep 600'], options);
`;
