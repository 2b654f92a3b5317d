import { expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { ITEM, loggedIn, OF_VMS, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

export function lists({ program }: AzVersion): void {
  test('az finds vault, container, item and points', async ({ seat, world }) => {
    const az = await loggedIn(seat, program);
    const names = (of: string): Promise<unknown> => az.json(`${of} --query '[].name'`);
    const inVault = '-g $RESTORITE_RESOURCE_GROUP -n $RESTORITE_VAULT';
    expect(await names('backup vault list')).toEqual([world.vault]);
    expect(await names('backup vault list -g $RESTORITE_RESOURCE_GROUP')).toEqual([world.vault]);
    expect(await az.json(`backup vault show ${inVault} --query location`)).toBe(world.region);

    const ofVms = '--backup-management-type AzureIaasVM';
    const container = expect.stringMatching(/^IaasVMContainer;iaasvmcontainerv2;/);
    expect(await names(`backup container list ${VAULT} ${ofVms}`)).toEqual([container]);
    const shown = await az.json(`backup container show ${VAULT} ${ofVms} -n $RESTORITE_VM`);
    expect(shown).toMatchObject({ properties: { friendlyName: world.vm } });

    expect(await names(`backup item list ${VAULT}`)).toHaveLength(1);
    const item = await az.json(
      `backup item show ${VAULT} -c $RESTORITE_VM -n $RESTORITE_VM ${OF_VMS}`,
    );
    expect(item.properties.friendlyName).toBe(world.vm);
    const native = 'backup item show -c "$RESTORITE_CONTAINER" -n "$RESTORITE_ITEM"';
    expect((await az.json(`${native} ${VAULT}`)).name).toBe(world.item);

    const points = `backup recoverypoint list ${VAULT} ${ITEM} ${OF_VMS}`;
    expect(await names(points)).toHaveLength(30);
    const since = `$(date -u -d '10 days ago' +%d-%m-%Y)`;
    const until = `$(date -u +%d-%m-%Y)`;
    const some = await names(`${points} --start-date ${since} --end-date ${until}`);
    expect((some as unknown[]).length).toBeLessThan(12);
    const point = await az.json(
      `backup recoverypoint show ${VAULT} ${ITEM} -n $RESTORITE_RECOVERY_POINT ${OF_VMS}`,
    );
    expect(point.properties.recoveryPointType).toBe('AppConsistent');
  });

  test('az shows as a table what it lists', async ({ seat, world }) => {
    const az = await loggedIn(seat, program);
    const table = await az.prints(`backup item list ${VAULT} -o table`);
    expect(table).toContain(world.vm);
    expect(table).toContain('Healthy');
  });

  test('az ends with 3 where there is no such vault, and says so', async ({ seat }) => {
    const az = await loggedIn(seat, program);
    const { code, stderr } = await az.run('backup vault show -g $RESTORITE_RESOURCE_GROUP -n none');
    expect(code).toBe(3);
    expect(stderr).toContain('ResourceNotFound');
  });
}
