import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { Reply, Stage } from '../service/stage.ts';
import { inProcess } from '../service/subjects.ts';
import { WHOLE } from '../whole.ts';
import { complaintOf, knows } from './javascript-client.ts';
import { learn, poolOf } from './pool.ts';
import { randomFrom } from './random.ts';
import { stepOf } from './step.ts';

const STEPS = 500;

/**
 * One version of each era, and the two that its numbers and words change at; the newest alone where a
 * sample is played.
 */
const VERSIONS = [
  '2025-02-01',
  '2016-12-01',
  '2019-06-15',
  '2021-10-01',
  '2022-02-01',
  '2024-04-01',
].slice(0, WHOLE ? undefined : 1);

interface Seen {
  readonly operationId: OperationId;
  readonly reply: Reply;
}

/** The stage holds every answer to the contract, and throws where one departs from it. */
async function walk(stage: Stage, seed: number, apiVersion: string): Promise<Seen[]> {
  const random = randomFrom(seed);
  const pool = poolOf(stage.names);
  const seen: Seen[] = [];
  for (let step = 0; step < STEPS; step++) {
    const { operationId, request } = stepOf(stage.names, pool, random, apiVersion);
    const reply = await stage.send(request);
    learn(pool, reply);
    seen.push({ operationId, reply });
    if (random.percent(30)) stage.advance(random.oneOf(['1s', '3s', '20s', '2h']) ?? '1s');
  }
  return seen;
}

describe.each(VERSIONS)('a walk of 500 steps over the whole surface at %s', (version) => {
  const seed = 1 + VERSIONS.indexOf(version);
  const walked: Seen[] = [];

  test(`meets no answer that departs from the contract (seed ${seed})`, async () => {
    await inProcess().perform({ world: 'everyday', pace: 'brisk' }, async (stage) => {
      walked.push(...(await walk(stage, seed, version)));
    });
    expect(walked).toHaveLength(STEPS);
  });

  test('meets none that the official JavaScript client does not take', async () => {
    const complaints: string[] = [];
    for (const { operationId, reply } of walked) {
      const complaint = await complaintOf(operationId, reply);
      if (complaint !== undefined) complaints.push(`${operationId} ${reply.status}: ${complaint}`);
    }
    expect(complaints).toEqual([]);
    expect(walked.filter(({ operationId }) => knows(operationId)).length).toBeGreaterThan(200);
  });

  test('comes by most of the surface, and by successes and refusals', () => {
    const reached = new Set(walked.map(({ operationId }) => operationId));
    expect(reached.size).toBeGreaterThan(Object.keys(operations).length * 0.9);
    const statuses = new Set(walked.map(({ reply }) => reply.status));
    expect([...statuses]).toEqual(expect.arrayContaining([200, 202, 400, 404]));
  });
});
