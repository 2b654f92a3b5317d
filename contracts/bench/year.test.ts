import { expect, test } from 'vitest';
import { liveAYear } from './year-of-restores.ts';

test('a year goes by every night’s point and all that its restores go through, in order', async () => {
  const { visited, completed } = await liveAYear(1000);
  const count = (what: RegExp): number => visited.filter((one) => what.test(one.what)).length;
  expect(count(/^recovery point .* is taken$/)).toBe(365);
  expect(count(/^operation .* succeeds$/)).toBe(1000);
  expect(count(/^job .* ends Completed$/)).toBe(1000);
  expect(completed).toBe(1000);
  const instants = visited.map(({ at }) => Date.parse(at));
  expect(instants).toEqual([...instants].sort((one, other) => one - other));
}, 60_000);
