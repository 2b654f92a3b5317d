import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { startRestorite } from '../../server/index.ts';

const MAIN = new URL('main.ts', import.meta.url).pathname;

/** Runs the command line in an environment that has these variables and no others. */
const run = (environment: Record<string, string>): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', MAIN],
      { env: environment },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });

test('the command line restores over https and exits 0', async () => {
  await using service = await startRestorite({ world: 'everyday', pace: 'instant' });
  const { world, httpsUrl = '', caCertificate = '' } = service;
  const { code, said } = await run({
    RESTORITE_ENDPOINT: httpsUrl,
    RESTORITE_CA: caCertificate,
    RESTORITE_TOKEN: 'anything',
    RESTORITE_SUBSCRIPTION_ID: world.subscription,
    RESTORITE_RESOURCE_GROUP: world.resourceGroup,
    RESTORITE_VAULT: world.vault,
    RESTORITE_CONTAINER: world.container,
    RESTORITE_ITEM: world.item,
    RESTORITE_SOURCE_VM_ID: world.machineId,
    RESTORITE_STORAGE_ACCOUNT_ID: world.storageAccountId,
    RESTORITE_TARGET_RESOURCE_GROUP_ID: `/subscriptions/${world.subscription}/resourceGroups/targetRG`,
    RESTORITE_REGION: world.region,
  });
  expect(JSON.parse(said)).toMatchObject({ result: 'restored' });
  expect(code).toBe(0);
});

test('the command line exits 1 where it was not told enough, and says what is missing', async () => {
  const { code, said } = await run({});
  expect(said).toContain('RESTORITE_');
  expect(code).toBe(1);
});
