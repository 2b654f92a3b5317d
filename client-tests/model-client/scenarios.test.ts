import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf } from './scenario-faults.ts';
import { run } from './scenario-run.ts';
import { scenarioService } from './scenario-service.ts';

const service = await scenarioService();
afterAll(() => service[Symbol.asyncDispose]());

const library = await service.sim.scenarios();

describe('the world of each scenario, and what the model client says of it, end as expected', () => {
  test.each(library.map(({ id }) => id))('%s', async (name) => {
    expect(faultsOf(await run(service, name))).toEqual([]);
  });
});
