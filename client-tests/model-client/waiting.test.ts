import { expect, test } from 'vitest';
import { patienceFor } from './patience.ts';
import { waitingOn } from './waiting.ts';

test('what has been waited counts towards the limit, even by a watch that stands still', async () => {
  const machine = { now: () => 0, wait: () => Promise.resolve() };
  const waiting = waitingOn(machine, patienceFor(4));
  await waiting.after(undefined, 0);
  expect(waiting.remaining()).toBe(2);
  await waiting.after(undefined, 1);
  expect(waiting.over()).toBe(true);
});

test('what passes by the watch counts towards the limit, even without waiting', () => {
  let now = 0;
  const machine = { now: () => now, wait: () => Promise.resolve() };
  const waiting = waitingOn(machine, patienceFor(10));
  now = 10_000;
  expect(waiting.over()).toBe(true);
});
