import { describe, expect } from 'vitest';
import type { RestoriteWorld, ScenarioDocument } from '../../server/index.ts';
import { test } from '../shared/client-test.ts';
import { type Az, azAt, LOGIN, RESTORE, TO_TARGET, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

const STRICT: ScenarioDocument = {
  version: 1,
  name: 'strict',
  about: 'Tokens are looked at.',
  auth: { mode: 'strict' },
  expect: { client: 'succeeds' },
};

export function logins({ program, ofMachine }: AzVersion): void {
  test('az logs in as a service principal, and sees its subscription', async ({ seat, world }) => {
    const az = azAt(seat, program);
    await az.prints(LOGIN);
    expect(await az.json('account list')).toHaveLength(1);
    const account = await az.json('account show');
    expect(account).toMatchObject({ id: world.subscription, tenantId: world.tenant });
  });

  test('az logs in with a managed identity', async ({ seat, world }) => {
    const az = azAt(seat, program);
    await az.prints('login --identity -o none');
    const account = await az.json('account show');
    expect(account).toMatchObject({ id: world.subscription, user: { type: 'servicePrincipal' } });
    await seesTheVault(az, world);
  });

  describe('where tokens are looked at', () => {
    test.override({ worldOptions: { scenario: STRICT } });

    test('az is refused with a wrong secret, and restores with the right one', async ({ seat }) => {
      await beRefusedThenRestore(azAt(seat, program));
    });
  });

  test('az restores in a cloud of one address', async ({ directSeat, world }) => {
    await restoreInACloudOfItsOwn(azAt(directSeat, program, ofMachine), world);
  });
}

async function seesTheVault(az: Az, { vault }: RestoriteWorld): Promise<void> {
  expect(await az.json(`backup vault list --query '[].name'`)).toEqual([vault]);
}

async function restores(az: Az): Promise<void> {
  const { name } = await az.json(`${RESTORE} ${TO_TARGET}`);
  const status = await az.json(`backup job show ${VAULT} -n ${name} --query properties.status`);
  expect(status).toBe('Completed');
}

async function beRefusedThenRestore(az: Az): Promise<void> {
  const { code, stderr } = await az.run(
    'login --service-principal -u $AZURE_CLIENT_ID -p wrong --tenant $AZURE_TENANT_ID',
  );
  expect(code).toBe(1);
  expect(stderr).toContain('AADSTS7000215');
  await az.prints(LOGIN);
  await restores(az);
}

async function restoreInACloudOfItsOwn(az: Az, world: RestoriteWorld): Promise<void> {
  await az.prints('cloud register -n restorite --endpoint-resource-manager "$RESTORITE_ENDPOINT"');
  await az.prints('cloud set -n restorite');
  await az.prints(LOGIN);
  await seesTheVault(az, world);
  await restores(az);
  await az.prints('logout');
  await az.prints('login --identity -o none');
  await seesTheVault(az, world);
}
