import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Restorite, type RestoriteWorld, startRestorite } from '../../server/index.ts';
import { drivenBy } from '../shared/client-record.ts';
import { ofTheMachine } from '../shared/clients-folder.ts';
import { drivenSoFar, forgetDriven, noteDriven } from '../shared/driven.ts';
import { endingIn } from '../shared/ending.ts';
import type { Form } from '../shared/environment.ts';
import { seatAt } from '../shared/seat.ts';
import { SHARED_SCENARIOS } from '../shared/shared-scenarios.ts';
import { record } from './record.ts';

const SCRIPT = fileURLToPath(new URL('restore.sh', import.meta.url));
const curl = ofTheMachine('curl');

let service: Restorite;

beforeAll(async () => {
  forgetDriven();
  service = await startRestorite({ world: 'everyday', pace: 'instant', compress: 600 });
});
afterAll(() => service.close());

async function run(world: RestoriteWorld, form: Form) {
  await using seat = await seatAt(service, world, form);
  const here = form === 'direct' ? { ARM_ENDPOINT: seat.env['RESTORITE_ENDPOINT'] ?? '' } : {};
  const ran = await seat.run(SCRIPT, [], { env: { ...here, POLL_SECONDS: '0.1' } });
  await noteDriven(world);
  return ran;
}

describe.skipIf(!curl.isThere)(`curl${curl.skipped}`, () => {
  test.for(['proxy', 'direct'] as const)(
    'restores by the documented requests: %s',
    async (form) => {
      await using world = await service.createWorld();
      const { stdout, stderr, code } = await run(world, form);
      const [operation] = await world.operations.list();
      expect(stderr).toBe('');
      expect(stdout).toBe(
        [
          `30 points, the newest ${world.points[0] ?? ''}`,
          'The operation: Succeeded',
          `Job ${operation?.jobId ?? ''}: Completed\n`,
        ].join('\n'),
      );
      expect(code).toBe(0);
    },
  );

  test('follows the pages of a list', async () => {
    await using world = await service.createWorld({ from: 'fleet' });
    expect((await run(world, 'proxy')).stdout).toMatch(/^730 points/);
  });

  describe.concurrent('ends as recorded', () => {
    test.for(SHARED_SCENARIOS)('where %s', async (scenario) => {
      await using world = await service.createWorld({ scenario });
      const { code, stdout, stderr } = await run(world, 'proxy');
      const { says, restores } = record.scenarios[scenario];
      const ending = await endingIn(world, code === 0 ? 'restored' : 'failed');
      expect({ ...ending, stdout, stderr }).toMatchObject({ says, restores });
    });
  });

  test('calls what the record says, and nothing else', async () => {
    await noteDriven(await service.openWorld(service.world.subscription));
    expect(drivenSoFar()).toEqual(drivenBy(record));
  });
});
