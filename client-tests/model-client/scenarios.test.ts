import { afterAll, describe, expect, test } from 'vitest';
import { WHOLE } from '../../contracts/whole.ts';
import { faultsOf } from './harness/scenario-faults.ts';
import { run } from './harness/scenario-run.ts';
import { scenarioService } from './harness/scenario-service.ts';

const service = await scenarioService();
afterAll(() => service[Symbol.asyncDispose]());

/** The core is in every run, and of the others a sample. */
const everyNth = WHOLE ? 1 : 6;
const library = (await service.sim.scenarios()).filter(
  ({ tags }, at) => tags.includes('core') || at % everyNth === 0,
);

describe('the world of each scenario, and what the model client says of it, end as expected', () => {
  test.each(library.map(({ id }) => id))('%s', async (name) => {
    expect(faultsOf(await run(service, name))).toEqual([]);
  });
});
