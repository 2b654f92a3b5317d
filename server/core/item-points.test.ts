import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideBackup } from './decide-backup.ts';
import { decideCancel } from './decide-cancel.ts';
import { decideProtection } from './decide-protection.ts';
import { dueMoments } from './due.ts';
import type { FateDocument, JobFate } from './fate.ts';
import { pointsOf, pointTakenBy } from './item-points.ts';
import { lastBackupOf } from './last-backup.ts';
import { slice } from './listing.ts';
import { machineId } from './names.ts';
import { comeTrue, nextOutside } from './outside.ts';
import { type RecoveryPoint, scheduledPoints } from './recovery-point.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { days, hours, type Instant, minutes, seconds } from './time.ts';
import { evolve, jobOf, type World } from './world.ts';

const nightly = itemWith(
  scheduledPoints({
    every: days(1),
    offset: hours(2),
    keep: 30,
    snapshotsFor: days(2),
    vaultAfter: hours(2),
    seed: 5,
  }),
);

const backUp = (world: World, now: Instant) =>
  happen(world, decideBackup(world, { vault: VAULT, item: nightly, activityId: 'any' }, now));

const all = (world: World, now: Instant): RecoveryPoint[] => {
  const points = pointsOf(world, VAULT, nightly, now);
  return slice(points, 0, points.length);
};

const dropped = (pointName: string, at: Instant) =>
  ({
    kind: 'point-deleted',
    at,
    vault: VAULT,
    machine: nightly.machine,
    pointName,
  }) as const;

describe('the points of an item', () => {
  test('are those of its estate, those taken and not those deleted, newest first, each by its name', () => {
    const hoursAgo = fc.array(fc.nat(24 * 29), { maxLength: 5 });
    const gone = fc.array(fc.nat(33), { maxLength: 5 });
    fc.assert(
      fc.property(hoursAgo, gone, (backups, places) => {
        const world = testWorld({ item: nightly, pace: 'instant' });
        const before = all(world, NOW);
        const taken = backups.map((ago) => backUp(world, NOW - hours(ago)));
        expect(all(world, NOW)).toHaveLength(before.length + taken.length);
        const names = places.flatMap((place) => all(world, NOW)[place]?.name ?? []);
        for (const name of names) evolve(world, dropped(name, NOW));
        const left = all(world, NOW);
        const times = left.map(({ takenAt }) => takenAt);
        expect(left).toHaveLength(before.length + taken.length - new Set(names).size);
        expect(times).toEqual([...times].sort((one, other) => other - one));
        expect(left.filter(({ name }) => names.includes(name))).toEqual([]);
        const points = pointsOf(world, VAULT, nightly, NOW);
        for (const point of left) expect(points.find(point.name)).toEqual(point);
        for (const name of names) expect(points.find(name)).toBeUndefined();
        expect(points.at(points.length)).toBeUndefined();
        expect(points.at(-1)).toBeUndefined();
      }),
    );
  });

  test('are a million as cheaply with one taken and one deleted among them', () => {
    let made = 0;
    const source = scheduledPoints({
      every: minutes(10),
      offset: 0,
      keep: 1_000_000,
      snapshotsFor: days(2),
      vaultAfter: hours(2),
      seed: 9,
    });
    const counted = itemWith({
      ...source,
      at(now) {
        const points = source.at(now);
        return { ...points, at: (index) => (made++, points.at(index)) };
      },
    });
    const world = testWorld({ item: counted, pace: 'instant' });
    happen(world, decideBackup(world, { vault: VAULT, item: counted, activityId: 'any' }, NOW));
    evolve(world, dropped(source.at(NOW).at(500_000)?.name ?? '', NOW));
    const points = pointsOf(world, VAULT, counted, NOW);
    expect(points.length).toBe(1_000_000);
    expect(points.at(0)?.takenAt).toBe(NOW);
    expect(points.at(999_999)).toEqual(source.at(NOW).at(999_999));
    expect(made).toBeLessThan(200);
  });
});

describe('a point taken by a backup', () => {
  const fated = (job: JobFate, more: FateDocument = {}) => {
    const world = testWorld({ item: nightly, fates: [{ ...more, job }] });
    const backup = backUp(world, NOW);
    return { world, backup, point: pointTakenBy(world, backup) };
  };

  test('is there when the snapshot is taken, in the vault when the transfer ends', () => {
    const { world, backup, point } = fated({ takes: '100m' });
    expect(point?.listedAt).toBe(NOW + minutes(19));
    expect(point?.vaultedAt).toBe(NOW + minutes(62));
    const tiersAt = (now: Instant) =>
      pointsOf(world, VAULT, nightly, now)
        .find(point?.name ?? '')
        ?.tiers.map(({ tier, state }) => `${tier} ${state}`);
    expect(tiersAt(NOW + minutes(18))).toBeUndefined();
    expect(tiersAt(NOW + minutes(19))).toEqual(['snapshot valid']);
    expect(tiersAt(NOW + minutes(62))).toEqual(['snapshot valid', 'vault valid']);
    expect(tiersAt(NOW + days(3))).toEqual(['snapshot deleted', 'vault valid']);
    expect(tiersAt(backup.expiresAt)).toBeUndefined();
  });

  test('is never there where the job ends in the snapshot phase', () => {
    for (const endsAt of ['Take Snapshot', '5%'])
      expect(fated({ outcome: 'failed', endsAt }).point).toBeUndefined();
  });

  test('stays a snapshot, and goes with it, where the transfer fails', () => {
    const { point } = fated({ outcome: 'failed', endsAt: 'Transfer data to vault' });
    expect(point?.vaultedAt).toBe(Infinity);
    expect(point?.goneAt).toBe((point?.listedAt ?? 0) + days(2));
  });

  test('is not there after a cancel, which only the snapshot phase takes', () => {
    const { world, backup } = fated({ takes: '100m' });
    happen(world, decideCancel(world, backup, NOW + minutes(10)));
    expect(pointTakenBy(world, backup)).toBeUndefined();
    const late = fated({ takes: '100m' });
    expect(decideCancel(late.world, late.backup, NOW + minutes(20)).kind).toBe('refused');
  });

  test('has fifteen digits of its world’s own', () => {
    const { point } = fated({});
    expect(point?.name).toMatch(/^\d{15}$/);
    expect(fated({}).point?.name).toBe(point?.name);
  });
});

describe('the moments of points', () => {
  const told = (world: World, after: Instant, upTo: Instant): string[] =>
    dueMoments(world, after, upTo).flatMap(({ what }) =>
      what.startsWith('recovery point') ? [what.replace(/^recovery point \d+ of \S+ /, '')] : [],
    );

  test('are told of a schedule: taken, another pruned for it, in the vault', () => {
    const world = testWorld({ item: nightly });
    expect(told(world, NOW, NOW + days(1))).toEqual(['is taken', 'is pruned', 'is in the vault']);
  });

  test('are told of points that were pruned again by the end', () => {
    const world = testWorld({ item: nightly });
    const taken = told(world, NOW, NOW + days(90)).filter((what) => what === 'is taken');
    expect(taken).toHaveLength(90);
  });

  test('are told of a backup on demand', () => {
    const world = testWorld({ item: nightly });
    backUp(world, NOW);
    expect(told(world, NOW, NOW + minutes(1))).toEqual(['is taken', 'is in the vault']);
  });

  test('are the instants at which the points differ', () => {
    const world = testWorld({ item: nightly });
    fc.assert(
      fc.property(fc.nat(days(3)), fc.nat(days(2)), (from, length) => {
        const [after, upTo] = [NOW + from, NOW + from + length];
        const before = all(world, after).map(({ name }) => name);
        const then = all(world, upTo).map(({ name }) => name);
        const taken = told(world, after, upTo).filter((what) => what === 'is taken');
        expect(then.filter((name) => !before.includes(name))).toHaveLength(taken.length);
      }),
    );
  });

  test('stop where backups have been stopped', () => {
    const world = testWorld({ item: nightly });
    const sourceResourceId = machineId(world.subscription, nightly.machine);
    const wish = { vault: VAULT, item: nightly, activityId: 'any', sourceResourceId };
    happen(world, decideProtection(world, wish, NOW));
    expect(told(world, NOW, NOW + days(5))).toEqual([]);
    expect(all(world, NOW + days(5)).map(({ name }) => name)).toEqual(
      all(world, NOW).map(({ name }) => name),
    );
  });
});

describe('the last backup of an item', () => {
  test('is the schedule’s, or one on demand that has ended since', () => {
    const world = testWorld({ item: nightly, fates: [{ job: { outcome: 'failed' } }] });
    const bySchedule = lastBackupOf(world, VAULT, nightly, NOW);
    expect(bySchedule?.outcome).toBe('Completed');
    const backup = backUp(world, NOW);
    expect(lastBackupOf(world, VAULT, nightly, NOW + seconds(5))).toEqual(bySchedule);
    expect(lastBackupOf(world, VAULT, nightly, NOW + minutes(1))).toEqual({
      startedAt: backup.at,
      outcome: 'Failed',
    });
    const next = lastBackupOf(world, VAULT, nightly, NOW + days(1));
    expect(next?.outcome).toBe('Completed');
  });
});

describe('a backup of somebody else’s', () => {
  test('takes a point, uses up no fate, and is left out while one is under way', () => {
    const events = [{ at: '1m', do: 'backup' } as const, { at: '61s', do: 'backup' } as const];
    const world = testWorld({ item: nightly, events, fates: [{ job: { outcome: 'failed' } }] });
    const before = all(world, NOW + minutes(5)).length;
    // The second comes while the first one's operation has ended and its job has not.
    for (const upTo of [NOW + seconds(60), NOW + seconds(63)]) {
      const pending = nextOutside(world, upTo);
      if (pending) for (const event of comeTrue(world, pending)) evolve(world, event);
    }
    expect(all(world, NOW + minutes(5))).toHaveLength(before + world.workByJob.size);
    const [backup] = world.workByJob.values();
    expect(backup).toMatchObject({ kind: 'backup-accepted', outside: true, at: NOW + minutes(1) });
    expect(backup && jobOf(world, backup)?.outcome).toBe('Completed');
  });
});
