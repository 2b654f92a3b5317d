import { beforeAll, describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { endingIn } from '../shared/ending.ts';
import { SHARED_SCENARIOS } from '../shared/shared-scenarios.ts';
import { BUILD_LIMIT_MS, built, go, steps } from './program.ts';
import { record } from './record.ts';

describe.skipIf(!go.isThere).concurrent(`the SDK for Go${go.skipped}`, () => {
  beforeAll(async () => {
    await built();
  }, BUILD_LIMIT_MS);

  // Minutes are seconds here: the client's own sleeps are what is waited for.
  test.override({ worldOptions: { compress: 60 } });

  test.for(SHARED_SCENARIOS)('ends as recorded: %s', async (scenario, { seat, world }) => {
    await world.scenario.set(scenario);
    const { code, lines } = await steps(seat, ['restore']);
    const { says, restores } = record.scenarios[scenario];
    const said = code === 0 ? 'restored' : code === 1 ? 'failed' : 'nothing in time';
    expect({ ...(await endingIn(world, said)), lines }).toMatchObject({ says, restores });
  });
});
