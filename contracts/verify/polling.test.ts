import { describe, expect, test } from 'vitest';
import { replyOf } from '../service/wire.ts';
import { pauseAfter, polled } from './polling.ts';

const DATE = 'Mon, 02 Mar 2026 09:30:00 GMT';
const after = (...headers: readonly (readonly [string, string])[]): number =>
  pauseAfter(replyOf({ status: 200, headers, text: '' }));

describe('the pause after an answer is', () => {
  test.each([
    ['so many seconds', '7', 7],
    ['at least one', '0', 1],
    ['at most sixty', '86400', 60],
    ['a fraction, if it says so', '2.5', 2.5],
    ['up to a date', 'Mon, 02 Mar 2026 09:30:21 GMT', 21],
    ['one where the date has passed', 'Mon, 02 Mar 2026 09:29:00 GMT', 1],
    ['the usual where it is no number', 'soon', 15],
    ['the usual where it is negative', '-5', 15],
    ['the usual where it is said twice', '5, 5', 15],
  ])('%s', (_what, said, seconds) => {
    expect(after(['Retry-After', said], ['Date', DATE])).toBe(seconds);
  });

  test('the usual where nothing is said, or a date that nothing is there to hold against', () => {
    expect(after(['Date', DATE])).toBe(15);
    expect(after(['Retry-After', 'Mon, 02 Mar 2026 09:30:21 GMT'])).toBe(15);
  });
});

describe('what is polled', () => {
  const looks = async (...words: readonly string[]) => {
    const left = [...words];
    const pauses: number[] = [];
    const pace = {
      wait: (seconds: number) => Promise.resolve(void pauses.push(seconds)),
      patienceSeconds: 40,
    };
    const seen = await polled(pace, ['Done'], () => {
      const status = left.length > 1 ? left.shift() : left[0];
      return Promise.resolve({ reply: replyOf({ status: 200, headers: [], text: '' }), status });
    });
    return { seen: seen.length, pauses };
  };

  test('is asked until it has ended, whatever is said before', async () => {
    expect(await looks('Busy', 'Cancelling', 'Done')).toEqual({ seen: 3, pauses: [15, 15] });
  });

  test('is given up when it has not ended in time, with the word that it stays at', async () => {
    await expect(looks('Busy', 'Stuck')).rejects.toThrow(/not ended after 45 s, and is "Stuck"/);
  });
});
