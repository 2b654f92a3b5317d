import { expect, test } from 'vitest';
import { minutes, seconds } from '../core/time.ts';
import { waitOrderWith } from './wait-order.ts';

const waitOrder = waitOrderWith({ named: (name) => name, nearest: () => undefined });

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

test('an operation is known by its aliases, and an unknown one is refused', () => {
  const order = waitOrderWith({
    named: (name) => (name === 'Jobs_List' ? 'BackupJobs_List' : undefined),
    nearest: (name) => (name === 'Job_List' ? 'Jobs_List' : undefined),
  });
  const match = (operation: string) => order.safeParse({ match: { operation } });
  expect(match('Jobs_List').data?.match).toEqual({ operation: 'BackupJobs_List' });
  const faults = ['Job_List', 'x'].map((name) => match(name).error?.issues[0]?.message);
  expect(faults).toEqual([
    "no operation is called 'Job_List'; try Jobs_List",
    "no operation is called 'x'; try Restores_Trigger",
  ]);
});
