import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startRestorite } from '../../server/index.ts';
import { seatAt } from './seat.ts';

test('whoever leaves a seat ends what runs there, and its folder goes after that', async () => {
  await using service = await startRestorite({ world: 'everyday' });
  const seat = await seatAt(service, service.world, 'proxy');
  // It would write into its folder again as soon as that is gone, if it were still there.
  const ran = seat.run('sh', ['-c', 'while true; do mkdir -p "$HOME"; echo on >"$HOME/on"; done']);
  await expect.poll(() => existsSync(join(seat.folder, 'on'))).toBe(true);
  await seat[Symbol.asyncDispose]();
  expect((await ran).code).toBeUndefined();
  expect(existsSync(seat.folder)).toBe(false);
});

test('a seat has nothing of whoever runs the tests but PATH', async () => {
  await using service = await startRestorite({ world: 'everyday' });
  await using seat = await seatAt(service, service.world, 'proxy');
  const { stdout } = await seat.run('env', []);
  const allowed = new Set([...Object.keys(seat.env), 'PWD', 'SHLVL', '_']);
  const names = stdout.split('\n').flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
  expect(names.filter((name) => !allowed.has(name))).toEqual([]);
  expect(seat.env).toMatchObject({ HOME: seat.folder, TMPDIR: seat.folder });
  expect(await readFile(join(seat.folder, 'ca.pem'), 'utf8')).toContain('BEGIN CERTIFICATE');
});
