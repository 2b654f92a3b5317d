import { describe, expect } from 'vitest';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { toldBy } from './python.ts';

/** What each program tells where all is as it should be. */
export function flows(): void {
  test.for(['secret', 'managed', 'default'])(
    'it logs in by the %s credential, with the cloud’s defaults and directly',
    async (kind, { seat, directSeat, world }) => {
      const expected = { vaults: [world.vault] };
      expect(await toldBy(seat, `login.py ${kind}`)).toEqual(expected);
      expect(await toldBy(directSeat, `login.py ${kind}`)).toEqual(expected);
    },
  );

  test('it reads all that there is to read', async ({ seat, world }) => {
    expect(await toldBy(seat, 'read.py')).toMatchObject({
      vault: world.vault,
      container: world.vm,
      pages: [30],
      kind: 'IaasVMRecoveryPoint',
      tiers: ['InstantRP', 'HardenedRP'],
      policies: ['DefaultPolicy'],
      policy: 'AzureIaaSVMProtectionPolicy',
      encryption: 'MicrosoftManaged',
      protected: 'Protected',
      guards: 0,
    });
  });

  test('it restores and follows its job', async ({ seat }) => {
    const told = await toldBy(seat, 'restore.py');
    expect(told).toMatchObject({ operation: 'Succeeded', status: 'Completed' });
    expect(told['bag']).toMatchObject({ 'Job Type': 'Recover disks' });
  });

  test('it restores by the service’s own addresses', async ({ directSeat }) => {
    expect(await toldBy(directSeat, 'restore.py')).toMatchObject({ status: 'Completed' });
  });

  test('it takes a backup', async ({ seat }) => {
    const told = await toldBy(seat, 'backup_now.py');
    expect(told).toEqual({ operation: 'Backup', status: 'Completed', new: 1 });
  });

  test('it changes a protection to and fro', async ({ seat }) => {
    expect(await toldBy(seat, 'protect.py')).toMatchObject({
      stopped: 'ProtectionStopped',
      deleted: true,
      undeleted: 'ProtectionStopped',
    });
  });

  describe('where a machine is not protected', () => {
    test.override({ worldOptions: { from: LAB } });

    test('it finds it and protects it', async ({ seat }) => {
      const told = await toldBy(seat, 'protect_new.py');
      expect(told).toEqual({ machine: 'bare', state: 'IRPending' });
    });
  });

  test('it makes a policy and deletes it', async ({ seat }) => {
    const told = await toldBy(seat, 'policies.py');
    expect(told).toEqual({ made: 'MyPolicy', days: 3, left: ['DefaultPolicy'] });
  });

  test('it mounts a point and unmounts it', async ({ seat }) => {
    const told = await toldBy(seat, 'mount.py');
    expect(told).toMatchObject({ status: 'Succeeded', system: 'Windows', mounted: false });
  });

  test('it has restores checked', async ({ seat }) => {
    const told = await toldBy(seat, 'validate.py');
    expect(told).toMatchObject({ fine: [], waited: [], status: 'Succeeded' });
    expect(told['odd']).toHaveLength(1);
  });

  test('it exports the jobs, and looks for machines', async ({ seat }) => {
    await toldBy(seat, 'export.py');
    expect(await toldBy(seat, 'discover.py')).toEqual({ protectable: [] });
  });

  test('it restores in the secondary region', async ({ seat }) => {
    expect(await toldBy(seat, 'cross_region.py')).toMatchObject({
      items: 1,
      status: 'Completed',
      jobs: 1,
    });
  });

  describe('while a restore takes its time', () => {
    test.override({ worldOptions: { clock: { mode: 'skip' } } });

    test('it goes on from a continuation token, and restores once', async ({ seat, world }) => {
      await world.fates.add({ operation: { takes: '2m' }, job: { takes: '30m' } });
      expect(await toldBy(seat, 'restore.py resume')).toMatchObject({ status: 'Completed' });
      expect(await world.operations.list()).toHaveLength(1);
    });

    test('it cancels a job', async ({ seat, world }) => {
      await world.fates.add({ operation: { takes: '0s' }, job: { takes: '1h' } });
      expect(await toldBy(seat, 'cancel.py')).toEqual({ status: 'Cancelled' });
    });
  });
}
