import { expect, test } from 'vitest';
import { type Ask, saysAsks, waitsIn } from './asks.ts';

const ask = (what: string, status: number | undefined, at: number): Ask => ({ what, status, at });

const ASKS = [
  ask('restore', 202, 0),
  ask('status', 500, 1),
  ask('status', 500, 1.5),
  ask('status', 200, 4),
  ask('job', undefined, 5),
];

test('what was asked is told in order, and what is alike once', () => {
  expect(saysAsks(ASKS)).toBe('restore 202, status 500 ×2, status 200, job lost');
});

test('what was waited is told of each request that was made again', () => {
  expect(waitsIn(ASKS)).toEqual([0.5, 2.5]);
  expect(waitsIn([ask('restore', undefined, 1), ask('restore', 409, 2)])).toEqual([1]);
  expect(waitsIn([ask('status', 200, 1), ask('status', 200, 2)])).toEqual([]);
});
