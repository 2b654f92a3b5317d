import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Machine } from './estate.ts';
import { readJob } from './job.ts';
import { type Pace, PACES } from './pace.ts';
import { planCancelled } from './plan-cancel.ts';
import { planRestore } from './plan-restore.ts';
import type { PlannedJob, PlannedOperation } from './plan.ts';
import type { RecoveryType } from './recovery-type.ts';
import type { AcceptedRestore } from './restore.ts';
import { minutes, seconds } from './time.ts';

const machine: Machine = {
  resourceGroup: 'rg',
  name: 'vm-One',
  size: 'Standard_B2s',
  osType: 'Linux',
  storage: 'standard',
  managedDisks: true,
  encrypted: false,
  disks: [
    { name: 'os', sizeGb: 30 },
    { name: 'data0', lun: 0, sizeGb: 100 },
    { name: 'data1', lun: 1, sizeGb: 200 },
  ],
};

const restoreOf = (
  recoveryType: RecoveryType = 'RestoreDisks',
  more: Partial<AcceptedRestore['request']> = {},
): AcceptedRestore => ({
  kind: 'restore-accepted',
  at: 10_000_000_000,
  operationId: '11111111-1111-4111-8111-111111111111',
  jobId: '22222222-2222-4222-8222-222222222222',
  activityId: 'any',
  vault: { resourceGroup: 'rg', name: 'vault' },
  machine: { resourceGroup: 'rg', name: 'vm-One' },
  pointName: '12345678901234',
  pointTakenAt: 0,
  fromSnapshot: false,
  containerNamedAfter: 'machine',
  request: {
    recoveryType,
    storageAccountId:
      '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acc',
    targetResourceGroupId: '/subscriptions/s/resourceGroups/target',
    ...more,
  },
});

/** A plan whose operation makes a job, as all do that no fate has bent. */
function planned(
  restore: AcceptedRestore,
  pace: Pace,
  seed = 1,
  compress = 1,
): { operation: PlannedOperation; job: PlannedJob } {
  const { operation, job } = planRestore(restore, machine, { pace, seed, compress });
  if (!job) throw new Error('The operation makes no job.');
  return { operation, job };
}

const RECOVERY_TYPES = ['RestoreDisks', 'AlternateLocation', 'OriginalLocation'] as const;
const anyType = fc.constantFrom(...RECOVERY_TYPES);
const anyPace = fc.constantFrom(PACES.instant, PACES.brisk, PACES.realistic);

describe('the plan of a restore', () => {
  test('is the same however often it is drawn up', () => {
    const draw = () => planned(restoreOf(), PACES.realistic, 4);
    expect(draw()).toEqual(draw());
  });

  test('goes from operation to job to end, task after task, without a gap', () => {
    fc.assert(
      fc.property(anyType, anyPace, fc.nat(), (type, pace, seed) => {
        const { operation, job } = planned(restoreOf(type), pace, seed);
        expect(job.madeAt).toBe(operation.endsAt);
        expect(job.endsAt).toBeGreaterThanOrEqual(job.madeAt);
        expect(job.tasks[0]?.startsAt).toBe(job.startsAt);
        for (const [at, task] of job.tasks.entries())
          expect(task.startsAt).toBe(at === 0 ? job.startsAt : job.tasks[at - 1]?.endsAt);
        expect(job.tasks.at(-1)?.endsAt).toBeLessThanOrEqual(job.endsAt);
      }),
    );
  });

  test('takes 19 minutes and more from the vault, up to 3 from a snapshot, at the realistic pace', () => {
    const took = (fromSnapshot: boolean) => {
      const { job } = planned({ ...restoreOf(), fromSnapshot }, PACES.realistic);
      return job.endsAt - job.startsAt;
    };
    expect(took(false)).toBeGreaterThan(minutes(19));
    expect(took(true)).toBeLessThanOrEqual(minutes(3));
  });

  test('restores all disks, or the chosen ones and the OS disk', () => {
    const disks = (restoreDiskLunList?: number[]) =>
      planned(
        restoreOf('RestoreDisks', restoreDiskLunList ? { restoreDiskLunList } : {}),
        PACES.brisk,
      ).job.leaves?.disks;
    expect(disks()).toEqual(['os', 'data0', 'data1']);
    expect(disks([1])).toEqual(['os', 'data1']);
    expect(disks([])).toEqual(['os', 'data0', 'data1']);
  });
});

describe('a job read from a plan', () => {
  test('never goes back as time goes on', () => {
    const order = ['InProgress', 'Completed'];
    fc.assert(
      fc.property(
        anyType,
        anyPace,
        fc.nat(minutes(60)),
        fc.nat(minutes(60)),
        (type, pace, a, b) => {
          const { job } = planned(restoreOf(type), pace);
          const early = readJob(job, job.madeAt + Math.min(a, b), pace.progressEvery);
          const late = readJob(job, job.madeAt + Math.max(a, b), pace.progressEvery);
          expect(order.indexOf(late?.status ?? '')).toBeGreaterThanOrEqual(
            order.indexOf(early?.status ?? ''),
          );
          expect(late?.progressPercent).toBeGreaterThanOrEqual(early?.progressPercent ?? 101);
          expect(late?.duration).toBeGreaterThanOrEqual(early?.duration ?? Infinity);
          expect(late?.transferred.gigabytes).toBeGreaterThanOrEqual(
            early?.transferred.gigabytes ?? Infinity,
          );
        },
      ),
    );
  });

  test('is not there before the operation has made it', () => {
    const { job } = planned(restoreOf(), PACES.brisk);
    expect(readJob(job, job.madeAt - 1, seconds(1))).toBeUndefined();
    expect(readJob(job, job.madeAt, seconds(1))?.status).toBe('InProgress');
  });

  test('ends cancelled, however long one waits, once it was cancelled', () => {
    const { job } = planned(restoreOf(), PACES.brisk);
    const at = job.madeAt + 1;
    const cancel = { kind: 'cancel-accepted', at, operationId: 'any', jobId: 'any' } as const;
    const world = { pace: PACES.brisk, seed: 1, compress: 1 };
    const cancelled = planCancelled(job, restoreOf(), cancel, world);
    const statuses = [0, seconds(1), seconds(3), minutes(60)].map(
      (later) => readJob(cancelled, at + later, seconds(1))?.status,
    );
    expect(statuses).toEqual(['Cancelling', 'Cancelling', 'Cancelled', 'Cancelled']);
  });
});
