import { describe, expect } from 'vitest';
import type { RestoriteWorld } from '../../server/index.ts';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { type Az, ITEM, loggedIn, OF_VMS, VAULT } from './az.ts';
import type { AzVersion } from './version.ts';

const IAAS = '--backup-management-type AzureIaasVM';

/** What is done with az, logged in, and what it shows then. */
interface Case {
  readonly does: string;
  readonly act: (az: Az, world: RestoriteWorld) => Promise<void>;
}

const CASES: readonly Case[] = [
  { does: 'takes a backup at once, which leaves a point', act: takeBackup },
  { does: 'stops a protection, resumes it, deletes it and brings it back', act: stopAndResume },
  { does: 'makes a policy, changes it and deletes it', act: makePolicy },
  { does: 'moves an item to a policy and back', act: moveToPolicy },
];

export function protection({ program }: AzVersion): void {
  for (const { does, act } of CASES)
    test(`az ${does}`, async ({ seat, world }) => {
      await act(await loggedIn(seat, program), world);
    });
}

async function takeBackup(az: Az, world: RestoriteWorld): Promise<void> {
  const job = await az.json(`backup protection backup-now ${VAULT} ${ITEM} ${IAAS}`);
  expect(job.properties).toMatchObject({ operation: 'Backup', status: 'Completed' });
  const points = await az.json(
    `backup recoverypoint list ${VAULT} ${ITEM} ${OF_VMS} --query '[].name'`,
  );
  expect(points.slice(1)).toEqual(world.points);
}

async function stopAndResume(az: Az): Promise<void> {
  const state = (): Promise<unknown> =>
    az.json(`backup item list ${VAULT} --query '[0].properties.protectionState'`);
  const disable = `backup protection disable ${VAULT} ${ITEM} ${IAAS} --yes -o none`;
  await az.prints(disable);
  expect(await state()).toBe('ProtectionStopped');
  await az.prints(
    `backup protection resume ${VAULT} ${ITEM} ${IAAS} --policy-name DefaultPolicy -o none`,
  );
  expect(await state()).toBe('Protected');
  await az.prints(`${disable} --delete-backup-data true`);
  const deleted = `backup item list ${VAULT} --query '[0].properties.isScheduledForDeferredDelete'`;
  expect(await az.json(deleted)).toBe(true);
  await az.prints(`backup protection undelete ${VAULT} ${ITEM} ${OF_VMS} -o none`);
  expect(await state()).toBe('ProtectionStopped');
}

const policies = (az: Az): Promise<unknown> =>
  az.json(`backup policy list ${VAULT} --query '[].name'`);

/** A copy of the default policy, under the name `mine`; in the seat's folder it is policy.json. */
async function copyPolicy(az: Az): Promise<void> {
  await az.prints(`backup policy show ${VAULT} -n DefaultPolicy > policy.json`);
  await az.prints(`backup policy create ${VAULT} -n mine --policy policy.json ${IAAS} -o none`);
}

async function makePolicy(az: Az): Promise<void> {
  await copyPolicy(az);
  expect(await policies(az)).toEqual(['DefaultPolicy', 'mine']);
  await az.prints(`backup policy show ${VAULT} -n mine > mine.json`);
  await az.prints(`backup policy set ${VAULT} --policy mine.json -o none`);
  await az.prints(`backup policy delete ${VAULT} -n mine`);
  expect(await policies(az)).toEqual(['DefaultPolicy']);
  const usual = await az.json(`backup policy get-default-for-vm ${VAULT} --query name`);
  expect(usual).toBe('DefaultPolicy');
}

async function moveToPolicy(az: Az): Promise<void> {
  await copyPolicy(az);
  const move = `backup item set-policy ${VAULT} -c $RESTORITE_VM -n $RESTORITE_VM ${IAAS} -o none`;
  const moved = (): Promise<unknown> =>
    az.json(`backup policy list-associated-items ${VAULT} -n mine ${IAAS}`);
  expect(await moved()).toEqual([]);
  await az.prints(`${move} -p mine`);
  expect(await moved()).toHaveLength(1);
  await az.prints(`${move} -p DefaultPolicy`);
  expect(await moved()).toEqual([]);
}

/** What needs the machine itself: az 2.45 as Debian builds it ends before it asks for one. */
export function protectionOfMachines({ program }: AzVersion): void {
  describe('where a machine is not protected', () => {
    test.override({ worldOptions: { from: LAB } });

    test('az says so, protects it, backs it up, and chooses its disks', async ({ seat }) => {
      await protectMachine(await loggedIn(seat, program));
    });
  });
}

async function protectMachine(az: Az): Promise<void> {
  const check = 'backup protection check-vm';
  expect(await az.prints(`${check} --vm bare -g vmRG`)).toBe('');
  const id = await az.json(`${check} --vm web -g $RESTORITE_VM_RESOURCE_GROUP`);
  expect(id).toMatch(/\/vaults\/safe$/);
  const vm =
    '/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/vmRG/providers/Microsoft.Compute/virtualMachines/bare';
  const enable = `backup protection enable-for-vm ${VAULT} --vm ${vm} --policy-name DefaultPolicy`;
  const job = await az.json(enable);
  expect(job.properties).toMatchObject({ operation: 'ConfigureBackup', status: 'Completed' });
  expect(await az.json(`${check} --vm bare -g vmRG`)).toMatch(/\/vaults\/safe$/);
  const show = `backup item show ${VAULT} -c bare -n bare ${OF_VMS} --query properties.protectionState`;
  expect(await az.json(show)).toBe('IRPending');
  await az.prints(`backup protection backup-now ${VAULT} -c bare -i bare ${IAAS} -o none`);
  expect(await az.json(show)).toBe('Protected');
  await az.prints(
    `backup protection update-for-vm ${VAULT} -c web -i web --disk-list-setting exclude --diskslist 0 -o none`,
  );
}
