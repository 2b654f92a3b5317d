import { expect, test } from 'vitest';
import type { ClockMode } from './world-clock.ts';
import { PACES } from './pace.ts';
import { type OneRetryAfter, spellRetryAfter, usualSeconds } from './retry-after.ts';
import { parseInstant } from './time.ts';
import type { World } from './world.ts';

const machineNow = parseInstant('2026-03-02T12:00:00Z') ?? 0;

const worldWith = (mode: ClockMode, rate: number, compress = 1): World =>
  ({ clock: { mode, rate, machineAt: 0, worldAt: 0 }, pace: PACES.realistic, compress }) as World;

test.each<[OneRetryAfter, number, string | undefined]>([
  [5, 1, '5'],
  [60, 60, '1'],
  [0, 60, '0'],
  [1.5, 2, '1.5'],
  ['omit', 1, undefined],
  ['zero', 1, '0'],
  ['fraction', 1, '60.5'],
  ['huge', 60, '86400'],
  ['http-date', 1, 'Mon, 02 Mar 2026 12:01:00 GMT'],
])('%j, compressed by %i, is spelled %j', (form, compress, spelled) => {
  const world = worldWith('real', 1, compress);
  expect(spellRetryAfter(form, { world, machineNow })).toBe(spelled);
});

test.each<[ClockMode, number, number | undefined]>([
  ['real', 1, 60],
  ['scaled', 50, 2],
  ['scaled', 1000, 1],
  ['skip', 0, 1],
  ['frozen', 0, undefined],
])('usually a world whose clock is %s at rate %d asks for %j seconds', (mode, rate, asked) => {
  expect(usualSeconds(worldWith(mode, rate))).toBe(asked);
});
