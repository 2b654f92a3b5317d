import { expect, test } from 'vitest';
import { minutes, seconds } from '../core/time.ts';
import { waitOrder } from './wait-order.ts';

const faultsOf = (order: unknown): string | undefined =>
  waitOrder
    .safeParse(order)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join();

test('a wait is for one entry of any kind, for thirty seconds, unless it says otherwise', () => {
  expect(waitOrder.parse({})).toEqual({ match: {}, count: 1, timeout: seconds(30) });
  expect(waitOrder.parse({ match: { status: 202 }, count: 3, timeout: 'PT10M' })).toEqual({
    match: { status: 202 },
    count: 3,
    timeout: minutes(10),
  });
});

test.each([
  [
    { match: { state: 202 } },
    "match: nothing is called 'state' here; try kind, operation, method, path, status, rule",
  ],
  [{ matches: {} }, ": nothing is called 'matches' here; try match, count, timeout"],
  [{ timeout: 'soon' }, "timeout: got 'soon'; try PT30S or 30s"],
  [{ timeout: '1h' }, "timeout: got '1h'; at most 10m"],
])('%o is refused with advice', (order, advice) => {
  expect(faultsOf(order)).toBe(advice);
});

test('no wait is for nothing', () => {
  expect(faultsOf({ count: 0 })).toContain('count');
});
