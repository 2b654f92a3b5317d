import { expect, test } from 'vitest';
import type { Scripted } from './harness/fake-service.ts';
import { bag, job, jobs, JOB, OURS, refusal, restoring, status } from './harness/restoring.ts';

const running = job('InProgress');

test('a job that completed has restored, and what it left is told', async () => {
  const { outcome } = await restoring({ job: [running, job('Completed')] });
  expect(outcome).toEqual({
    result: 'restored',
    jobId: JOB,
    artefacts: {
      'Job Type': 'Recover disks',
      'Recovery point time': '5/16/2022 4:23:17 PM',
      'Config Blob Name': bag['Config Blob Name'],
      'Create VM Template Blob Uri': bag['Create VM Template Blob Uri'],
    },
  });
});

const errorDetails = [
  { errorCode: 320001, errorTitle: 'ResourceNotFound', errorString: 'It is gone.' },
];

test('a job that completed with warnings is not called restored', async () => {
  const { outcome } = await restoring({ job: [job('CompletedWithWarnings', { errorDetails })] });
  expect(outcome).toMatchObject({
    result: 'warnings',
    jobId: JOB,
    code: 'ResourceNotFound',
    message: 'It is gone.',
  });
});

test.each(['Failed', 'Cancelled', 'Canceled', 'failed'])(
  'a job that ended %s has not restored, and its error is told',
  async (word) => {
    const { outcome } = await restoring({ job: [job(word, { errorDetails })] });
    expect(outcome).toMatchObject({
      result: 'not-restored',
      jobId: JOB,
      code: 'ResourceNotFound',
      message: 'It is gone.',
    });
  },
);

test('a job’s error without a symbol is told by its number', async () => {
  const numbered = [{ errorCode: 400094, errorTitle: 'A few words', errorString: null }];
  const { outcome } = await restoring({ job: [job('Failed', { errorDetails: numbered })] });
  expect(outcome).toMatchObject({ code: '400094', message: 'A few words' });
});

test('a job that failed and says nothing is told by its status', async () => {
  const { outcome } = await restoring({ job: [job('Failed', { errorDetails: null })] });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'JobFailed' });
});

test.each(['Cancelling', 'Invalid', 'Succeeded', 'Queued'])(
  'the word %s does not end a job',
  async (word) => {
    const { outcome, asked } = await restoring({ job: [job(word), job('Completed')] });
    expect(outcome.result).toBe('restored');
    expect(asked('job')).toHaveLength(2);
  },
);

test.each([
  ['nothing of it', { 'Job Type': 'Recover disks' }],
  ['blobs that are null', { 'Config Blob Name': null, 'Template Blob Uri': null }],
])('a job that completed with %s has restored no disks', async (_, propertyBag) => {
  const empty = job('Completed', { extendedInfo: { propertyBag } });
  const { outcome } = await restoring({ job: [empty] });
  expect(outcome).toMatchObject({ result: 'not-restored', jobId: JOB, code: 'ArtefactsMissing' });
});

test('a job that completed and has no bag at all does not tell whether it left disks', async () => {
  const { outcome } = await restoring({ job: [job('Completed', { extendedInfo: null })] });
  expect(outcome).toMatchObject({ result: 'unknown', jobId: JOB, code: 'ArtefactsUntold' });
});

test.each(['Config Blob Name', 'Template Blob Uri', 'Create VM Template Blob Uri'])(
  'disks are told by a %s alone',
  async (name) => {
    const extendedInfo = { propertyBag: { [`${name} `]: 'something' } };
    const { outcome } = await restoring({ job: [job('Completed', { extendedInfo })] });
    expect(outcome.result).toBe('restored');
  },
);

test('a job that is not visible yet is waited for', async () => {
  const missing = refusal(404, 'NotFound');
  const { outcome } = await restoring({ job: [missing, missing, missing, job('Completed')] });
  expect(outcome.result).toBe('restored');
});

test('a job that stays invisible under its id is looked for by ours', async () => {
  const { outcome, asked } = await restoring({
    status: [status('Succeeded', { properties: { jobId: 'wrong' } })],
    job: [...Array<Scripted>(30).fill(refusal(404, 'NotFound')), job('Completed')],
    jobs: [jobs(OURS)],
  });
  expect(outcome).toMatchObject({ result: 'restored', jobId: JOB });
  expect(asked('job').at(-1)?.path).toContain(JOB);
});

test('a job that is nowhere is not known to have restored', async () => {
  const { outcome, asked } = await restoring({ job: [refusal(404, 'NotFound')] });
  expect(outcome).toMatchObject({ result: 'unknown', code: 'JobNotFound', jobId: JOB });
  expect(asked('trigger')).toHaveLength(1);
});

test.each<[string, Scripted]>([
  ['429', refusal(429, 'TooManyRequests', { 'retry-after': '4' })],
  ['500', refusal(500, 'InternalServerError')],
  ['a reset', { manner: 'reset' }],
  ['no answer', { manner: 'hang' }],
])('a look at a job met by %s goes on', async (_, busy) => {
  const { outcome, waits } = await restoring({ job: [busy, busy, job('Completed')] });
  expect(outcome.result).toBe('restored');
  expect(waits.slice(-2)).toEqual(busy.headers?.['retry-after'] ? [4, 4] : [2, 3]);
});

test.each<[string, Scripted]>([
  ['cut off', { ...running, manner: 'cut' }],
  ['empty', { body: '' }],
  ['HTML', { body: '<html>' }],
  ['without a status', { body: { properties: {} } }],
  ['refused', refusal(403, 'AuthorizationFailed')],
])(
  'a job that is %s is asked for again, and given up for unknown if it stays so',
  async (_, bad) => {
    const mended = await restoring({ job: [bad, bad, job('Completed')] });
    expect(mended.outcome.result).toBe('restored');
    const spoilt = await restoring({ job: [bad], jobs: [jobs(OURS)] });
    expect(spoilt.outcome).toMatchObject({ result: 'unknown', code: 'JobUnreadable', jobId: JOB });
  },
);

test('only what cannot be read in a row is too much', async () => {
  const spoilt = Array<Scripted>(8).fill({ body: '' });
  const { outcome, asked } = await restoring({
    job: [...spoilt, running, ...spoilt, job('Completed')],
  });
  expect(outcome.result).toBe('restored');
  expect(asked('jobs')).toEqual([]);
});

test('a job that never ends is given up at the limit, and nothing is claimed of it', async () => {
  const { outcome, waits } = await restoring({ job: [running] });
  expect(outcome).toMatchObject({ result: 'unknown', code: 'TimeLimit', jobId: JOB });
  expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBe(3600);
});

test('a job that has ended at the very limit is still seen', async () => {
  const { outcome } = await restoring(
    { job: [running, job('Completed')] },
    { timeLimitSeconds: 4 },
  );
  expect(outcome.result).toBe('restored');
});

test('a look that Retry-After forbids within the limit is not had', async () => {
  const asking = { ...running, headers: { 'retry-after': '500' } };
  const { outcome, asked } = await restoring({ job: [asking] }, { timeLimitSeconds: 100 });
  expect(outcome).toMatchObject({ result: 'unknown', code: 'TimeLimit' });
  expect(asked('job')).toHaveLength(1);
});
