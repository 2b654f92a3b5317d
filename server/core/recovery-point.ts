import { chance } from './chance.ts';
import type { Listing } from './listing.ts';
import { type Duration, type Instant, seconds } from './time.ts';

/**
 * Where a recovery point's data lies. A point is born in the snapshot tier, is copied to the vault,
 * and may later lie in the archive only; if snapshot and vault both hold it, a restore takes the
 * snapshot (specified: VM backup architecture, "instant restore").
 */
export interface RecoveryPointTier {
  readonly tier: 'snapshot' | 'vault' | 'archive';
  readonly state: 'valid' | 'disabled' | 'deleted' | 'rehydrated';
  /** When what was rehydrated is in the archive alone again; absent: never, or nobody knows. */
  readonly until?: Instant;
}

/** Whether a restore has to wait for it to be brought back from the archive. */
export const isArchived = ({ tiers }: RecoveryPoint): boolean =>
  tiers.some(({ tier, state }) => tier === 'archive' && state === 'valid') &&
  !tiers.some(({ tier, state }) => tier !== 'archive' && state === 'valid');

export interface RecoveryPoint {
  /** 14 to 19 decimal digits (recorded); too many for a JavaScript number. */
  readonly name: string;
  readonly takenAt: Instant;
  readonly consistency: 'AppConsistent' | 'FileSystemConsistent' | 'CrashConsistent';
  readonly tiers: readonly RecoveryPointTier[];
  /** When its retention ends; only of a point that a schedule took. */
  readonly expiresAt?: Instant;
  /** That it may be moved to the archive tier, or what keeps it from there; absent: that is not known yet. */
  readonly archive?: 'ready' | 'retention-too-short' | 'zone-redundant';
}

/** A machine's recovery points, newest first. */
export interface RecoveryPoints extends Listing<RecoveryPoint> {
  find(name: string): RecoveryPoint | undefined;
}

/** What can be asked, at any instant, which points there are. */
export interface RecoveryPointSource {
  /** When they are taken, where that goes by a schedule. */
  readonly times?: PointTimes;
  /** `takenUpTo`: since when no more are taken, and none is pruned to make room. */
  at(now: Instant, takenUpTo?: Instant): RecoveryPoints;
  /** What comes of its points after one instant and up to another, in no order. */
  moments(after: Instant, upTo: Instant): Iterable<PointMoment>;
}

/** A moment in the life of a recovery point. */
export interface PointMoment {
  readonly at: Instant;
  readonly name: string;
  readonly what: 'is taken' | 'is in the vault' | 'is pruned' | 'is archived again';
}

/** The points named one by one, whatever the instant; only what is rehydrated of them goes back. */
export function listedPoints(points: readonly RecoveryPoint[]): RecoveryPointSource {
  const newestFirst = [...points].sort((one, other) => other.takenAt - one.takenAt);
  const isTimeless = newestFirst.every(({ tiers }) =>
    tiers.every(({ until }) => until === undefined),
  );
  const listing = listingOf(newestFirst);
  return {
    at: (now) =>
      isTimeless ? listing : listingOf(newestFirst.map((point) => withoutExpired(point, now))),
    moments: (after, upTo) =>
      newestFirst.flatMap(momentsOf).filter(({ at }) => at > after && at <= upTo),
  };
}

const listingOf = (points: readonly RecoveryPoint[]): RecoveryPoints => ({
  length: points.length,
  at: (index) => points[index],
  find: (name) => points.find((point) => point.name === name),
});

const withoutExpired = (point: RecoveryPoint, now: Instant): RecoveryPoint => ({
  ...point,
  tiers: point.tiers.map((one) =>
    (one.until ?? Infinity) <= now ? { tier: one.tier, state: 'valid' } : one,
  ),
});

const momentsOf = ({ name, takenAt, tiers }: RecoveryPoint): readonly PointMoment[] => [
  { at: takenAt, name, what: 'is taken' },
  ...tiers.flatMap(({ until }) =>
    until === undefined ? [] : [{ at: until, name, what: 'is archived again' as const }],
  ),
];

/** When points are taken, and for how long they are kept. */
export interface PointTimes {
  readonly every: Duration;
  /** How far into each period the point is taken. */
  readonly offset: Duration;
  /** How many points retention keeps. */
  readonly keep: number;
  /** How long the snapshot of a point stays beside its copy in the vault. */
  readonly snapshotsFor: Duration;
}

export interface PointSchedule extends PointTimes {
  /** How long after it was taken a point is in the vault too. */
  readonly vaultAfter: Duration;
  /** Which points these are: names and seconds are drawn from it. */
  readonly seed: number;
}

/**
 * The points that a schedule has left behind by an instant: each is computed from its period's
 * number when it is asked for, so a million of them cost nothing to have.
 */
export function scheduledPoints(schedule: PointSchedule): RecoveryPointSource {
  const naming = namesBySeed(schedule.seed);
  const drawn = chance(schedule.seed, 'recovery-point');
  const spread = Math.min(schedule.every / 2, seconds(300));
  const takenAt = (period: number): Instant =>
    period * schedule.every + schedule.offset + drawn.between(period, 0, spread);

  const pointOf = (period: number, now: Instant): RecoveryPoint => ({
    name: naming.nameOf(period),
    takenAt: takenAt(period),
    consistency: 'AppConsistent',
    tiers: tiersAt(now - takenAt(period), schedule),
    expiresAt: takenAt(period) + schedule.keep * schedule.every,
  });

  /** The period of the newest point that was taken by then. */
  const newestBy = (now: Instant): number => {
    const due = Math.floor((now - schedule.offset) / schedule.every);
    return takenAt(due) <= now ? due : due - 1;
  };

  return {
    times: schedule,
    at(now, takenUpTo = now) {
      const newest = newestBy(Math.min(now, takenUpTo));
      const at = (index: number): RecoveryPoint | undefined =>
        index >= 0 && index < schedule.keep ? pointOf(newest - index, now) : undefined;
      return {
        length: schedule.keep,
        at,
        find: (name) => {
          const period = naming.periodOf(name);
          return period === undefined ? undefined : at(newest - period);
        },
      };
    },
    *moments(after, upTo) {
      const isDue = (at: Instant): boolean => at > after && at <= upTo;
      const newest = newestBy(upTo);
      // Those that retention has removed again by the end were taken all the same.
      for (let period = newest; takenAt(period) + schedule.vaultAfter > after; period--) {
        const at = takenAt(period);
        const vaultedAt = at + schedule.vaultAfter;
        const name = naming.nameOf(period);
        if (isDue(vaultedAt)) yield { at: vaultedAt, name, what: 'is in the vault' };
        if (!isDue(at)) continue;
        yield { at, name, what: 'is taken' };
        yield { at, name: naming.nameOf(period - schedule.keep), what: 'is pruned' };
      }
    },
  };
}

/** Specified: born as a snapshot, copied to the vault, then left there when the snapshot goes. */
function tiersAt(
  age: Duration,
  { snapshotsFor, vaultAfter }: PointSchedule,
): readonly RecoveryPointTier[] {
  const vault = { tier: 'vault', state: 'valid' } as const;
  // A schedule whose snapshots go before they are copied leaves no gap: the last one waits.
  const isVaulted = age >= vaultAfter;
  const snapshot = {
    tier: 'snapshot',
    state: age <= snapshotsFor || !isVaulted ? 'valid' : 'deleted',
  } as const;
  return isVaulted ? [snapshot, vault] : [snapshot];
}

const MODULUS = 1_000_000_000n;
const FACTOR = 3_141_593n;
const INVERSE = inverseOf(FACTOR, MODULUS);

/**
 * Fifteen digits: six of the seed, nine of the period's number turned over so that neighbours do
 * not look alike. The way back is what finds a point by name without a list of them.
 */
function namesBySeed(seed: number): {
  nameOf(period: number): string;
  periodOf(name: string): number | undefined;
} {
  const lead = String(chance(seed, 'recovery-point-name').between(0, 100_000, 920_000));
  return {
    nameOf(period) {
      const turned = (((BigInt(period) * FACTOR) % MODULUS) + MODULUS) % MODULUS;
      return lead + String(turned).padStart(9, '0');
    },
    periodOf(name) {
      if (!/^\d{15}$/.test(name) || !name.startsWith(lead)) return undefined;
      const period = Number((BigInt(name.slice(6)) * INVERSE) % MODULUS);
      return period > Number(MODULUS) / 2 ? period - Number(MODULUS) : period;
    },
  };
}

/** The number whose product with `value` is 1 by `modulus` (Euclid). */
function inverseOf(value: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, value];
  let [factor, nextFactor] = [0n, 1n];
  while (next !== 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  return ((factor % modulus) + modulus) % modulus;
}
