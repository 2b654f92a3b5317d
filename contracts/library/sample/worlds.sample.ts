import { describe, expect } from 'vitest';
import { test } from '../../../server/vitest.ts';

const seen: string[] = [];

test('has a world of its own', async ({ world, restorite }) => {
  seen.push(world.subscription);
  expect(await restorite.worlds()).toContain(world.subscription);
  expect((await world.clock.get()).mode).toBe('real');
});

test('has another world than the test before, which is forgotten', async ({ world, restorite }) => {
  expect(seen).not.toContain(world.subscription);
  expect(await restorite.worlds()).not.toContain(seen[0]);
  expect(restorite.caCertificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
});

describe('with options of their own', () => {
  test.override({ worldOptions: { clock: { mode: 'frozen' }, scenario: 'job-fails-midway' } });

  test('tests have such worlds', async ({ world }) => {
    expect((await world.clock.get()).mode).toBe('frozen');
    expect((await world.scenario.get())?.name).toBe('job-fails-midway');
  });
});
