import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Json } from '../service/stage.ts';
import { VAULT_COLUMNS } from './columns.ts';
import { JOB_CODES } from './codes.ts';
import { type JobKind, KINDS } from './kinds.ts';
import { orderJob, shelfOf } from './seen.ts';
import { openService, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service[Symbol.asyncDispose]());

const kindOf = (operation: string): JobKind => {
  const kind = KINDS.find((one) => one.operation === operation);
  if (!kind) throw new Error(`No job is called ${operation}.`);
  return kind;
};

/** How the jobs end that tell a code; a cancelled one tells its own. */
const endings = (stages: readonly string[]) => [
  ...(stages.includes('job') ? [['failed', 'Failed'] as const] : []),
  ...(stages.includes('warnings')
    ? [['completedWithWarnings', 'CompletedWithWarnings'] as const]
    : []),
];

/** One version of each era: an error has had one form in all of them (specified since 2016-06-01). */
const [documented, , middle, , current] = VAULT_COLUMNS;

test.each(JOB_CODES)('a job tells $code as it is known, alone and in the list', async (known) => {
  const { code, stages, number, says, action } = known;
  // A cancelled job’s error has nothing to recommend.
  const recommendations = code === 'UserErrorJobSuccessfullyCancelled' ? [] : [action];
  const expected = [{ errorCode: number, errorTitle: code, errorString: says, recommendations }];
  const keys = ['errorCode', 'errorTitle', 'errorString', 'recommendations'];
  for (const column of [documented, middle, current])
    for (const [outcome, status] of endings(stages)) {
      if (!column) throw new Error('An era has lost its version.');
      const kind = kindOf(/^Extension|Backup/.test(code) ? 'Backup' : 'Restore');
      const fate = { takes: '20m', outcome, errors: [{ code }] };
      const { world, jobId } = await orderJob(service, kind, column, fate);
      world.advance('21m');
      const shelf = shelfOf(kind, world);
      const alone = (await shelf.one(jobId)).json();
      const [item] = (await shelf.list()).json().value;
      for (const { properties } of [alone, item] as Json[]) {
        expect(properties.status).toBe(status);
        expect(properties.errorDetails).toEqual(expected);
        expect(Object.keys(properties.errorDetails[0])).toEqual(keys);
      }
    }
});

test('there are codes of failed jobs, and of warnings', () => {
  expect(JOB_CODES.some(({ stages }) => stages.includes('job'))).toBe(true);
  expect(JOB_CODES.some(({ stages }) => stages.includes('warnings'))).toBe(true);
});
