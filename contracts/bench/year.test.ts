import { expect, test } from 'vitest';
import { WHOLE } from '../whole.ts';
import { liveAYear } from './year-of-restores.ts';

/** As many as the bench has, in the whole run. */
const RESTORES = WHOLE ? 1000 : 200;

test('a year goes by every night’s point and all that its restores go through, in order', async () => {
  const { visited, completed } = await liveAYear(RESTORES);
  const count = (what: RegExp): number => visited.filter((one) => what.test(one.what)).length;
  expect(count(/^recovery point .* is taken$/)).toBe(365);
  expect(count(/^operation .* succeeds$/)).toBe(RESTORES);
  expect(count(/^job .* ends Completed$/)).toBe(RESTORES);
  expect(completed).toBe(RESTORES);
  const instants = visited.map(({ at }) => Date.parse(at));
  expect(instants).toEqual([...instants].sort((one, other) => one - other));
}, 60_000);
