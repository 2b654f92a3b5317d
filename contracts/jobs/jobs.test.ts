import { AssertionError } from 'node:assert';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOf, WHOLE } from '../whole.ts';
import { FACTS } from './facts.ts';
import { KINDS } from './kinds.ts';
import { openService, type Service } from './service.ts';
import { orderJob, type Seen, see, shelfOf } from './seen.ts';
import { NEVER_CANCELLING, statesOf } from './states.ts';
import { vaultPath } from './estate.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service[Symbol.asyncDispose]());

/** Which facts had anything to say. */
const said = new Set<string>();

/** The facts that do not hold, each in its sentence. */
function brokenBy(seen: Seen): string[] {
  return FACTS.flatMap(({ says, of, holds }) => {
    if (of && !of(seen)) return [];
    said.add(says);
    try {
      holds(seen);
      return [];
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault;
      const why = fault instanceof AssertionError ? fault.message : String(fault.stack);
      return [`${says}: ${why}`];
    }
  });
}

describe.each(KINDS)('$says', (kind) => {
  test.each(sampleOf(statesOf(kind)))('$says', async (state) => {
    const broken: string[] = [];
    for (const reading of kind.readings)
      for (const seen of await see(service, kind, state, reading))
        for (const fact of brokenBy(seen))
          broken.push(`at ${seen.column.says}, it ${fact}\n${seen.text}`);
    expect(broken, broken.join('\n')).toEqual([]);
  });

  if (!kind.notCancellable) return;
  const never = NEVER_CANCELLING[kind.notCancellable];
  test(never.says, async () => {
    for (const [column] of kind.readings) {
      const { world, jobId } = await orderJob(service, kind, column, { takes: '20m' });
      const path = `${vaultPath}/backupJobs/${jobId}/cancel`;
      const reply = await world.send({ method: 'POST', path });
      expect(reply.status, reply.text).toBe(never.status);
      if (never.code !== undefined) expect(reply.json().error.code).toBe(never.code);
      const job = (await shelfOf(kind, world, column).one(jobId)).json();
      expect(job.properties.status).toBe('InProgress');
    }
  });
});

// A sample of the states need not be one of the facts.
if (WHOLE)
  test('each fact was held against a job', () => {
    expect(FACTS.map(({ says }) => says).filter((says) => !said.has(says))).toEqual([]);
  });
