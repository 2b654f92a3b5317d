import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromUnixMs, type Instant, TICKS_PER_SECOND } from '../core/time.ts';
import { clockFrom, type WorldClock } from '../core/world-clock.ts';
import { createWaiting } from './waiting.ts';

/** The world's clock begins at 0. */
const seconds = (count: number): Instant => count * TICKS_PER_SECOND;

beforeEach(() => void vi.useFakeTimers({ now: 1_770_000_000_000 }));
afterEach(() => void vi.useRealTimers());

const machineNow = (): Instant => fromUnixMs(vi.getMockedSystemTime()?.getTime() ?? NaN);
const never = new AbortController().signal;

/** A world's clock that starts at 0, and somebody who waits by it. */
function begin(first: WorldClock) {
  const waiting = createWaiting(machineNow);
  let clock: WorldClock | undefined = first;
  return {
    waiting,
    set(next: WorldClock | undefined) {
      clock = next;
      waiting.changed('World');
    },
    waitFor(instant: Instant, signal = never) {
      const state = { done: false };
      void waiting.until('world', () => clock, instant, signal).then(() => (state.done = true));
      return state;
    },
  };
}

const running = (rate: number, from = 0) =>
  clockFrom(rate === 1 ? 'real' : 'scaled', from, machineNow(), rate);
const standing = (at: Instant) => clockFrom('frozen', at, machineNow());

describe('a clock that runs', () => {
  test.each([
    [1, 10_000],
    [10, 1000],
    [0.5, 20_000],
  ])('at rate %d shows ten seconds later after %i ms', async (rate, ms) => {
    const waiter = begin(running(rate)).waitFor(seconds(10));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(waiter.done).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(waiter.done).toBe(true);
  });

  test('that has passed the instant is not waited for', async () => {
    const waiter = begin(running(1, seconds(20))).waitFor(seconds(10));
    await vi.advanceTimersByTimeAsync(0);
    expect(waiter.done).toBe(true);
  });

  test('that is made to run faster is there sooner', async () => {
    const world = begin(running(1));
    const waiter = world.waitFor(seconds(10));
    await vi.advanceTimersByTimeAsync(5000);
    world.set(running(5, seconds(5)));
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiter.done).toBe(true);
  });

  test('that is stopped is waited for until it goes on', async () => {
    const world = begin(running(1));
    const waiter = world.waitFor(seconds(10));
    world.set(standing(seconds(1)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiter.done).toBe(false);
    world.set(running(1, seconds(9)));
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiter.done).toBe(true);
  });

  test('may take longer than a timer can', async () => {
    const waiter = begin(running(1)).waitFor(seconds(90 * 60));
    await vi.advanceTimersByTimeAsync(90 * 60_000);
    expect(waiter.done).toBe(true);
  });
});

test('a held clock is waited for until it is moved far enough', async () => {
  const world = begin(standing(0));
  const waiter = world.waitFor(seconds(10));
  world.set(standing(seconds(9)));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(waiter.done).toBe(false);
  world.set(standing(seconds(10)));
  await vi.advanceTimersByTimeAsync(0);
  expect(waiter.done).toBe(true);
});

test('one who gives up is done, and leaves no timer behind', async () => {
  const client = new AbortController();
  const waiter = begin(running(1)).waitFor(seconds(10), client.signal);
  client.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiter.done).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('one who gave up before is done at once', async () => {
  const waiter = begin(standing(0)).waitFor(seconds(10), AbortSignal.abort());
  await vi.advanceTimersByTimeAsync(0);
  expect(waiter.done).toBe(true);
});

test('nobody waits for a world that is gone', async () => {
  const world = begin(standing(0));
  const waiter = world.waitFor(seconds(10));
  world.set(undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(waiter.done).toBe(true);
});
