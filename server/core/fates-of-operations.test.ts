import { describe, expect, test } from 'vitest';
import { decideBackup } from './decide-backup.ts';
import { decideCancel } from './decide-cancel.ts';
import { decideDeletion, decideProtection } from './decide-protection.ts';
import type { FateDocument } from './fate.ts';
import { finishStage } from './finish.ts';
import { pointsOf } from './item-points.ts';
import { readJob } from './job.ts';
import { machineId } from './names.ts';
import { isVisible, readOperation } from './operation.ts';
import { protectionOf } from './protection-of.ts';
import { isRefusal } from './refusal.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { days, hours, type Instant, minutes, seconds } from './time.ts';
import type { AcceptedWork } from './work.ts';
import { evolve, jobOf, type World } from './world.ts';

const item = itemWith();
const command = { vault: VAULT, item, activityId: 'any' };

type Trigger = (world: World, now: Instant) => AcceptedWork;

const backUp: Trigger = (world, now) => happen(world, decideBackup(world, command, now));
const protect: Trigger = (world, now) => {
  const sourceResourceId = machineId(world.subscription, item.machine);
  const wish = { ...command, sourceResourceId, policy: 'Weekly' };
  return happen(world, decideProtection(world, wish, now));
};
const remove: Trigger = (world, now) => happen(world, decideDeletion(world, command, now));

const TRIGGERS = [
  ['Backups_Trigger', backUp],
  ['ProtectedItems_CreateOrUpdate', protect],
  ['ProtectedItems_Delete', remove],
] as const;

const worldWith = (...fates: FateDocument[]): World => testWorld({ item, fates });

const jobAt = (world: World, work: AcceptedWork, now: Instant) =>
  readJob(jobOf(world, work), now, seconds(1));

/** Whether what the operation is for has come about. */
function hasWorked(world: World, now: Instant): boolean {
  const { state, policy } = protectionOf(world, VAULT, item, now);
  const taken = pointsOf(world, VAULT, item, now).length;
  return state !== 'protected' || policy !== 'DefaultPolicy' || taken > 0;
}

const LATER = NOW + days(1);

describe.each(TRIGGERS)('a fate of %s', (operation, trigger) => {
  const fated = (fate: FateDocument) => {
    const world = worldWith({ match: { operation }, ...fate });
    return { world, work: trigger(world, NOW) };
  };

  test('left out lets it succeed, complete and have its effect', () => {
    const { world, work } = fated({});
    expect(readOperation(world, work, LATER)).toMatchObject({
      status: 'Succeeded',
      jobId: work.jobId,
    });
    expect(work.jobId).not.toBe(work.operationId);
    expect(jobAt(world, work, LATER)?.status).toBe('Completed');
    expect(hasWorked(world, NOW)).toBe(false);
    expect(hasWorked(world, LATER)).toBe(true);
  });

  test('is used up by it and by no other operation', () => {
    const others = TRIGGERS.filter(([other]) => other !== operation);
    const world = worldWith(...others.map(([other]) => ({ match: { operation: other } })));
    expect(trigger(world, NOW).fate).toBeUndefined();
    expect(fated({}).world.orders.fates[0]).toMatchObject({ seen: 1, hits: 1 });
  });

  test('fails the operation with its code, so that there is no job', () => {
    const { world, work } = fated({ operation: { outcome: 'failed', code: 'CloudTimeoutError' } });
    expect(readOperation(world, work, LATER)).toMatchObject({
      status: 'Failed',
      error: { code: 'CloudTimeoutError' },
    });
    expect(jobAt(world, work, LATER)).toBeUndefined();
    expect(hasWorked(world, LATER)).toBe(false);
  });

  test('cancels the operation', () => {
    const { world, work } = fated({ operation: { outcome: 'canceled' } });
    expect(readOperation(world, work, LATER).status).toBe('Canceled');
    expect(hasWorked(world, LATER)).toBe(false);
  });

  test('fails the job with its code at a percentage, so that it has no effect', () => {
    const { world, work } = fated({
      job: { outcome: 'failed', endsAt: '10%', errors: [{ code: 'VmNotInDesirableState' }] },
    });
    const job = jobAt(world, work, LATER);
    expect(readOperation(world, work, LATER).status).toBe('Succeeded');
    expect(job?.status).toBe('Failed');
    expect(job?.errors).toEqual([{ code: 'VmNotInDesirableState' }]);
    expect(hasWorked(world, LATER)).toBe(false);
  });

  test('cancels the job', () => {
    const { world, work } = fated({ job: { outcome: 'cancelled', endsAt: '5%' } });
    expect(jobAt(world, work, LATER)?.status).toBe('Cancelled');
    expect(hasWorked(world, LATER)).toBe(false);
  });

  test('keeps the job stuck for ever', () => {
    const { world, work } = fated({ job: { outcome: 'stuck', stuckAt: '5%' } });
    expect(jobAt(world, work, LATER)?.status).toBe('InProgress');
    expect(hasWorked(world, LATER)).toBe(false);
  });

  test('keeps the operation stuck for ever, without a job', () => {
    const { world, work } = fated({ operation: { outcome: 'stuck' } });
    expect(readOperation(world, work, LATER).status).toBe('InProgress');
    expect(jobAt(world, work, LATER)).toBeUndefined();
  });

  test('lets it go on by hand alone', () => {
    const { world, work } = fated({ progression: 'manual' });
    expect(readOperation(world, work, LATER).status).toBe('InProgress');
    for (const event of finishStage(world, work, 'job', 'completed', LATER) ?? [])
      evolve(world, event);
    expect(readOperation(world, work, LATER).status).toBe('Succeeded');
    expect(jobAt(world, work, LATER)?.status).toBe('Completed');
    expect(hasWorked(world, LATER)).toBe(true);
  });

  test('says how long the job takes, and hides the operation for a while', () => {
    const { world, work } = fated({ visibleAfter: '30s', job: { takes: '1h' } });
    expect(isVisible(world, work, NOW + seconds(29))).toBe(false);
    expect(isVisible(world, work, NOW + seconds(30))).toBe(true);
    expect(jobAt(world, work, NOW + minutes(59))?.status).toBe('InProgress');
    expect(jobAt(world, work, NOW + hours(1))?.status).toBe('Completed');
  });

  test('gives the job the operation’s id', () => {
    const { work } = fated({ jobIdEqualsOperationId: true });
    expect(work.jobId).toBe(work.operationId);
  });

  test('accepts a second one though the first is under way, only for its job to fail', () => {
    const fate = { match: { operation }, whenBusy: 'fail-job' } as const;
    const world = worldWith({ match: { operation } }, fate);
    trigger(world, NOW);
    const second = trigger(world, NOW + seconds(3));
    expect(jobAt(world, second, LATER)?.status).toBe('Failed');
    expect(jobAt(world, second, LATER)?.errors[0]?.code).toMatch(/InProgress|Conflicting/);
  });
});

describe('a change of protection', () => {
  test.each([
    ['takes', { takes: '1h' }, hours(1)],
    ['is queued and takes', { queued: '10m', takes: '1h' }, minutes(70)],
    ['fails early, at', { takes: '1h', outcome: 'failed', endsAt: '50%' }, minutes(30)],
  ] as const)('has an operation that ends with its job when that %s so long', (_, job, lasts) => {
    const world = worldWith({ job });
    const work = protect(world, NOW);
    expect(readOperation(world, work, NOW + lasts - 1).status).toBe('InProgress');
    expect(readOperation(world, work, NOW + lasts).status).toBe('Succeeded');
    expect(jobAt(world, work, NOW)?.status).toBe('InProgress');
    expect(jobAt(world, work, NOW + lasts - 1)?.endedAt).toBeUndefined();
    expect(jobAt(world, work, NOW + lasts)?.endedAt).toBe(NOW + lasts);
  });

  test('that is ended badly by hand takes its job with it, which does not vanish', () => {
    const world = worldWith();
    const work = protect(world, NOW);
    const at = NOW + seconds(1);
    for (const event of finishStage(world, work, 'operation', 'failed', at) ?? [])
      evolve(world, event);
    expect(readOperation(world, work, at).status).toBe('Failed');
    expect(jobAt(world, work, at)?.status).toBe('Failed');
    expect(protectionOf(world, VAULT, item, LATER).policy).toBe('DefaultPolicy');
  });

  test('cannot be cancelled, nor can a deletion', () => {
    for (const trigger of [protect, remove]) {
      const world = worldWith();
      const refused = decideCancel(world, trigger(world, NOW), NOW + seconds(1));
      expect(isRefusal(refused) && refused.code).toBe('BMSUserErrorJobNotCancellable');
    }
  });
});

describe('an item that was deleted', () => {
  test('is soft-deleted once the job has completed, and gone after 14 days', () => {
    const world = worldWith();
    const endsAt = jobOf(world, remove(world, NOW))?.endsAt ?? 0;
    expect(protectionOf(world, VAULT, item, endsAt - 1).state).toBe('protected');
    expect(protectionOf(world, VAULT, item, endsAt).state).toBe('soft-deleted');
    const codeAt = (now: Instant) => {
      const refused = decideBackup(world, command, now);
      return isRefusal(refused) && refused.code;
    };
    const goneAt = endsAt + days(14);
    expect(codeAt(goneAt - 1)).toBe('BMSUserErrorItemSoftDeleted');
    expect(protectionOf(world, VAULT, item, goneAt).state).toBe('absent');
    expect(codeAt(goneAt)).toBe('BMSUserErrorDataSourceObjectNotFound');
  });
});
