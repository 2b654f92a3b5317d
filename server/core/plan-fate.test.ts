import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Machine } from './estate.ts';
import type { FateDocument, JobFate } from './fate.ts';
import { readJob } from './job.ts';
import { PACES } from './pace.ts';
import { planCancelled } from './plan-cancel.ts';
import { failedFor } from './plan-failure.ts';
import { planRestore } from './plan-restore.ts';
import type { PlannedJob } from './plan.ts';
import type { RecoveryType } from './recovery-type.ts';
import type { AcceptedRestore } from './restore.ts';
import { minutes, seconds } from './time.ts';

const AT = 10_000_000_000;

const machine: Machine = {
  resourceGroup: 'rg',
  name: 'vm',
  size: 'Standard_B2s',
  osType: 'Linux',
  storage: 'standard',
  managedDisks: true,
  encrypted: false,
  disks: [
    { name: 'os', sizeGb: 30 },
    { name: 'data', lun: 0, sizeGb: 70 },
  ],
};

function restoreWith(
  fate: FateDocument,
  recoveryType: RecoveryType = 'AlternateLocation',
): AcceptedRestore {
  const vm = 'Microsoft.Compute/virtualMachines/new';
  const account = 'Microsoft.Storage/storageAccounts/acc';
  return {
    kind: 'restore-accepted',
    at: AT,
    operationId: '11111111-1111-4111-8111-111111111111',
    jobId: '22222222-2222-4222-8222-222222222222',
    activityId: 'any',
    vault: { resourceGroup: 'rg', name: 'vault' },
    machine: { resourceGroup: 'rg', name: 'vm' },
    pointName: '12345678901234',
    pointTakenAt: 0,
    fromSnapshot: false,
    containerNamedAfter: 'machine',
    fate,
    request: {
      recoveryType,
      storageAccountId: `/subscriptions/s/resourceGroups/rg/providers/${account}`,
      targetResourceGroupId: '/subscriptions/s/resourceGroups/target',
      targetVirtualMachineId: `/subscriptions/s/resourceGroups/target/providers/${vm}`,
    },
  };
}

const world = { pace: PACES.brisk, seed: 1, compress: 1 };

const planOf = (fate: FateDocument, recoveryType?: RecoveryType, compress = 1) =>
  planRestore(restoreWith(fate, recoveryType), machine, { ...world, compress });

function jobOf(job: JobFate, recoveryType?: RecoveryType): PlannedJob {
  const plan = planOf({ job }, recoveryType);
  if (!plan.job) throw new Error('The operation makes no job.');
  return plan.job;
}

const look = (job: PlannedJob | undefined, after: number) => readJob(job, AT + after, seconds(1));

describe('the fate of an operation', () => {
  test('says how long it takes, and how it ends', () => {
    const fate = {
      operation: { takes: '30s', outcome: 'failed', code: 'C', message: 'm' },
    } as const;
    expect(planOf(fate).operation).toEqual({
      startsAt: AT,
      endsAt: AT + seconds(30),
      outcome: 'Failed',
      error: { code: 'C', message: 'm' },
    });
  });

  test('that is stuck never ends, and makes no job', () => {
    const { operation, job } = planOf({ operation: { outcome: 'stuck' } });
    expect(operation.endsAt).toBe(Infinity);
    expect(job).toBeUndefined();
  });

  test('that fails makes no job, unless one is made always', () => {
    const operation = { outcome: 'failed' } as const;
    expect(planOf({ operation }).job).toBeUndefined();
    const { job } = planOf({ operation, job: { made: 'always' } });
    expect(look(job, minutes(1))?.status).toBe('Completed');
  });

  test('that succeeds makes none where none is ever made', () => {
    expect(planOf({ job: { made: 'never' } }).job).toBeUndefined();
  });

  test('goes on by hand alone where it is manual', () => {
    const fate = { progression: 'manual' } as const;
    expect(planOf(fate).operation.endsAt).toBe(Infinity);
    const finished = { operation: { at: AT + seconds(5), outcome: 'succeeded' } } as const;
    const { operation, job } = planRestore(restoreWith(fate), machine, { ...world, finished });
    expect(operation).toEqual({ startsAt: AT, endsAt: AT + seconds(5), outcome: 'Succeeded' });
    expect([job?.madeAt, job?.endsAt]).toEqual([AT + seconds(5), Infinity]);
  });
});

describe('the fate of a job', () => {
  test('lets it be read ahead of its operation, and behind it', () => {
    const operation = { takes: '30s' };
    const ahead = planOf({ operation, job: { starts: '0s' } }).job;
    expect(look(ahead, 0)?.status).toBe('InProgress');
    const behind = planOf({ operation, job: { starts: '2m' } }).job;
    expect(look(behind, seconds(119))).toBeUndefined();
    expect(look(behind, seconds(120))?.status).toBe('Completed');
  });

  test('keeps it in a queue in which nothing moves', () => {
    const job = jobOf({ queued: '2h', takes: '10m' });
    expect(look(job, minutes(119))).toMatchObject({
      status: 'InProgress',
      progressPercent: 1,
      transferred: { gigabytes: 0 },
    });
    expect(look(job, minutes(125))?.progressPercent).toBeGreaterThan(30);
    expect(look(job, minutes(130))?.status).toBe('Completed');
  });

  test('fails it at a percentage, with its errors, and leaves nothing', () => {
    const job = jobOf({ takes: '10m', outcome: 'failed', endsAt: '30%', errors: [{ code: 'C' }] });
    expect(job.endsAt).toBe(AT + minutes(3.5));
    expect(look(job, minutes(3))?.errors).toEqual([]);
    const seen = look(job, minutes(9));
    expect(seen).toMatchObject({ status: 'Failed', progressPercent: 30, errors: [{ code: 'C' }] });
    expect(seen?.tasks.map(({ status }) => status)).toEqual(['Failed', 'NotStarted']);
    expect(job.leaves).toBeUndefined();
  });

  test.each(['1%', '37%', '60%', '90%'])(
    'stands at %s when that is where it ends, to the point',
    (endsAt) => {
      for (const recoveryType of ['RestoreDisks', 'AlternateLocation'] as const) {
        const job = jobOf({ outcome: 'failed', endsAt }, recoveryType);
        expect(`${look(job, minutes(1))?.progressPercent}%`).toBe(endsAt);
      }
    },
  );

  test('fails it in a task, all tasks before having been done', () => {
    const job = jobOf({ outcome: 'failed', endsAt: 'Create the restored virtual machine' });
    const statuses = look(job, minutes(1))?.tasks.map(({ status }) => status);
    expect(statuses).toEqual(['Completed', 'Failed']);
  });

  test('completes it with warnings, its disks restored and no machine made', () => {
    const job = jobOf({ outcome: 'completedWithWarnings' });
    expect(look(job, minutes(1))).toMatchObject({
      status: 'CompletedWithWarnings',
      progressPercent: 100,
    });
    expect(job.leaves).toEqual({ disks: ['os', 'data'], disksIn: { resourceGroup: 'target' } });
  });

  test('holds it up at a percentage for ever', () => {
    const job = jobOf({ takes: '10m', outcome: 'stuck', stuckAt: '30%' });
    const figures = [minutes(5), minutes(500)].map((after) => look(job, after)?.progressPercent);
    expect(figures).toEqual([30, 30]);
    expect(look(job, minutes(500))?.status).toBe('InProgress');
  });

  test('has its percentage go by a line of its own', () => {
    const job = jobOf({
      takes: '100m',
      progress: [
        ['5m', '99%'],
        ['100m', '100%'],
      ],
    });
    expect(look(job, minutes(2.5))?.progressPercent).toBe(50);
    expect(look(job, minutes(5))?.progressPercent).toBe(99);
    expect(look(job, minutes(99))?.status).toBe('InProgress');
    expect(look(job, minutes(100))?.status).toBe('Completed');
  });

  test('takes away what it leaves behind, piece by piece', () => {
    const job = jobOf({ leaves: { without: ['config', 'lun:0'] } }, 'RestoreDisks');
    expect(job.leaves?.disks).toEqual(['os']);
    expect(job.leaves?.blobs?.config).toBeUndefined();
    expect(job.leaves?.blobs?.template).toMatch(/^azuredeploy/);
    expect(jobOf({ leaves: { without: ['vm'] } }).leaves?.machine).toBeUndefined();
  });

  test('is compressed as a whole', () => {
    const fate = { operation: { takes: '1m' }, job: { queued: '2m', takes: '10m' } };
    const { operation, job } = planOf(fate, 'RestoreDisks', 60);
    expect(operation.endsAt - AT).toBe(seconds(1));
    expect((job?.endsAt ?? 0) - AT).toBe(seconds(12));
  });

  test('never lets a job go back, whatever it is', () => {
    const places = fc.constantFrom('10%', '60%', 'Transfer data from vault');
    const fates = fc.oneof(
      fc.record({
        outcome: fc.constantFrom('failed' as const, 'cancelled' as const),
        endsAt: places,
      }),
      fc.record({ outcome: fc.constant('stuck' as const), stuckAt: places }),
      fc.record({ queued: fc.constantFrom('1m', '1h'), takes: fc.constantFrom('0s', '7m') }),
    );
    fc.assert(
      fc.property(fates, fc.nat(minutes(90)), fc.nat(minutes(90)), (fate, a, b) => {
        const job = jobOf(fate);
        const [early, late] = [look(job, Math.min(a, b)), look(job, Math.max(a, b))];
        expect(late?.progressPercent ?? 0).toBeGreaterThanOrEqual(early?.progressPercent ?? 0);
        expect(late?.duration ?? 0).toBeGreaterThanOrEqual(early?.duration ?? 0);
        if (early?.endedAt !== undefined) expect(late?.status).toBe(early.status);
      }),
    );
  });
});

describe('a cancel', () => {
  const cancelled = (onCancel: NonNullable<JobFate['onCancel']>) => {
    const restore = restoreWith({ job: { takes: '10m', onCancel } });
    const { job } = planRestore(restore, machine, world);
    if (!job) throw new Error('The operation makes no job.');
    const at = AT + minutes(1);
    const cancel = { kind: 'cancel-accepted', at, operationId: 'any', jobId: 'any' } as const;
    return planCancelled(job, restore, cancel, world);
  };

  test('is heeded, lost, or never done with', () => {
    const ends = (['cancelled', 'completes', 'stuck'] as const).map(
      (onCancel) => look(cancelled(onCancel), minutes(30))?.status,
    );
    expect(ends).toEqual(['Cancelled', 'Completed', 'Cancelling']);
  });
});

describe('a deleted storage account', () => {
  test('fails the restore that is writing into it at that instant, and the one that begins later at once', () => {
    const restore = restoreWith({ job: { takes: '10m' } }, 'RestoreDisks');
    const { job } = planRestore(restore, machine, world);
    if (!job) throw new Error('The operation makes no job.');
    const goneAt = (at: number) => {
      const { endsAt, outcome, errors } = failedFor(job, restore, new Map([['acc', at]]));
      return [endsAt, outcome, errors[0]?.code];
    };
    const during = AT + minutes(4);
    expect(goneAt(during)).toEqual([during, 'Failed', 'UserErrorRestoreDestinationBlobNotFound']);
    expect(goneAt(AT - 1)).toEqual([
      job.madeAt,
      'Failed',
      'UserErrorBCMRestoreStorageAccountNotFound',
    ]);
    expect(goneAt(AT + minutes(20))[1]).toBe('Completed');
  });
});
