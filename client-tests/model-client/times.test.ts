import { expect, test } from 'vitest';
import { filterDate, timeOf } from './times.ts';

test.each([
  ['2026-03-02T00:05:09Z', '2026-03-02 12:05:09 AM'],
  ['2026-03-02T09:30:00Z', '2026-03-02 09:30:00 AM'],
  ['2026-03-02T12:00:00Z', '2026-03-02 12:00:00 PM'],
  ['2026-03-02T23:59:59.999Z', '2026-03-02 11:59:59 PM'],
])('a filter has %s as %s', (time, text) => {
  expect(filterDate(Date.parse(time))).toBe(text);
});

test('a time without a zone is one in UTC', () => {
  expect(timeOf('2026-03-02T09:30:00')).toBe(Date.UTC(2026, 2, 2, 9, 30));
});

test('a time has seven decimals and is read all the same', () => {
  expect(timeOf('2026-03-02T09:30:00.1234567Z')).toBe(Date.UTC(2026, 2, 2, 9, 30, 0, 123));
});
