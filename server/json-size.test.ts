import { expect, test } from 'vitest';
import { isDeeper } from './json-size.ts';

test.each([
  [1, 0, false],
  [[1], 0, false],
  [[[1]], 0, true],
  [{ a: [{}, 1] }, 1, true],
  [{ a: [{}, 1] }, 2, false],
])('%j is deeper than %i: %s', (value, levels, deeper) => {
  expect(isDeeper(value, levels)).toBe(deeper);
});

test('a value of a hundred thousand levels is looked at and not climbed into', () => {
  const value = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
  expect(isDeeper(value, 32)).toBe(true);
});
