import { describe, expect, test } from 'vitest';
import { heldStage, MACHINE, SUB } from './control/control.stage.ts';
import type { RestoriteOptions } from './options.ts';

const OTHER = '22222222-2222-4222-8222-222222222222';
const jobs = (id: string): string =>
  `/subscriptions/${id}/resourceGroups/testVaultRG/providers/Microsoft.RecoveryServices/vaults/testVault/backupJobs?api-version=2025-02-01`;

/** A scenario with something to say about everything. */
const written = (parts: object = {}) => ({
  version: 1,
  name: 'tried',
  about: 'What a test makes of it.',
  clock: { mode: 'scaled', rate: 60, now: '2026-05-01T00:00:00Z' },
  expect: { client: 'either' },
  ...parts,
});

/** What the clock of a world is that was ordered, at a service of such options. */
async function clockOf(order: object, options: RestoriteOptions = {}) {
  const stage = await heldStage(options);
  await stage.inWorld('PUT', '', order);
  const { mode, rate, now } = (await stage.inWorld('GET', '/clock')).body as Record<string, string>;
  return `${mode} ${rate} ${now}`;
}

describe('a new world', () => {
  test.each<[string, object, RestoriteOptions, string]>([
    ['goes as the machine', {}, {}, `real 1 ${MACHINE}`],
    ['goes as the service', {}, { speed: 5 }, `scaled 5 ${MACHINE}`],
    [
      'shows what the service says',
      {},
      { speed: 0, now: '2026-04-01T00:00:00Z' },
      'frozen 0 2026-04-01T00:00:00Z',
    ],
    [
      'goes as its scenario says, over the service',
      { scenario: written() },
      { speed: 5, now: '2026-04-01T00:00:00Z' },
      'scaled 60 2026-05-01T00:00:00Z',
    ],
    [
      'goes as it is ordered, over its scenario',
      { scenario: written(), clock: { mode: 'skip' } },
      {},
      'skip 0 2026-05-01T00:00:00Z',
    ],
    [
      'shows what is ordered, over its scenario',
      { scenario: written(), clock: { skew: '1h' } },
      {},
      'scaled 60 2026-03-02T10:30:00Z',
    ],
    ['is scaled by a rate alone', { clock: { rate: 3 } }, {}, `scaled 3 ${MACHINE}`],
  ])('%s', async (_, order, options, shows) => {
    expect(await clockOf(order, options)).toBe(shows);
  });

  test('begins with the service’s scenario, by hand or by itself, unless it is ordered another', async () => {
    const stage = await heldStage({ scenario: 'job-fails-midway' });
    await stage.send('GET', jobs(OTHER));
    const name = async (id: string) =>
      ((await stage.control('GET', `/worlds/${id}/scenario`)).body as { name: string }).name;
    expect(await name(OTHER)).toBe('job-fails-midway');
    await stage.inWorld('PUT', '', {});
    expect(await name(SUB)).toBe('job-fails-midway');
    await stage.inWorld('PUT', '', { scenario: 'somebody-cancels' });
    expect(await name(SUB)).toBe('somebody-cancels');
  });

  test('is forgotten when it has not been used for so long, unless it was made by hand', async () => {
    const stage = await heldStage({ idleWorlds: '1h' });
    await stage.inWorld('PUT', '', {});
    await stage.send('GET', jobs(OTHER));
    const ids = async () => {
      const { body } = await stage.control('GET', '/worlds');
      return (body as { worlds: { subscription: string }[] }).worlds.map((it) => it.subscription);
    };
    expect(await ids()).toContain(OTHER);
    stage.machine.advance('61m');
    await stage.control('GET', '/metrics');
    await stage.send('GET', jobs('33333333-3333-4333-8333-333333333333'));
    expect(await ids()).not.toContain(OTHER);
    expect(await ids()).toContain(SUB);
  });
});

describe('a service', () => {
  test.each<[RestoriteOptions, RegExp]>([
    [{ compress: 0 }, /compress 0: it must be above 0/],
    [{ idleWorlds: 'long' }, /idleWorlds 'long': it must be a duration; try 12h/],
    [{ scenario: 'job-fails-midwy' }, /try job-fails-midway/],
  ])('does not start with %j', async (options, says) => {
    await expect(heldStage(options)).rejects.toThrow(says);
  });

  test('that is open asks for no token beyond loopback, and says so in its log', async () => {
    const told: string[] = [];
    const log = {
      info: () => undefined,
      debug: () => undefined,
      error: () => undefined,
      warn: (_: object, text: string) => void told.push(text),
      isLevelEnabled: () => false,
    };
    const { app } = await heldStage({ host: '0.0.0.0', control: 'open', log });
    expect(app.controlToken).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('its control API is open')]);
  });
});
