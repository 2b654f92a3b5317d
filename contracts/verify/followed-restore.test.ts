import { describe, expect, test } from 'vitest';
import { makeStage, type Transport } from '../service/stage.ts';
import { replyOf } from '../service/wire.ts';
import { followedRestore } from './followed-restore.ts';

const VAULT = '/subscriptions/1/vaults/v';
const JOB = '11111111-2222-4333-8444-555555555555';

interface Told {
  readonly operation?: readonly string[];
  readonly job?: readonly string[];
  readonly startTime?: string;
  readonly endTime?: string;
  /** The pages of the list of jobs. */
  readonly pages?: readonly (readonly string[])[];
}

/** A service that has one restore, and says of it what it is told to. */
function stageOf({ operation = ['InProgress', 'Succeeded'], ...told }: Told) {
  const { job = ['InProgress', 'Completed'], pages = [[JOB]] } = told;
  const { startTime = '2026-03-02T09:30:00Z', endTime = '2026-03-02T09:31:00Z' } = told;
  const left = { operation: [...operation], job: [...job] };
  const next = (of: 'operation' | 'job'): string => left[of].shift() ?? '';
  const jobNow = () => {
    const status = next('job');
    const ended = left.job.length === 0 && { endTime };
    const properties = { operation: 'Restore', status, startTime, ...ended };
    return { id: `/jobs/${JOB}`, name: JOB, properties };
  };
  const listed = (path: string) => {
    const page = Number(/page=(\d)/.exec(path)?.[1] ?? 0);
    const more = page + 1 < pages.length && {
      nextLink: `https://other${VAULT}/backupJobs?page=${page + 1}`,
    };
    return { value: (pages[page] ?? []).map((name) => ({ name })), ...more };
  };
  const transport: Transport = ({ path }) => {
    const polling = [
      ['Azure-AsyncOperation', 'https://a/s/op?api-version=1'],
      ['Location', 'https://a/r/op?api-version=1'],
    ] as const;
    const answer = (status: number, body?: object, headers: typeof polling | [] = []) =>
      Promise.resolve(replyOf({ status, headers, text: body ? JSON.stringify(body) : '' }));
    if (path.includes('/restore')) return answer(202, undefined, polling);
    if (path.startsWith('/r/')) return answer(left.operation.length > 0 ? 202 : 204);
    if (path.startsWith('/s/'))
      return answer(200, { name: 'op', status: next('operation'), properties: { jobId: JOB } });
    return answer(200, path.includes(JOB) ? jobNow() : listed(path));
  };
  const names = { vaultPath: VAULT, itemPath: `${VAULT}/items/i`, points: ['1'] };
  const blank = { subscription: '1', region: '', machineId: '', storageAccountId: '' };
  const stage = makeStage(
    { ...blank, ...names, targetResourceGroupId: '' },
    transport,
    () => undefined,
  );
  // What is not said here is the contract’s, which other tests hold answers to.
  const send: typeof stage.send = (request) => stage.send({ ...request, offContract: true });
  const get: typeof stage.get = (path) => send({ path });
  return { ...stage, send, get, restore: () => send({ method: 'POST', path: '/restore' }) };
}

/** The sentences that do not hold. */
async function differing(told: Told): Promise<readonly string[]> {
  const stage = stageOf(told);
  const pace = { wait: () => Promise.resolve(), patienceSeconds: 100 };
  const differ: string[] = [];
  for (const { says, run } of followedRestore(pace))
    await run(stage).catch(() => void differ.push(says));
  return differ;
}

const OPERATION = 'says of the operation InProgress, then Succeeded, and names the job';
const JOB_STATUS = 'shows the job InProgress until it has ended, with no end before its end';
const LISTED = 'has the job in the list of the vault’s jobs';

describe('a restore that is followed', () => {
  test.each<[string, Told]>([
    ['ends as it should', {}],
    ['ends with warnings', { job: ['InProgress', 'CompletedWithWarnings'] }],
    ['is cancelled by somebody', { job: ['InProgress', 'Cancelling', 'Cancelled'] }],
    ['stands on the second page of the list', { pages: [['another'], [JOB]] }],
    [
      'ends with more decimals than it begins with',
      { startTime: '2026-03-02T09:30:00Z', endTime: '2026-03-02T09:30:00.5Z' },
    ],
  ])('agrees where it %s', async (_what, told) => {
    expect(await differing(told)).toEqual([]);
  });

  test.each<[string, Told, string]>([
    ['says another word first', { operation: ['Accepted', 'Succeeded'] }, OPERATION],
    ['fails as an operation', { operation: ['InProgress', 'Failed'] }, OPERATION],
    ['is queued as a job', { job: ['Queued', 'InProgress', 'Completed'] }, JOB_STATUS],
    ['is cancelling, and completes', { job: ['Cancelling', 'Completed'] }, JOB_STATUS],
    ['ends before it begins', { endTime: '2026-03-02T09:29:59.9Z' }, JOB_STATUS],
    ['ends at no time', { endTime: 'never' }, JOB_STATUS],
    ['is on no page', { pages: [['another'], ['a third']] }, LISTED],
  ])('differs where it %s', async (_what, told, says) => {
    expect(await differing(told)).toEqual([says]);
  });
});
