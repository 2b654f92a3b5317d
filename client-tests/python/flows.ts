import { describe, expect } from 'vitest';
import type { FateDocument, RestoriteWorld, WorldOptions } from '../../server/index.ts';
import { test } from '../shared/client-test.ts';
import { LAB } from '../shared/worlds/index.ts';
import { toldBy } from './python.ts';

/** What a program does, and what it tells where all is as it should be. */
interface Flow {
  readonly does: string;
  readonly runs: string;
  readonly tells: (world: RestoriteWorld) => object;
  /** Default: an everyday world. */
  readonly in?: WorldOptions;
  /** How the restore in it is to go. */
  readonly fate?: FateDocument;
  /** How many operations the world has accepted in the end, where that is in question. */
  readonly accepted?: number;
}

const SKIPPING: WorldOptions = { clock: { mode: 'skip' } };
const anyText: unknown = expect.any(String);

const FLOWS: readonly Flow[] = [
  {
    does: 'reads all that there is to read',
    runs: 'read.py',
    tells: (world) => ({
      vault: world.vault,
      group: [world.vault],
      containers: [expect.stringMatching(/^IaasVMContainer;/)],
      container: world.vm,
      items: [expect.stringMatching(/^VM;/)],
      state: 'Protected',
      pages: [30],
      point: world.points[0],
      kind: 'IaasVMRecoveryPoint',
      tiers: ['InstantRP', 'HardenedRP'],
      policies: ['DefaultPolicy'],
      policy: 'AzureIaaSVMProtectionPolicy',
      soft_delete: 'AlwaysON',
      storage: 'GeoRedundant',
      encryption: 'MicrosoftManaged',
      guards: 0,
      jobs: 0,
      protected: 'Protected',
      by: expect.stringMatching(/\/vaults\/testVault$/),
    }),
  },
  {
    does: 'restores and follows its job',
    runs: 'restore.py',
    tells: () => ({
      operation: 'Succeeded',
      job: anyText,
      status: 'Completed',
      bag: expect.objectContaining({ 'Job Type': 'Recover disks' }) as unknown,
    }),
  },
  {
    does: 'takes a backup',
    runs: 'backup_now.py',
    tells: () => ({ operation: 'Backup', status: 'Completed', new: 1 }),
  },
  {
    does: 'changes a protection to and fro',
    runs: 'protect.py',
    tells: () => ({
      stopped: 'ProtectionStopped',
      resumed: 'Protected',
      deleted: true,
      undeleted: 'ProtectionStopped',
    }),
  },
  {
    does: 'finds a machine that is not protected, and protects it',
    runs: 'protect_new.py',
    in: { from: LAB },
    tells: () => ({ machine: 'bare', state: 'IRPending' }),
  },
  {
    does: 'makes a policy and deletes it',
    runs: 'policies.py',
    tells: () => ({ made: 'MyPolicy', days: 3, left: ['DefaultPolicy'] }),
  },
  {
    does: 'mounts a point and unmounts it',
    runs: 'mount.py',
    tells: () => ({
      status: 'Succeeded',
      system: 'Windows',
      file: '.txt',
      mounted: true,
      left_mounted: false,
    }),
  },
  {
    does: 'has restores checked',
    runs: 'validate.py',
    tells: () => ({
      fine: [],
      odd: ['BMSUserErrorDataSourceObjectNotFound'],
      waited: [],
      status: 'Succeeded',
    }),
  },
  {
    does: 'exports the jobs',
    runs: 'export.py',
    tells: () => ({
      kind: 'ExportJobsOperationResultInfo',
      blob: expect.stringMatching(/\/jobs-[-\da-f]{36}\.json$/) as unknown,
    }),
  },
  { does: 'looks for machines', runs: 'discover.py', tells: () => ({ protectable: [] }) },
  {
    does: 'restores in the secondary region',
    runs: 'cross_region.py',
    tells: () => ({ items: 1, status: 'Completed', jobs: 1 }),
  },
  {
    does: 'goes on from a continuation token, and restores once',
    runs: 'restore.py resume',
    in: SKIPPING,
    fate: { operation: { takes: '2m' }, job: { takes: '30m' } },
    tells: () => expect.objectContaining({ status: 'Completed' }) as object,
    accepted: 1,
  },
  {
    does: 'cancels a job',
    runs: 'cancel.py',
    in: SKIPPING,
    fate: { operation: { takes: '0s' }, job: { takes: '1h' } },
    tells: () => ({ status: 'Cancelled' }),
  },
];

const CREDENTIALS = ['secret', 'managed', 'default'];

export function flows(): void {
  describe.each(FLOWS)('by $runs', (flow) => {
    test.override({ worldOptions: flow.in ?? {} });

    test(`it ${flow.does}`, async ({ seat, world }) => {
      if (flow.fate) await world.fates.add(flow.fate);
      expect(await toldBy(seat, flow.runs)).toEqual(flow.tells(world));
      const { accepted } = flow;
      if (accepted !== undefined) expect(await world.operations.list()).toHaveLength(accepted);
    });
  });

  test.for(CREDENTIALS)(
    'it logs in by the %s credential, with the cloud’s defaults and directly',
    async (kind, { seat, directSeat, world }) => {
      const expected = { vaults: [world.vault] };
      expect(await toldBy(seat, `login.py ${kind}`)).toEqual(expected);
      expect(await toldBy(directSeat, `login.py ${kind}`)).toEqual(expected);
    },
  );

  test('it restores by the service’s own addresses', async ({ directSeat }) => {
    const told = await toldBy(directSeat, 'restore.py');
    expect(told).toMatchObject({ operation: 'Succeeded', status: 'Completed' });
  });
}
