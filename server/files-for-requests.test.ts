import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heldStage } from './control/control.stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'restorite-requests-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'mine', 'more'), { recursive: true });

const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const scenario = '{version: 1, name: mine, about: Ours., expect: {client: either}}';
const mine = written('mine/one.yaml', scenario);
const deeper = written('mine/more/two.yaml', scenario);
const secret = written('secret.yaml', 'password: hunter2');
const broken = written('mine/broken.yaml', 'password: hunter2');
const large = written('mine/large.yaml', `# ${'x'.repeat(1024 * 1024)}`);
const link = join(folder, 'mine', 'link.yaml');
symlinkSync(secret, link);

test('a file beside the one that the service was started with is taken', async () => {
  const { make, inWorld } = await heldStage({ scenario: mine });
  await make({});
  expect((await inWorld('PUT', '/scenario', { scenario: deeper })).status).toBe(200);
});

test.each([
  secret,
  broken,
  large,
  link,
  join(folder, 'mine'),
  '/etc/passwd',
  '/dev/zero',
  'package.json',
])('nothing of %s is told to whoever asks', async (file) => {
  const { make, inWorld } = await heldStage({ scenario: mine });
  await make({});
  for (const [path, order] of [
    ['/scenario', { scenario: file }],
    ['', { scenario: file }],
    ['', { from: file }],
    [
      '',
      {
        scenario: { version: 1, name: 'a', about: 'A.', world: file, expect: { client: 'either' } },
      },
    ],
  ] as const) {
    const answer = await inWorld('PUT', path, order);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/hunter2|password|root|restorite",/);
  }
});

test('a service that was started with no file reads none', async () => {
  const { make, inWorld } = await heldStage();
  await make({});
  expect((await inWorld('PUT', '/scenario', { scenario: mine })).status).toBe(400);
  expect((await inWorld('PUT', '/scenario', { scenario: 'somebody-cancels' })).status).toBe(200);
  expect((await inWorld('PUT', '', { from: 'mars' })).status).toBe(400);
});
