import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test('a project that uses restorite/vitest has one service and a world for each test', () => {
  const { VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, ...env } = process.env;
  const run = spawnSync(
    process.execPath,
    [
      at('../../node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      at('sample/vitest.config.ts'),
      '--reporter=json',
    ],
    { encoding: 'utf8', env },
  );
  const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as Record<string, unknown>;
  expect(report).toMatchObject({ numPassedTests: 3, numFailedTests: 0, success: true });
}, 60_000);
