import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Restorite, type RestoriteWorld, startRestorite } from '../../server/index.ts';
import { ofTheMachine } from '../shared/clients-folder.ts';
import { forgetDriven, noteDriven } from '../shared/driven.ts';
import { saidBy } from '../shared/ending.ts';
import type { Form } from '../shared/environment.ts';
import { POLLS_EVERY_SECONDS } from '../shared/pace.ts';
import { recordTests } from '../shared/record-tests.ts';
import { scenarioTests } from '../shared/scenario-tests.ts';
import { seatAt } from '../shared/seat.ts';
import { record } from './record.ts';

const SCRIPT = fileURLToPath(new URL('restore.sh', import.meta.url));
const curl = ofTheMachine('curl');

let service: Restorite;

beforeAll(async () => {
  forgetDriven();
  service = await startRestorite({ world: 'everyday', pace: 'instant' });
});
afterAll(() => service.close());

async function run(world: RestoriteWorld, form: Form) {
  await using seat = await seatAt(service, world, form);
  const here = form === 'direct' ? { ARM_ENDPOINT: seat.env['RESTORITE_ENDPOINT'] ?? '' } : {};
  const ran = await seat.run(SCRIPT, [], { env: { ...here, POLL_SECONDS: '0.1' } });
  await noteDriven(world);
  return ran;
}

/** What a world was asked with a token, whichever host that was sent to. */
const askedIn = async ({ journal }: RestoriteWorld): Promise<readonly (string | null)[]> =>
  (await journal.entries()).flatMap((entry) => {
    if (entry.kind === 'exchange')
      return entry.operation === 'Identity_Token' ? [] : [entry.operation];
    return entry.what.includes('a request for') ? [entry.what] : [];
  });

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

  test.for(['other-host', 'sibling-host'] as const)(
    'shows its token to no other host: an operation at %s',
    async (headers) => {
      await using world = await service.createWorld();
      await world.fates.add({ headers });
      const { code, stderr } = await run(world, 'proxy');
      expect(stderr).toMatch(/^Cannot ask at the Azure-AsyncOperation: .* https:\/\/management/);
      expect(code).toBe(1);
      expect(await askedIn(world)).toEqual(['RecoveryPoints_List', 'Restores_Trigger']);
    },
  );

  test('shows its token to no other host: the next page', async () => {
    await using world = await service.createWorld();
    const patch = [{ op: 'add', path: '/nextLink', value: 'https://evil.example/next' }];
    const when = { operation: 'RecoveryPoints_List' };
    await world.rules.add({ when, do: { kind: 'patch-body', patch } });
    const { code, stderr } = await run(world, 'proxy');
    expect(stderr).toMatch(/^Cannot ask at the nextLink: .* got 'https:\/\/evil\.example\/next'/);
    expect(code).toBe(1);
    expect(await askedIn(world)).toEqual(['RecoveryPoints_List']);
  });

  test('has neither secret nor token in a command line', async () => {
    await using world = await service.createWorld();
    await using seat = await seatAt(service, world, 'proxy');
    const said = join(seat.folder, 'said');
    const noting = `#!/bin/sh\nprintf '%s\\n' "$@" >>'${said}'\nexec '${curl.path}' "$@"\n`;
    await writeFile(join(seat.folder, 'curl'), noting, { mode: 0o700 });
    const env = { PATH: `${seat.folder}:${seat.env['PATH'] ?? ''}`, POLL_SECONDS: '0.1' };
    expect(await seat.run(SCRIPT, [], { env })).toMatchObject({ code: 0 });
    const words = await readFile(said, 'utf8');
    expect(words).toContain('--data-urlencode');
    expect(words).not.toContain('Bearer');
    expect(words).not.toContain(seat.env['AZURE_CLIENT_SECRET'] ?? '');
  });

  scenarioTests(
    record,
    async ({ seat }) =>
      saidBy(await seat.run(SCRIPT, [], { env: { POLL_SECONDS: String(POLLS_EVERY_SECONDS) } })),
    { service: () => service },
  );

  recordTests(record, { service: () => service });
});
