import { expect, test } from 'vitest';
import { begunAt, inTurns, TURNS } from './turns.ts';

test('one path and many become as many different ones of one length', () => {
  const many = Array.from({ length: 250 }, (_, at) => `/operations/${at + 100}?v=1`);
  for (const paths of [['/operations/100?v=1'], many]) {
    const turns = inTurns(paths);
    expect(new Set(turns).size).toBe(TURNS);
    expect(new Set(turns.map(({ length }) => length)).size).toBe(1);
  }
});

test('a list begun elsewhere has lost nothing', () => {
  expect(begunAt([1, 2, 3, 4], 3)).toEqual([4, 1, 2, 3]);
  expect(begunAt([1, 2], 5)).toEqual([2, 1]);
});
