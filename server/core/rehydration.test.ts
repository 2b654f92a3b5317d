import { describe, expect, test } from 'vitest';
import { decideCancel } from './decide-cancel.ts';
import { decideRestore } from './decide-restore.ts';
import { dueMoments } from './due.ts';
import type { FateDocument } from './fate.ts';
import { pointsOf } from './item-points.ts';
import { readJob } from './job.ts';
import { machineId } from './names.ts';
import type { PaceName } from './pace.ts';
import { listedPoints, type RecoveryPointTier } from './recovery-point.ts';
import { isRefusal } from './refusal.ts';
import type { AcceptedRestore, RestoreRequest } from './restore.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { days, hours, type Instant, minutes, seconds } from './time.ts';
import { jobOf, type World } from './world.ts';

const POINT = '12345678901234';

const itemIn = (...tiers: RecoveryPointTier[]) =>
  itemWith(
    listedPoints([{ name: POINT, takenAt: NOW - days(400), consistency: 'AppConsistent', tiers }]),
  );

const ARCHIVED = itemIn({ tier: 'archive', state: 'valid' });
const TEN_DAYS = { priority: 'High', duration: 'P10D' };

interface How {
  readonly item?: typeof ARCHIVED;
  readonly rehydration?: RestoreRequest['rehydration'];
  readonly pace?: PaceName;
  readonly fate?: FateDocument;
  readonly compress?: number;
}

const commandIn = (world: World, { item = ARCHIVED, rehydration }: How) =>
  ({
    vault: VAULT,
    item,
    pointName: POINT,
    request: {
      recoveryType: 'RestoreDisks',
      sourceResourceId: machineId(world.subscription, item.machine),
      region: 'westus',
      storageAccountId: `/subscriptions/${world.subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account`,
      targetResourceGroupId: `/subscriptions/${world.subscription}/resourceGroups/target`,
      ...(rehydration && { rehydration }),
    },
    activityId: 'test',
    manners: { jobIdIsOperationId: true, containerNamedAfter: 'machine' },
  }) as const;

function restoring(how: How = {}): { world: World; restore: AcceptedRestore } {
  const { item = ARCHIVED, pace = 'realistic', fate, compress, rehydration = TEN_DAYS } = how;
  const world = testWorld({
    item,
    pace,
    fates: fate ? [fate] : [],
    ...(compress !== undefined && { compress }),
  });
  const command = commandIn(world, { item, rehydration });
  return { world, restore: happen(world, decideRestore(world, command, NOW)) };
}

const tiersAt = (world: World, now: Instant, item = ARCHIVED) =>
  pointsOf(world, VAULT, item, now).find(POINT)?.tiers;

const rehydratedAt = ({ world, restore }: ReturnType<typeof restoring>): Instant =>
  jobOf(world, restore)?.rehydration?.endsAt ?? NaN;

const IN_ARCHIVE = [{ tier: 'archive', state: 'valid' }];

describe('a restore from the archive', () => {
  test.each([
    ['High', minutes(40), hours(1)],
    ['Standard', hours(10), hours(15)],
  ] as const)('brings its point back first, at the priority %s', (priority, least, most) => {
    const restored = restoring({ rehydration: { priority, duration: 'P10D' } });
    const waits = rehydratedAt(restored) - NOW;
    expect(waits).toBeGreaterThanOrEqual(least);
    expect(waits).toBeLessThanOrEqual(most);
    const job = jobOf(restored.world, restored.restore);
    const restores = (job?.endsAt ?? 0) - rehydratedAt(restored);
    expect(restores).toBeGreaterThan(minutes(19));
    expect(restores).toBeLessThan(minutes(40));
  });

  test('moves no data and begins no task until its point is there', () => {
    const restored = restoring();
    const job = jobOf(restored.world, restored.restore);
    const at = (now: Instant) => readJob(job, now, seconds(30));
    const [before, after] = [rehydratedAt(restored) - 1, rehydratedAt(restored) + minutes(2)];
    expect(at(before)?.tasks).toMatchObject([{ status: 'NotStarted' }]);
    expect(at(before)).toMatchObject({ progressPercent: 1, transferred: { gigabytes: 0 } });
    expect(at(after)?.tasks).toMatchObject([{ status: 'InProgress' }]);
    expect(at(after)?.transferred.gigabytes).toBeGreaterThan(0);
  });

  test('is as short as the pace is', () => {
    const instant = restoring({ pace: 'instant' });
    expect(jobOf(instant.world, instant.restore)?.endsAt).toBe(NOW);
    expect(rehydratedAt(instant)).toBe(NOW);
    const brisk = restoring({ pace: 'brisk' });
    expect(rehydratedAt(brisk)).toBe(NOW + seconds(5));
    const slow = restoring({
      pace: 'brisk',
      rehydration: { priority: 'Standard', duration: 'P10D' },
    });
    expect(rehydratedAt(slow)).toBe(NOW + seconds(15));
  });

  test('shares the time that a fate gives its job', () => {
    const restored = restoring({ fate: { job: { takes: '2h' } } });
    const job = jobOf(restored.world, restored.restore);
    expect(job?.endsAt).toBe(NOW + hours(2));
    expect(rehydratedAt(restored)).toBeGreaterThan(NOW + minutes(60));
    expect(rehydratedAt(restored)).toBeLessThan(NOW + minutes(100));
  });

  test('is compressed, and the time its point is kept for is not', () => {
    const restored = restoring({ compress: 60 });
    expect(rehydratedAt(restored)).toBeLessThanOrEqual(NOW + minutes(1));
    expect(tiersAt(restored.world, NOW + days(9))).toMatchObject([{ state: 'rehydrated' }]);
  });
});

describe('the point of such a restore', () => {
  test('is rehydrated from then on, until its retention ends', () => {
    const restored = restoring();
    const from = rehydratedAt(restored);
    const until = from + days(10);
    const { world } = restored;
    expect(tiersAt(world, from - 1)).toEqual(IN_ARCHIVE);
    const rehydrated = [{ tier: 'archive', state: 'rehydrated', until }];
    expect(tiersAt(world, from)).toEqual(rehydrated);
    expect(pointsOf(world, VAULT, ARCHIVED, until - 1).at(0)?.tiers).toEqual(rehydrated);
    expect(tiersAt(world, until)).toEqual(IN_ARCHIVE);
  });

  test('needs no rehydration for another restore meanwhile, and needs it afterwards', () => {
    const { world } = restoring();
    const again = (now: Instant) => decideRestore(world, commandIn(world, {}), now);
    const meanwhile = again(NOW + days(5));
    expect(isRefusal(meanwhile)).toBe(false);
    expect(meanwhile).not.toHaveProperty('rehydration');
    expect(again(NOW + days(11))).toMatchObject({
      code: 'RestoriteSyntheticRecoveryPointInArchive',
    });
  });

  test('is not rehydrated for longer by a restore that asks for it once more', () => {
    const { world } = restoring();
    const command = commandIn(world, { rehydration: TEN_DAYS });
    const again = happen(world, decideRestore(world, command, NOW + days(5)));
    expect(again.rehydration).toBeUndefined();
    expect(tiersAt(world, NOW + days(11))).toEqual(IN_ARCHIVE);
  });

  test('stays in the archive where the job is cancelled before, and not where that comes too late', () => {
    for (const [share, state] of [
      [0.5, 'valid'],
      [1.1, 'rehydrated'],
    ] as const) {
      const restored = restoring();
      const { world, restore } = restored;
      const at = Math.round(NOW + (rehydratedAt(restored) - NOW) * share);
      happen(world, decideCancel(world, restore, at));
      expect(tiersAt(world, NOW + days(1)), String(share)).toMatchObject([{ state }]);
    }
  });

  test.each([
    { job: { outcome: 'failed', endsAt: '60%' } },
    { job: { outcome: 'stuck', stuckAt: '0%' } },
  ] as const)('is there though no more comes of the job: %j', (fate) => {
    const { world } = restoring({ fate });
    expect(tiersAt(world, NOW + days(1))).toMatchObject([{ state: 'rehydrated' }]);
  });

  test('stays in the archive where the job fails before', () => {
    const restored = restoring();
    happen(restored.world, {
      kind: 'stage-finished',
      stage: 'job',
      at: NOW + seconds(90),
      operationId: restored.restore.operationId,
      outcome: 'failed',
    });
    expect(tiersAt(restored.world, NOW + days(1))).toEqual(IN_ARCHIVE);
  });

  test('is there as soon as somebody lets the job complete', () => {
    const { world, restore } = restoring();
    const at = NOW + seconds(90);
    const { operationId } = restore;
    happen(world, { kind: 'stage-finished', stage: 'job', at, operationId, outcome: 'completed' });
    expect(tiersAt(world, at)).toMatchObject([{ state: 'rehydrated', until: at + days(10) }]);
  });

  test.each([
    ['snapshot', 'valid', undefined],
    ['vault', 'valid', undefined],
    ['vault', 'deleted', 'High'],
  ] as const)(
    'is brought back only where no other tier holds it: %s %s',
    (tier, state, priority) => {
      const item = itemIn({ tier, state }, { tier: 'archive', state: 'valid' });
      expect(restoring({ item }).restore.rehydration?.priority).toBe(priority);
    },
  );

  test('has its moments told on the way', () => {
    const restored = restoring();
    const { world, restore } = restored;
    const from = rehydratedAt(restored);
    const told = dueMoments(world, NOW, NOW + days(20)).map(({ at, what }) => [at, what]);
    expect(told).toContainEqual([from, `job ${restore.jobId} has rehydrated its point`]);
    expect(told.at(-1)?.[0]).toBe(from + days(10));
    expect(told.at(-1)?.[1]).toMatch(/^recovery point 12345678901234 .* is archived again$/);
  });
});

test('a point that a world begins with rehydrated goes back to the archive when it is said to', () => {
  const until = NOW + days(3);
  const item = itemIn({ tier: 'archive', state: 'rehydrated', until });
  const world = testWorld({ item });
  expect(tiersAt(world, until - 1, item)).toMatchObject([{ state: 'rehydrated' }]);
  expect(tiersAt(world, until, item)).toEqual(IN_ARCHIVE);
  expect(dueMoments(world, NOW, NOW + days(4))).toMatchObject([{ at: until }]);
});

test.each(['P10D', 'PT1H'])('a rehydration for %s is one', (duration) => {
  expect(
    restoring({ rehydration: { priority: 'Standard', duration } }).restore.rehydration,
  ).toEqual({ priority: 'Standard', keptFor: duration === 'P10D' ? days(10) : hours(1) });
});

test.each(['10d', 'P0D', 'ten days', 'P', ''])('a rehydration for %j is refused', (duration) => {
  const world = testWorld({ item: ARCHIVED });
  const command = commandIn(world, { rehydration: { priority: 'High', duration } });
  expect(decideRestore(world, command, NOW)).toMatchObject({ code: 'BMSUserErrorInvalidInput' });
});
