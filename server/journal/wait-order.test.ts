import { expect, test } from 'vitest';
import { minutes, seconds } from '../core/time.ts';
import { wordsOf } from '../words-of-zod.ts';
import { waitOrderWith } from './wait-order.ts';

const waitOrder = waitOrderWith({ named: (name) => name, nearest: () => undefined });

const faultsOf = (order: unknown): string | undefined =>
  waitOrder
    .safeParse(order, { error: wordsOf })
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
  [{ match: { statis: 202 } }, "match: there is no field 'statis'; try status"],
  [{ matches: {} }, ": there is no field 'matches'; try match"],
  [{ timeout: 30 }, 'timeout: it must be a duration; got 30; try PT30S or 30s'],
  [{ count: '3' }, "count: it must be a whole number; got '3'; try 3"],
  [{ timeout: 'soon' }, "timeout: it must be a duration; got 'soon'; try PT30S or 30s"],
  [{ timeout: '1h' }, "timeout: it must be at most 10m; got '1h'; try 10m"],
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
