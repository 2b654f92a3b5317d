import { expect, test } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

const NOW = Date.parse('2026-03-02T09:30:00.500Z');

test.each([
  ['whole seconds', '17', 17],
  ['a fraction, rounded up', '0.2', 1],
  ['a date, from now on', 'Mon, 02 Mar 2026 09:31:00 GMT', 60],
])('Retry-After may be %s', (_, header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});

test.each([
  ['absent', undefined],
  ['empty', ''],
  ['zero', '0'],
  ['negative', '-5'],
  ['no such thing', 'soon'],
  ['past', 'Mon, 02 Mar 2026 09:29:00 GMT'],
])('a Retry-After that is %s asks for nothing', (_, header) => {
  expect(retryAfterSeconds(header, NOW)).toBeUndefined();
});
