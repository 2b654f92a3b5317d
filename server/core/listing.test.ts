import { expect, test } from 'vitest';
import { firstWhere, type Listing } from './listing.ts';

test('the first that passes is found in a listing of any length', () => {
  const numbers: Listing<number> = { length: 30_000_000_000, at: (index) => index };
  expect(firstWhere(numbers, (value) => value >= 20_000_000_001)).toBe(20_000_000_001);
  expect(firstWhere(numbers, () => false)).toBe(numbers.length);
});
