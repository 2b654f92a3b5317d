import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf, needsTokenEndpoint } from './scenario-faults.ts';
import { run } from './scenario-run.ts';
import { scenarioService } from './scenario-service.ts';

const service = await scenarioService();
afterAll(() => service[Symbol.asyncDispose]());

const library = await service.sim.scenarios();
const runnable = library.filter((scenario) => !needsTokenEndpoint(scenario));

describe('the world of each scenario, and what the model client says of it, end as expected', () => {
  test.each(runnable.map(({ id }) => id))('%s', async (name) => {
    expect(faultsOf(await run(service, name))).toEqual([]);
  });
});

describe('not run, for want of an endpoint that gives out tokens', () => {
  for (const { id } of library.filter(needsTokenEndpoint)) test.skip(id, () => undefined);
});
