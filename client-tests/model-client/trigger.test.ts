import { expect, test } from 'vitest';
import type { Scripted } from './harness/fake-service.ts';
import { accepted, job, jobs, JOB, OURS, refusal, restoring } from './harness/restoring.ts';

const LOST: readonly [string, Scripted][] = [
  ['reset', { manner: 'reset' }],
  ['never there', { manner: 'hang' }],
  ['500', refusal(500, 'CloudInternalError')],
  ['502 in HTML', { status: 502, body: '<html>' }],
  ['503', refusal(503, 'ServiceUnavailable')],
  ['504', { status: 504 }],
  ['408', { status: 408 }],
];

test('a restore is triggered once, under an id of its own', async () => {
  const { asked, seen } = await restoring({});
  expect(asked('trigger')).toHaveLength(1);
  expect(asked('trigger')[0]?.headers['x-ms-client-request-id']).toBe(OURS);
  const ids = seen.map(({ headers }) => headers['x-ms-client-request-id']);
  expect(new Set(ids).size).toBe(seen.length);
});

test.each(LOST)('where the answer is %s, its job is looked for and followed', async (_, answer) => {
  const { outcome, asked } = await restoring({ trigger: [answer], jobs: [jobs(), jobs(OURS)] });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
  expect(asked('trigger')).toHaveLength(1);
});

test.each(LOST)('where it is %s and nothing came of it, it is repeated', async (_, answer) => {
  const { outcome, asked, seen } = await restoring({ trigger: [answer, accepted()] });
  expect(outcome.result).toBe('restored');
  const [first, second] = asked('trigger');
  expect(second?.headers['x-ms-client-request-id']).toBe(OURS);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(180);
  expect(seen.at(seen.findIndex((each) => each === second) - 1)?.asked).toBe('jobs');
});

test('jobs are looked for by restores around the trigger, in dates that filters take', async () => {
  const { asked } = await restoring({ trigger: [{ manner: 'reset' }], jobs: [jobs(OURS)] });
  const path = asked('jobs')[0]?.path ?? '';
  const filter = new URLSearchParams(path.split('?')[1]).get('$filter');
  expect(filter).toBe(
    "operation eq 'Restore' and backupManagementType eq 'AzureIaasVM' and startTime eq '2026-03-01 09:30:00 AM' and endTime eq '2026-03-03 09:30:02 AM'",
  );
});

test('jobs are looked for by the service’s clock, where it differs from ours', async () => {
  const date = 'Mon, 04 Jun 2018 06:00:00 GMT';
  const { asked } = await restoring({
    trigger: [{ ...refusal(500, 'CloudInternalError'), headers: { date } }],
    jobs: [jobs(OURS)],
  });
  expect(decodeURIComponent(asked('jobs')[0]?.path ?? '')).toContain("'2018-06-03 06:00:00 AM'");
});

test.each([
  ['with a suffix', `${OURS}-Cli`],
  ['twice', `${OURS}; ${OURS}`],
  ['twice with a comma', `${OURS}, ${OURS}`],
  ['in capitals', OURS.toUpperCase()],
])('a job is ours that carries our id %s', async (_, activity) => {
  const { outcome } = await restoring({ trigger: [{ manner: 'reset' }], jobs: [jobs(activity)] });
  expect(outcome.result).toBe('restored');
});

test('a job of others is not taken for ours', async () => {
  const others = jobs('ffffffff-0000-4000-8000-000000000001', null, `${OURS}0`);
  const { outcome, asked } = await restoring({ trigger: [{ manner: 'reset' }], jobs: [others] });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'NoAnswer' });
  expect(asked('trigger')).toHaveLength(3);
});

test('a lost trigger is not repeated where the jobs cannot be read: that is not knowing', async () => {
  const { outcome, asked } = await restoring({
    trigger: [{ manner: 'reset' }],
    jobs: [refusal(403, 'AuthorizationFailed')],
  });
  expect(outcome.result).toBe('unknown');
  expect(asked('trigger')).toHaveLength(1);
});

test('a repeated trigger that is told of a restore in progress looks whether that is ours', async () => {
  const { outcome, asked } = await restoring({
    trigger: [{ manner: 'reset' }, refusal(409, 'UserErrorRestoreOperationInProgress')],
    jobs: [...Array<Scripted>(12).fill(jobs()), jobs(OURS)],
  });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
  expect(asked('trigger')).toHaveLength(2);
});

test('a throttled trigger is sent again once Retry-After has passed, and no jobs are read', async () => {
  const throttled = refusal(429, 'TooManyRequests', { 'retry-after': '17' });
  const { outcome, asked, waits } = await restoring({ trigger: [throttled, accepted()] });
  expect(outcome.result).toBe('restored');
  expect(waits[0]).toBe(17);
  expect(asked('jobs')).toEqual([]);
});

test('a throttled trigger without Retry-After is sent again later and later, not for ever', async () => {
  const { outcome, asked, waits } = await restoring({
    trigger: [refusal(429, 'TooManyRequests')],
  });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'TooManyRequests' });
  expect(asked('trigger')).toHaveLength(9);
  expect(waits).toEqual([2, 3, 5, 7, 11, 16, 23, 30]);
});

test.each(['BMSUserErrorObjectLocked', 'UserErrorRestoreOperationInProgress'])(
  'an item that is busy (%s) is tried again, and reported if it stays so',
  async (code) => {
    const freed = await restoring({ trigger: [refusal(409, code), accepted()] });
    expect(freed.outcome.result).toBe('restored');
    const busy = await restoring({ trigger: [refusal(409, code)] });
    expect(busy.outcome).toMatchObject({ result: 'not-restored', code });
  },
);

test('a refusal is reported with its code and message, and not repeated', async () => {
  const body = {
    error: { code: 'BMSUserErrorInvalidInput', details: null, message: 'Bad.\r\nMend it.' },
  };
  const { outcome, asked } = await restoring({ trigger: [{ status: 400, body }] });
  expect(outcome).toEqual({
    result: 'not-restored',
    code: 'BMSUserErrorInvalidInput',
    message: 'Bad.\r\nMend it.',
  });
  expect(asked('trigger')).toHaveLength(1);
});

test('a refusal without a readable error is reported by its status', async () => {
  const { outcome } = await restoring({ trigger: [{ status: 400, body: '<html>' }] });
  expect(outcome.code).toBe('Http400');
});

test('a service that is not there is reported, not waited for without end', async () => {
  const { outcome } = await restoring({}, { endpoint: 'http://127.0.0.1:1' });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'NoAnswer' });
});

test('a 202 whose body breaks off is an acceptance: its headers are there', async () => {
  const { outcome, asked } = await restoring({
    trigger: [{ ...accepted(), body: '{"id": 1}', manner: 'cut' }],
    job: [job('Completed')],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('trigger')).toHaveLength(1);
});
