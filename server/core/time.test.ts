import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  days,
  formatDuration,
  formatInstant,
  fromUnixMs,
  hours,
  instantOf,
  milliseconds,
  minutes,
  parseDuration,
  parseInstant,
  seconds,
  toUnixMs,
} from './time.ts';

describe('an instant', () => {
  test.each([
    '2018-06-04T06:06:00.5121087Z',
    '2020-01-31T16:58:53.069119Z',
    '2024-10-10T08:36:42Z',
    '1999-12-31T23:59:59.9999999Z',
  ])('%s is written as it was read', (text) => {
    expect(formatInstant(parseInstant(text) ?? NaN)).toBe(text);
  });

  test.each([
    '2018-06-31T00:00:00Z',
    '0099-01-01T00:00:00Z',
    '2018-13-01T00:00:00Z',
    '2018-06-04',
    '2018-06-04T24:00:00Z',
    'now',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test('of any year from 1991 to 2048 is kept to the tick', () => {
    const from = instantOf({ year: 1991, month: 7, day: 1, hour: 0, minute: 0, second: 0 }) ?? 0;
    const to = instantOf({ year: 2048, month: 6, day: 1, hour: 0, minute: 0, second: 0 }) ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (instant) => {
        expect(parseInstant(formatInstant(instant))).toBe(instant);
      }),
    );
  });

  test('comes from and goes to the milliseconds of clocks', () => {
    const ms = Date.UTC(2026, 2, 2, 9, 30, 0, 123);
    expect(toUnixMs(fromUnixMs(ms))).toBe(ms);
    expect(formatInstant(fromUnixMs(ms))).toBe('2026-03-02T09:30:00.123Z');
  });
});

describe('a duration', () => {
  test.each([
    [0, 'PT0S'],
    [seconds(9), 'PT9S'],
    [parseDuration('PT1M14.070008S') ?? 0, 'PT1M14.070008S'],
    [hours(1) + minutes(26) + 161_430_412, 'PT1H26M16.1430412S'],
    [days(1) + seconds(1), 'P1DT1S'],
    [days(2), 'P2D'],
  ])('of %d ticks is written %s', (ticks, text) => {
    expect(formatDuration(ticks)).toBe(text);
  });

  test.each([
    ['PT40M', minutes(40)],
    ['40m', minutes(40)],
    ['1.5h', minutes(90)],
    ['1h30m', minutes(90)],
    ['1d2h3m4s5ms', days(1) + hours(2) + minutes(3) + seconds(4) + milliseconds(5)],
    ['200ms', milliseconds(200)],
    ['P1DT2H', hours(26)],
    ['0s', 0],
  ])('is read from %s', (text, ticks) => {
    expect(parseDuration(text)).toBe(ticks);
  });

  test.each(['', 'P', 'PT', 'P1DT', '40', '40 minutes', '-5m', 'PT5', '1w', '30m1h', '1h 30m'])(
    'is not read from %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test('is read back from what it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days(400) }), (ticks) => {
        expect(parseDuration(formatDuration(ticks))).toBe(ticks);
      }),
    );
  });
});
