import { expect, test } from 'vitest';
import { encode } from './json.ts';

test('a percentage keeps its .0, wherever it stands', () => {
  expect(encode({ progressPercentage: 99, next: 1 })).toBe('{"progressPercentage":99.0,"next":1}');
  expect(encode({ a: { progressPercentage: 1 } })).toBe('{"a":{"progressPercentage":1.0}}');
});

test('a text that speaks of a percentage is left as it is', () => {
  const value = { name: '"progressPercentage":7,' };
  expect(encode(value)).toBe(JSON.stringify(value));
});
