import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOf } from '../whole.ts';
import type { Json } from '../service/stage.ts';
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

test.each(sampleOf(JOB_CODES))(
  'a job tells $code as it is known, in each era alike',
  async (known) => {
    const { code, stages, number, says, action } = known;
    // Whoever was cancelled has nothing to mend.
    const recommendations = code === 'UserErrorJobSuccessfullyCancelled' ? [] : [action];
    const expected = [{ errorCode: number, errorTitle: code, errorString: says, recommendations }];
    const kind = kindOf(/^Extension|Backup/.test(code) ? 'Backup' : 'Restore');
    const [, reading] = kind.readings;
    if (!reading) throw new Error(`${kind.says} is read in no era.`);
    for (const [outcome, status] of endings(stages)) {
      const fate = { takes: '20m', outcome, errors: [{ code }] };
      const { world, jobId } = await orderJob(service, kind, reading[0], fate);
      world.advance('21m');
      for (const column of reading) {
        const shelf = shelfOf(kind, world, column);
        const alone: Json = (await shelf.one(jobId)).json();
        const [item] = await shelf.list();
        for (const { properties } of [alone, item]) {
          expect(properties.status).toBe(status);
          // As texts, since the order of the fields is theirs too.
          expect(JSON.stringify(properties.errorDetails)).toBe(JSON.stringify(expected));
        }
      }
    }
  },
);

test('there are codes of failed jobs, and of warnings', () => {
  expect(JOB_CODES.some(({ stages }) => stages.includes('job'))).toBe(true);
  expect(JOB_CODES.some(({ stages }) => stages.includes('warnings'))).toBe(true);
});
