import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ofTheMachine } from '../shared/clients-folder.ts';
import { type Ran, runChild } from '../shared/run-child.ts';
import { outsideIn } from './trace.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const skipped = ['strace', 'unshare', 'ip', 'curl']
  .map((name) => ofTheMachine(name).skipped)
  .join('');

describe.skipIf(skipped !== '')(`with no network but loopback${skipped}`, () => {
  let folder: string;
  let ran: Ran;
  let trace: readonly string[];

  beforeAll(async () => {
    if (!existsSync(fileOf('../../dist/main.js')))
      spawnSync(process.execPath, ['server/build.mjs'], { cwd: fileOf('../..') });
    folder = await mkdtemp(join(tmpdir(), 'restorite-offline-'));
    // Whoever is not root becomes it in a namespace of their own.
    const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
    const words = [...asRoot, '--net', fileOf('restore-offline.sh'), folder];
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder };
    ran = await runChild('unshare', words, { env, cwd: folder, limitMs: 120_000 });
    trace = (await readFile(join(folder, 'trace'), 'utf8')).split('\n');
  }, 150_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('clients restore through the proxy and directly, and a strange host is refused', () => {
    const count = (pattern: RegExp): number => ran.stdout.match(pattern)?.length ?? 0;
    expect(count(/^30 points/gm)).toBe(5);
    expect(count(/^Job \S+: Completed$/gm)).toBe(2);
    expect(count(/^Restore Completed$/gm)).toBe(3);
    expect(count(/^403$/gm)).toBe(1);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  test('the service listens, and speaks with nobody outside', () => {
    // Two ports, each tried before a CA is made, and listened on after that.
    expect(trace.filter((line) => line.includes('listen('))).toHaveLength(4);
    expect(outsideIn(trace)).toEqual([]);
  });
});
