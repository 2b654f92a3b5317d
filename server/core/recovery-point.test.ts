import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from './listing.ts';
import { scheduledPoints } from './recovery-point.ts';
import { days, hours, minutes, parseInstant } from './time.ts';

const NOW = parseInstant('2026-03-02T09:30:00Z') ?? 0;
const nightly = scheduledPoints({
  every: days(1),
  offset: hours(2),
  keep: 30,
  snapshotsFor: days(2),
  vaultAfter: hours(2),
  seed: 5,
});

describe('scheduled points', () => {
  test('are as many as retention keeps, newest first, none of the future', () => {
    const points = slice(nightly.at(NOW), 0, 100);
    const times = points.map(({ takenAt }) => takenAt);
    expect(points).toHaveLength(30);
    expect(times).toEqual([...times].sort((one, other) => other - one));
    expect(times[0]).toBeLessThanOrEqual(NOW);
    expect(NOW - (times[0] ?? 0)).toBeLessThan(days(1));
  });

  test('are the same point by the same name at every instant at which they are kept', () => {
    fc.assert(
      fc.property(fc.nat(29), fc.nat(days(20)), (index, later) => {
        const point = nightly.at(NOW).at(index);
        const found = nightly.at(NOW + later).find(point?.name ?? '');
        const kept = NOW + later - (point?.takenAt ?? 0) < days(29);
        if (kept) expect(found?.takenAt).toBe(point?.takenAt);
        if (found) expect(found.name).toBe(point?.name);
      }),
    );
  });

  test('are born as snapshots, reach the vault later, and lose the snapshot in the end', () => {
    const newest = nightly.at(NOW).at(0);
    const takenAt = newest?.takenAt ?? 0;
    const tiersAt = (age: number) =>
      nightly
        .at(takenAt + age)
        .find(newest?.name ?? '')
        ?.tiers.map(({ tier, state }) => `${tier} ${state}`);
    expect(tiersAt(0)).toEqual(['snapshot valid']);
    expect(tiersAt(hours(2) - 1)).toEqual(['snapshot valid']);
    expect(tiersAt(hours(2))).toEqual(['snapshot valid', 'vault valid']);
    expect(tiersAt(days(2) + 1)).toEqual(['snapshot deleted', 'vault valid']);
  });

  test('keep their snapshot until they are in the vault, however short it is kept', () => {
    const hasty = scheduledPoints({
      every: days(1),
      offset: 0,
      keep: 3,
      snapshotsFor: 0,
      vaultAfter: hours(30),
      seed: 5,
    });
    const points = slice(hasty.at(NOW), 0, 3);
    for (const { tiers } of points) expect(tiers.some(({ state }) => state === 'valid')).toBe(true);
  });

  test('are no more from an instant up to which they are taken, and none is pruned', () => {
    const kept = slice(nightly.at(NOW), 0, 30).map(({ name }) => name);
    const later = slice(nightly.at(NOW + days(90), NOW), 0, 30).map(({ name }) => name);
    expect(later).toEqual(kept);
  });

  test('are not found by any other name', () => {
    const points = nightly.at(NOW);
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,19}$/), (name) => {
        const names = slice(points, 0, 30).map((point) => point.name);
        expect(points.find(name) !== undefined).toBe(names.includes(name));
      }),
    );
    expect(points.find('')).toBeUndefined();
  });

  test('a million of them are read at either end without making the others', () => {
    const many = scheduledPoints({
      every: minutes(10),
      offset: 0,
      keep: 1_000_000,
      snapshotsFor: days(2),
      vaultAfter: hours(2),
      seed: 9,
    }).at(NOW);
    const oldest = many.at(999_999);
    expect(many.length).toBe(1_000_000);
    expect(many.at(1_000_000)).toBeUndefined();
    expect(many.find(oldest?.name ?? '')).toEqual(oldest);
  });
});
