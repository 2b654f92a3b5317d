import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Restorite, startRestorite } from '../../server/index.ts';
import { drivenSoFar, forgetDriven, noteDriven } from '../shared/driven.ts';
import type { Form } from '../shared/environment.ts';
import { seatAt } from '../shared/seat.ts';
import { ofIdentity } from './record.ts';

const RESTORER = fileURLToPath(new URL('restorer.mjs', import.meta.url));

let service: Restorite;

beforeAll(async () => {
  forgetDriven();
  service = await startRestorite({ world: 'everyday', pace: 'instant' });
});
afterAll(() => service.close());

/** Each starts a process, of which there are not many in a minute. */
const TRIED = [
  ['secret', 'proxy'],
  ['secret', 'direct'],
  ['identity', 'proxy'],
  ['identity', 'direct'],
  ['workload', 'proxy'],
  ['workload', 'direct'],
  ['default', 'proxy'],
  ['default', 'direct'],
] as const;

/** Runs a program as it is, in a process whose environment is all that points it here. */
async function restoredBy(credential: string, form: Form) {
  await using world = await service.createWorld();
  await using seat = await seatAt(service, world, form);
  const file = join(seat.folder, 'assertion');
  await writeFile(file, 'any');
  const env = {
    // Node 22 calls it experimental that its fetch takes notice of a proxy.
    NODE_NO_WARNINGS: '1',
    ...(credential === 'workload' && { AZURE_FEDERATED_TOKEN_FILE: file }),
  };
  const words = [RESTORER, credential, ...(form === 'direct' ? ['--direct'] : [])];
  const ran = await seat.run(process.execPath, words, { env });
  await noteDriven(world);
  return { ...ran, said: `${ran.stdout}${ran.stderr}`, newest: world.points[0] ?? '' };
}

describe.concurrent('a program with @azure/identity', () => {
  test.for(TRIED)('restores with its credential for %s: %s', async ([credential, form]) => {
    const { said, code, newest } = await restoredBy(credential, form);
    expect(said).toBe(`30 points, the newest ${newest}\nRestore Completed\n`);
    expect(code).toBe(0);
  });
});

test('what the credentials call is what the record says', async () => {
  // What names neither tenant nor subscription belongs to the world that the service began with.
  await noteDriven(await service.openWorld(service.world.subscription));
  const called = drivenSoFar().filter((name) => name in ofIdentity);
  expect(called).toEqual(Object.keys(ofIdentity).sort());
});
