import { expect, test } from 'vitest';
import { noDuration, noInstant, noMoment } from './words-of-time.ts';

test.each([
  ['soon', "it must be a duration; got 'soon'; try PT40M or 40m"],
  [40, 'it must be a duration; got 40; try PT40M or 40m'],
  [undefined, 'it is missing; it must be a duration; try PT40M or 40m'],
  ['-PT5M', "a duration must not be negative; got '-PT5M'; try PT5M"],
  ['36526d', "a duration must be of a hundred years at most; got '36526d'; try 36525d"],
  ['1w', "weeks, months and years are no durations here; got '1w'; try P7D or 7d"],
  ['P1M', "weeks, months and years are no durations here; got 'P1M'; try P7D or 7d"],
  ['P1Y2M', "weeks, months and years are no durations here; got 'P1Y2M'; try P7D or 7d"],
])('%j is no duration, and is told why', (input, says) => {
  expect(noDuration()({ input })).toBe(says);
});

test.each([
  ['noon', "it must be an instant; got 'noon'; try 2026-01-31T09:00:00Z"],
  [
    '2026-03-02T10:30:00+02:00',
    "it must be an instant in UTC, without an offset; got '2026-03-02T10:30:00+02:00'; try 2026-03-02T08:30:00Z",
  ],
  [
    '2026-03-02T23:30:00-01:00',
    "it must be an instant in UTC, without an offset; got '2026-03-02T23:30:00-01:00'; try 2026-03-03T00:30:00Z",
  ],
  [
    '2026-03-02',
    "it must be an instant with its time of day, in UTC; got '2026-03-02'; try 2026-03-02T00:00:00Z",
  ],
  [
    '2026-03-02T10:30:00',
    "it must be an instant with its time of day, in UTC; got '2026-03-02T10:30:00'; try 2026-03-02T10:30:00Z",
  ],
  [
    '2026-02-30T00:00:00Z',
    "there is no such day; got '2026-02-30T00:00:00Z'; try 2026-01-31T09:00:00Z",
  ],
  [
    '2026-03-02T25:00:00Z',
    "there is no such time of day; got '2026-03-02T25:00:00Z'; try 2026-03-02T09:00:00Z",
  ],
  [
    '12026-01-01T00:00:00Z',
    "it must be an instant of a year of four digits; got '12026-01-01T00:00:00Z'; try 2026-01-31T09:00:00Z",
  ],
  [
    '0026-01-01T00:00:00Z',
    "it must be an instant of the year 100 or later; got '0026-01-01T00:00:00Z'; try 2026-01-31T09:00:00Z",
  ],
])('%j is no instant, and is told why', (input, says) => {
  expect(noInstant()({ input })).toBe(says);
});

test('what may be either is told of both', () => {
  expect(noMoment({ input: 'noon' })).toBe(
    "it must be a duration or an instant; got 'noon'; try 40m or 2026-01-31T09:00:00Z",
  );
  expect(noMoment({ input: '-1h' })).toContain('try 1h');
  expect(noMoment({ input: '2026-02-30T00:00:00Z' })).toContain('there is no such day');
});
