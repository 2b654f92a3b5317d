import { beforeAll, describe } from 'vitest';
import { saidBy } from '../shared/ending.ts';
import { scenarioTests } from '../shared/scenario-tests.ts';
import { BUILD_LIMIT_MS, built, go, steps } from './program.ts';
import { record } from './record.ts';

describe.skipIf(!go.isThere)(`the SDK for Go${go.skipped}`, () => {
  beforeAll(async () => {
    await built();
  }, BUILD_LIMIT_MS);

  scenarioTests(record, async ({ seat }) => {
    const run = await steps(seat, ['restore']);
    // Go ends so where it panics, which says nothing of a restore.
    if (run.code === 2) throw new Error(run.stderr);
    return saidBy(run);
  });
});
