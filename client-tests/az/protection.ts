import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { ITEM, loggedIn, OF_VMS, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

const IAAS = '--backup-management-type AzureIaasVM';

export function protection({ program }: AzVersion): void {
  test('az takes a backup at once, which leaves a point', async ({ seat, world }) => {
    const az = await loggedIn(seat, program);
    const job = await az.json(`backup protection backup-now ${VAULT} ${ITEM} ${IAAS}`);
    expect(job.properties).toMatchObject({ operation: 'Backup', status: 'Completed' });
    const points = await az.json(
      `backup recoverypoint list ${VAULT} ${ITEM} ${OF_VMS} --query '[].name'`,
    );
    expect(world.points).not.toContain(points[0]);
  });

  test('az stops a protection, resumes it, deletes it and brings it back', async ({ seat }) => {
    const az = await loggedIn(seat, program);
    const state = (): Promise<unknown> =>
      az.json(`backup item list ${VAULT} --query '[0].properties.protectionState'`);
    const disable = `backup protection disable ${VAULT} ${ITEM} ${IAAS} --yes -o none`;
    await az.prints(disable);
    expect(await state()).toBe('ProtectionStopped');
    await az.prints(
      `backup protection resume ${VAULT} ${ITEM} ${IAAS} --policy-name DefaultPolicy -o none`,
    );
    expect(await state()).not.toBe('ProtectionStopped');
    await az.prints(`${disable} --delete-backup-data true`);
    const deleted = `backup item list ${VAULT} --query '[0].properties.isScheduledForDeferredDelete'`;
    expect(await az.json(deleted)).toBe(true);
    await az.prints(`backup protection undelete ${VAULT} ${ITEM} ${OF_VMS} -o none`);
    expect(await state()).toBe('ProtectionStopped');
  });

  test('az moves an item to a policy that it has made, changes and deletes', async ({ seat }) => {
    const az = await loggedIn(seat, program);
    await az.prints(
      `backup policy show ${VAULT} -n DefaultPolicy > policy.json && cat policy.json`,
    );
    const names = (): Promise<unknown> => az.json(`backup policy list ${VAULT} --query '[].name'`);
    await az.prints(`backup policy create ${VAULT} -n mine --policy policy.json ${IAAS} -o none`);
    expect(await names()).toEqual(expect.arrayContaining(['mine']));
    await az.prints(
      `backup item set-policy ${VAULT} -c $RESTORITE_VM -n $RESTORITE_VM ${IAAS} -p mine -o none`,
    );
    const items = await az.json(`backup policy list-associated-items ${VAULT} -n mine ${IAAS}`);
    expect(items).toHaveLength(1);
    await az.prints(
      `backup item set-policy ${VAULT} -c $RESTORITE_VM -n $RESTORITE_VM ${IAAS} -p DefaultPolicy -o none`,
    );
    await az.prints(`backup policy show ${VAULT} -n mine > mine.json && cat mine.json`);
    await az.prints(`backup policy set ${VAULT} --policy mine.json -o none`);
    await az.prints(`backup policy delete ${VAULT} -n mine`);
    expect(await names()).toEqual(['DefaultPolicy']);
    expect(await az.json(`backup policy get-default-for-vm ${VAULT} --query name`)).toBe(
      'DefaultPolicy',
    );
  });
}

/** What needs the machine itself: az 2.45 as Debian builds it ends before it asks for one. */
export function protectionOfMachines({ program }: AzVersion): void {
  describe('where a machine is not protected', () => {
    test.override({ worldOptions: { from: LAB } });

    test('az says so, protects it, backs it up, and chooses its disks', async ({ seat }) => {
      const az = await loggedIn(seat, program);
      const machine = '--vm bare -g vmRG';
      expect(await az.prints(`backup protection check-vm ${machine}`)).toBe('');
      const id = await az.json(
        `backup protection check-vm --vm web -g $RESTORITE_VM_RESOURCE_GROUP`,
      );
      expect(id).toMatch(/\/vaults\/safe$/);
      const vm =
        '/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/vmRG/providers/Microsoft.Compute/virtualMachines/bare';
      const enable = `backup protection enable-for-vm ${VAULT} --vm ${vm} --policy-name DefaultPolicy`;
      const job = await az.json(enable);
      expect(job.properties).toMatchObject({ operation: 'ConfigureBackup', status: 'Completed' });
      expect(await az.json(`backup protection check-vm ${machine}`)).toMatch(/\/vaults\/safe$/);
      const state = (): Promise<unknown> =>
        az.json(
          `backup item show ${VAULT} -c bare -n bare ${IAAS} --workload-type VM --query properties.protectionState`,
        );
      expect(await state()).toBe('IRPending');
      await az.prints(`backup protection backup-now ${VAULT} -c bare -i bare ${IAAS} -o none`);
      expect(await state()).toBe('Protected');
      await az.prints(
        `backup protection update-for-vm ${VAULT} -c web -i web --disk-list-setting exclude --diskslist 0 -o none`,
      );
    });
  });
}
