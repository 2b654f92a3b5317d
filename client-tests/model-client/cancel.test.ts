import { expect, test } from 'vitest';
import type { Scripted } from './harness/fake-service.ts';
import { job, JOB, refusal, restoring } from './harness/restoring.ts';

const told = AbortSignal.abort();

/** A client that is told to end while it waits for the first time. */
async function toldMeanwhile(cancel: readonly Scripted[], ...looks: readonly Scripted[]) {
  const stop = new AbortController();
  const wait = (): Promise<void> => {
    stop.abort();
    return Promise.resolve();
  };
  const machine = { wait, now: () => 0, newId: () => 'an-id' };
  return restoring({ job: looks, cancel }, { stop: stop.signal, machine });
}

test('a client that is told to end cancels its job, once, and says how the job ended', async () => {
  const { outcome, asked } = await toldMeanwhile(
    [{ status: 202 }],
    job('InProgress'),
    job('Cancelling'),
    job('Cancelled'),
  );
  expect(outcome).toMatchObject({ result: 'not-restored', jobId: JOB });
  expect(asked('cancel').map(({ method }) => method)).toEqual(['POST']);
});

test('a cancel that comes too late has restored all the same', async () => {
  const { outcome } = await toldMeanwhile([{ status: 202 }], job('InProgress'), job('Completed'));
  expect(outcome.result).toBe('restored');
});

test('a cancel that was refused is not repeated, and the job is followed on', async () => {
  const { outcome, asked } = await toldMeanwhile(
    [refusal(400, 'BMSUserErrorInvalidInput')],
    job('InProgress'),
    job('InProgress'),
    job('Completed'),
  );
  expect(outcome.result).toBe('restored');
  expect(asked('cancel')).toHaveLength(1);
});

test('a cancel whose answer is lost is sent again', async () => {
  const { asked } = await toldMeanwhile(
    [{ manner: 'reset' }, refusal(503, 'ServiceUnavailable'), { status: 202 }],
    ...Array<Scripted>(4).fill(job('InProgress')),
    job('Cancelled'),
  );
  expect(asked('cancel')).toHaveLength(3);
});

test('a client that is told to end before it has triggered anything triggers nothing', async () => {
  const { outcome, seen } = await restoring({}, { stop: told });
  expect(outcome).toMatchObject({ result: 'not-restored', code: 'Stopped' });
  expect(seen).toEqual([]);
});
