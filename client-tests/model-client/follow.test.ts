import { expect, test } from 'vitest';
import type { Scripted } from './harness/fake-service.ts';
import {
  accepted,
  acceptedWith,
  job,
  jobs,
  JOB,
  OURS,
  refusal,
  restoring,
  status,
  succeeded,
} from './harness/restoring.ts';

const STATUS = '{origin}/items/operationsStatus/1';
const RESULT = '{origin}/items/operationResults/1';
const running = status('InProgress');

test('an operation that succeeded has made a job, which is what is followed then', async () => {
  const { outcome, asked } = await restoring({ job: [job('InProgress'), job('Completed')] });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
  expect(asked('job')).toHaveLength(2);
  expect(asked('result')).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ['Azure-AsyncOperation', { 'azure-asyncoperation': STATUS, location: RESULT }, 'status'],
  ['Operation-Location', { 'operation-location': STATUS, location: RESULT }, 'status'],
  ['Location', { location: RESULT }, 'result'],
])('%s is followed where it is the best there is', async (_, headers, asked) => {
  const restored = await restoring({ trigger: [acceptedWith(headers)], jobs: [jobs(OURS)] });
  expect(restored.outcome.result).toBe('restored');
  expect(restored.seen[1]?.asked).toBe(asked);
});

test('the newest address replaces the one before, and each is asked for as it stands', async () => {
  const signed = (signature: string) =>
    `/items;x%3B/operationsStatus/1?t=1&c=M%2FI=&s=${signature}`;
  const { asked } = await restoring({
    trigger: [acceptedWith({ 'azure-asyncoperation': `{origin}${signed('a')}` })],
    status: [
      { ...running, headers: { 'azure-asyncoperation': `{origin}${signed('b')}` } },
      { ...running, headers: { 'azure-asyncoperation': `{origin}${signed('c')}` } },
      succeeded,
    ],
  });
  expect(asked('status').map(({ path }) => path)).toEqual([signed('a'), signed('b'), signed('c')]);
});

test('a status address is not left for a Location that an answer brings', async () => {
  const { asked } = await restoring({
    status: [{ ...running, headers: { location: RESULT } }, succeeded],
  });
  expect(asked('result')).toEqual([]);
});

test.each([
  ['relative', '/items/operationsStatus/1'],
  ['doubled', '{origin}/subscriptions//subscriptions/1/operationsStatus/1'],
])('an address that is %s leads on', async (_, address) => {
  const { outcome, asked } = await restoring({
    trigger: [acceptedWith({ 'azure-asyncoperation': address })],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('status')[0]?.path).toBe(address.replace('{origin}', ''));
});

test('an address on another host is not asked at; the job is found in the list', async () => {
  const { outcome, asked } = await restoring({
    trigger: [
      acceptedWith({
        'azure-asyncoperation': 'https://evil.example/operationsStatus/1',
        location: 'https://evil.example/operationResults/1',
      }),
    ],
    jobs: [jobs(), jobs(OURS)],
  });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
  expect(asked('status')).toEqual([]);
});

test('an acceptance without any address leads to the list of jobs', async () => {
  const { outcome } = await restoring({ trigger: [{ status: 202 }], jobs: [jobs(), jobs(OURS)] });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
});

test('an acceptance of which no job is ever found is not known to have restored', async () => {
  const { outcome, asked } = await restoring({ trigger: [{ status: 202 }] });
  expect(outcome).toMatchObject({ result: 'unknown', code: 'JobNotFound' });
  expect(asked('trigger')).toHaveLength(1);
});

test('a result that ends in 204 names no job, which is found in the list', async () => {
  const { outcome } = await restoring({
    trigger: [acceptedWith({ location: RESULT })],
    result: [{ status: 202 }, { status: 204 }],
    jobs: [jobs(OURS)],
  });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
});

test('a result that ends in 204 and names the status address leads to the job by it', async () => {
  const { outcome, asked } = await restoring({
    trigger: [acceptedWith({ location: RESULT })],
    result: [{ status: 204, headers: { 'azure-asyncoperation': STATUS } }],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('jobs')).toEqual([]);
});

test('a result with a body, as of 2016, names the job', async () => {
  const { outcome, asked } = await restoring({
    trigger: [acceptedWith({ location: RESULT })],
    result: [{ status: 202 }, running, succeeded],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('result')).toHaveLength(3);
});

test('a result that ends in an error is a failure', async () => {
  const { outcome } = await restoring({
    trigger: [acceptedWith({ location: RESULT })],
    result: [{ status: 202 }, refusal(400, 'CloudInvalidInputError')],
  });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'CloudInvalidInputError' });
});

test.each(['succeeded', 'SUCCEEDED'])('%s ends an operation, whatever its casing', async (word) => {
  const { outcome } = await restoring({
    status: [status(word, { properties: { jobId: JOB } })],
  });
  expect(outcome.result).toBe('restored');
});

test.each(['Invalid', 'Completed', 'Accepted', 'Cancelled', 'Creating'])(
  'the word %s does not end an operation',
  async (word) => {
    const { outcome, asked } = await restoring({ status: [status(word), succeeded] });
    expect(outcome.result).toBe('restored');
    expect(asked('status')).toHaveLength(2);
  },
);

const SPOILT: readonly [string, Scripted][] = [
  ['cut off', { ...succeeded, manner: 'cut' }],
  ['empty', { body: '' }],
  ['HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }],
  ['malformed', { body: '{"status": "Succ' }],
  ['no object', { body: '"Succeeded"' }],
  ['without a status', { body: { id: '1' } }],
  ['with a status of null', { body: { status: null } }],
];

test.each(SPOILT)('a status that is %s is asked for again', async (_, spoilt) => {
  const { outcome } = await restoring({ status: [spoilt, spoilt, succeeded] });
  expect(outcome.result).toBe('restored');
});

test.each(SPOILT)('a status that stays %s is left for the list of jobs', async (_, spoilt) => {
  const { outcome, asked } = await restoring({ status: [spoilt], jobs: [jobs(OURS)] });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
  expect(asked('status')).toHaveLength(9);
});

test.each<[string, Scripted]>([
  ['429', refusal(429, 'TooManyRequests')],
  ['408', { status: 408 }],
  ['500', refusal(500, 'InternalServerError')],
  ['503', { status: 503 }],
  ['504', { status: 504, body: '<html>' }],
  ['a reset', { manner: 'reset' }],
  ['no answer', { manner: 'hang' }],
])('a poll met by %s twenty times goes on', async (_, busy) => {
  const { outcome, asked } = await restoring({
    status: [...Array<Scripted>(20).fill(busy), succeeded],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('trigger')).toHaveLength(1);
});

test('only what cannot be read in a row is too much', async () => {
  const spoilt = Array<Scripted>(8).fill({ body: '' });
  const { outcome, asked } = await restoring({
    status: [...spoilt, running, ...spoilt, succeeded],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('jobs')).toEqual([]);
});

test('an address that an error brings is not followed', async () => {
  const astray = { 'azure-asyncoperation': '{origin}/astray' };
  const { outcome, asked } = await restoring({
    status: [{ ...refusal(503, 'ServiceUnavailable'), headers: astray }, succeeded],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('other')).toEqual([]);
});

test('a status that is not there yet is waited for', async () => {
  const missing = refusal(404, 'NotFound');
  const { outcome } = await restoring({ status: [missing, missing, missing, succeeded] });
  expect(outcome.result).toBe('restored');
});

test('a status that has gone leads to the list of jobs: gone is not failed', async () => {
  const { outcome } = await restoring({
    status: [running, refusal(404, 'NotFound')],
    jobs: [jobs(OURS)],
  });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
});

test('a status that may not be read says nothing of the operation', async () => {
  const { outcome } = await restoring({
    status: [refusal(403, 'AuthorizationFailed')],
    jobs: [jobs(OURS)],
  });
  expect(outcome.result).toBe('restored');
});

test('a success without a job’s id leads to the list of jobs', async () => {
  const { outcome } = await restoring({ status: [status('Succeeded')], jobs: [jobs(OURS)] });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
});

test.each(['Failed', 'Canceled', 'failed'])(
  'an operation that ends %s and made no job is reported with its error',
  async (word) => {
    const error = { code: 'CloudTimeoutError', message: 'Too late.' };
    const { outcome, asked } = await restoring({ status: [status(word, { error })] });
    expect(outcome).toEqual({ result: 'not-restored', ...error });
    expect(asked('trigger')).toHaveLength(1);
  },
);

test('an operation that failed without a word is reported all the same', async () => {
  const { outcome } = await restoring({ status: [status('Failed')] });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'OperationFailed' });
});

test('an operation that failed and made a job is judged by the job', async () => {
  const failed = status('Failed', { error: { code: 'CloudTimeoutError', message: '' } });
  const completed = await restoring({ status: [failed], jobs: [jobs(OURS)] });
  expect(completed.outcome).toMatchObject({ result: 'restored', jobId: JOB });
  const lost = await restoring({ status: [failed], jobs: [refusal(403, 'AuthorizationFailed')] });
  expect(lost.outcome).toMatchObject({ result: 'unknown', code: 'CloudTimeoutError' });
});

test('an operation that never ends is left at half of the limit for the list of jobs', async () => {
  const { outcome, asked } = await restoring({ status: [running], jobs: [jobs(OURS)] });
  expect(outcome.result).toBe('restored');
  expect(asked('status').at(-1)?.at).toBeLessThanOrEqual(1800);
});

test('Retry-After of every answer is waited for: of the trigger, of polls, of refusals', async () => {
  const { waits } = await restoring({
    trigger: [accepted({ 'retry-after': '60' })],
    status: [
      { ...running, headers: { 'retry-after': '13' } },
      refusal(429, 'TooManyRequests', { 'retry-after': '372' }),
      { ...running, headers: { 'retry-after': '0.2' } },
      { ...running, headers: { 'retry-after': 'Mon, 02 Mar 2026 09:40:00 GMT' } },
      succeeded,
    ],
  });
  expect(waits).toEqual([60, 13, 372, 1, 154]);
});

test.each(['0', 'soon', '-1'])(
  'a Retry-After of %s is answered with our own pace',
  async (value) => {
    const { waits } = await restoring({
      status: [running, { ...running, headers: { 'retry-after': value } }, succeeded],
    });
    expect(waits).toEqual([2, 3, 5]);
  },
);

test('without Retry-After polls come later and later, up to half a minute', async () => {
  const { waits } = await restoring({ status: [...Array<Scripted>(9).fill(running), succeeded] });
  expect(waits).toEqual([2, 3, 5, 7, 11, 16, 23, 30, 30, 30]);
});

test('a Retry-After of a day is not slept through', async () => {
  const { outcome, waits } = await restoring({
    trigger: [accepted({ 'retry-after': '86400' })],
  });
  expect(outcome.result).toBe('restored');
  expect(waits).toEqual([60]);
});
