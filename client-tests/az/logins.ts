import { describe, expect } from 'vitest';
import type { ScenarioDocument } from '../../server/index.ts';
import { test } from '../shared/client-test.ts';
import { azAt, LOGIN, RESTORE, TO_TARGET, VAULT } from './az.ts';
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
    const accounts = await az.json('account list');
    expect(accounts).toHaveLength(1);
    const account = await az.json('account show');
    expect(account).toMatchObject({ id: world.subscription, tenantId: world.tenant });
  });

  describe('where tokens are looked at', () => {
    test.override({ worldOptions: { scenario: STRICT } });

    test('az is refused with a wrong secret, and restores with the right one', async ({ seat }) => {
      const az = azAt(seat, program);
      const { code, stderr } = await az.run(
        'login --service-principal -u $AZURE_CLIENT_ID -p wrong --tenant $AZURE_TENANT_ID',
      );
      expect(code).toBe(1);
      expect(stderr).toContain('AADSTS7000215');
      await az.prints(LOGIN);
      const { name } = await az.json(`${RESTORE} ${TO_TARGET}`);
      expect((await az.json(`backup job show ${VAULT} -n ${name}`)).name).toBe(name);
    });
  });

  test('az logs in with a managed identity', async ({ seat, world }) => {
    const az = azAt(seat, program);
    await az.prints('login --identity -o none');
    const account = await az.json('account show');
    expect(account).toMatchObject({ id: world.subscription, user: { type: 'servicePrincipal' } });
    expect(await az.json('backup vault list')).toMatchObject([{ name: world.vault }]);
  });

  test('az restores in a cloud that it was told of by one address', async ({
    directSeat,
    world,
  }) => {
    const az = azAt(directSeat, program, ofMachine);
    await az.prints(
      'cloud register -n restorite --endpoint-resource-manager "$RESTORITE_ENDPOINT"',
    );
    await az.prints('cloud set -n restorite');
    await az.prints(LOGIN);
    expect(await az.json('backup vault list')).toMatchObject([{ name: world.vault }]);
    const job = await az.json(`${RESTORE} ${TO_TARGET}`);
    const shown = await az.json(`backup job show ${VAULT} -n ${job.name}`);
    expect(shown.properties.status).toBe('Completed');
    await az.prints('logout');
    await az.prints('login --identity -o none');
    expect(await az.json('backup vault list')).toMatchObject([{ name: world.vault }]);
  });
}
