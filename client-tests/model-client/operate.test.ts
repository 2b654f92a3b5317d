import { expect, test } from 'vitest';
import { fakeService, type Script } from './harness/fake-service.ts';
import { operateOnce, type Operated } from './index.ts';
import { accepted, job, JOB, refusal, status, succeeded } from './harness/restoring.ts';

const BACKUP = {
  method: 'POST',
  path: '/backup',
  body: { properties: {} },
  jobs: 'Backup',
} as const;
const DELETION = { method: 'DELETE', path: '', jobs: 'DeleteBackupData' } as const;

async function operating(
  script: Script,
  order: typeof BACKUP | typeof DELETION,
): Promise<{ operated: Operated; asked: readonly string[] }> {
  let now = 0;
  await using service = await fakeService(script, { elapsed: () => now, expire: () => undefined });
  const operated = await operateOnce(
    {
      endpoint: service.origin,
      getToken: () => Promise.resolve('anything'),
      subscription: 's',
      resourceGroup: 'g',
      vault: 'v',
      container: 'c',
      item: 'i',
      machine: { now: () => now * 1000, wait: (seconds) => Promise.resolve(void (now += seconds)) },
    },
    order,
  );
  return { operated, asked: service.seen.map(({ method, asked }) => `${method} ${asked}`) };
}

test('a backup is followed to the end of its job, which has no artefacts to show', async () => {
  const { operated, asked } = await operating(
    { other: [accepted()], status: [succeeded], job: [job('InProgress'), job('Completed')] },
    BACKUP,
  );
  expect(operated).toEqual({ result: 'done', jobId: JOB });
  expect(asked).toEqual(['POST other', 'GET status', 'GET job', 'GET job']);
});

test('a backup whose job fails is not done', async () => {
  const { operated } = await operating(
    { other: [accepted()], status: [succeeded], job: [job('Failed')] },
    BACKUP,
  );
  expect(operated).toMatchObject({ result: 'not-done', jobId: JOB });
});

test('a deletion whose operation fails is not done, in the words of its error', async () => {
  const error = { code: 'CloudInternalError', message: 'No.' };
  const { operated } = await operating(
    { other: [accepted()], status: [status('Failed', { error })], jobs: [{ body: { value: [] } }] },
    DELETION,
  );
  expect(operated).toEqual({ result: 'not-done', ...error });
});

test('what is refused is not done', async () => {
  const { operated } = await operating(
    { other: [refusal(400, 'BMSUserErrorInvalidInput')] },
    BACKUP,
  );
  expect(operated).toMatchObject({ result: 'not-done', code: 'BMSUserErrorInvalidInput' });
});

test('the deletion of what is not there is done, and makes no job', async () => {
  const { operated, asked } = await operating({ other: [{ status: 204 }] }, DELETION);
  expect(operated).toEqual({ result: 'done' });
  expect(asked).toEqual(['DELETE other']);
});
