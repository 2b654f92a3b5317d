import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WHOLE } from '../../contracts/whole.ts';
import { decideBackup } from './decide-backup.ts';
import { decideCancel } from './decide-cancel.ts';
import { decideMount, decideUnmount } from './decide-mount.ts';
import { decideDeletion, decideProtection } from './decide-protection.ts';
import { decideRestore } from './decide-restore.ts';
import { decideValidation } from './decide-validation.ts';
import { dueMoments, nextDue } from './due.ts';
import type { FateDocument } from './fate.ts';
import { finishStage } from './finish.ts';
import { allMomentsOf, momentsOf } from './moments.ts';
import { listedPoints } from './recovery-point.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { happen, itemWith, NOW, testWorld, VAULT } from './test-world.ts';
import { days, type Duration, type Instant, minutes, seconds } from './time.ts';
import { unsettledAfter } from './unsettled.ts';
import { TRIGGERS } from './work.ts';
import type { AcceptedOperation, World } from './world.ts';
import { clockFrom } from './world-clock.ts';

const POINT = {
  name: '12345678901234',
  takenAt: NOW - minutes(60),
  consistency: 'AppConsistent',
  tiers: [{ tier: 'vault', state: 'valid' }],
} as const;
const ITEM = itemWith(listedPoints([POINT]));
const PLACE = { vault: VAULT, item: ITEM, activityId: 'an activity' };
const ON_POINT = { ...PLACE, pointName: POINT.name };

function wishedIn({ subscription }: World) {
  const id = `/subscriptions/${subscription}/resourceGroups/rg/providers`;
  const request = {
    recoveryType: 'RestoreDisks',
    region: 'westus',
    sourceResourceId: `${id}/Microsoft.Compute/virtualMachines/vm`,
    storageAccountId: `${id}/Microsoft.Storage/storageAccounts/account`,
  } as const;
  return { ...ON_POINT, request };
}

const MANNERS = { jobIdIsOperationId: true, containerNamedAfter: 'machine' } as const;

type Decide = (
  world: World,
  now: Instant,
  which: number,
) => AcceptedOperation | Refusal | undefined;

const restore = (world: World, now: Instant) =>
  decideRestore(world, { ...wishedIn(world), manners: MANNERS }, now);

/** One for each kind of operation there is: a kind that is new is missed here by the compiler. */
const DECIDE: Readonly<Record<keyof typeof TRIGGERS, Decide>> = {
  'restore-accepted': restore,
  'cross-region-restore-accepted': (world, now) => {
    const decided = restore(world, now);
    return isRefusal(decided)
      ? decided
      : { ...decided, kind: 'cross-region-restore-accepted', region: 'eastus' };
  },
  'backup-accepted': (world, now) => decideBackup(world, PLACE, now),
  'protection-accepted': (world, now, which) =>
    decideProtection(
      world,
      {
        ...PLACE,
        sourceResourceId: wishedIn(world).request.sourceResourceId,
        ...(which % 2 ? { policy: 'DefaultPolicy' } : {}),
        rehydrates: which > 1,
      },
      now,
    ),
  'deletion-accepted': (world, now) => decideDeletion(world, PLACE, now),
  'cancel-accepted': (world, now, which) => {
    const work = [...world.workByJob.values()].at(-1 - which);
    return work && decideCancel(world, work, now);
  },
  'mount-accepted': (world, now) => decideMount(world, ON_POINT, now),
  'unmount-accepted': (world, now) => decideUnmount(world, ON_POINT, now),
  'validation-accepted': (world, now) => decideValidation(world, wishedIn(world), now),
};

type Move =
  | { readonly kind: keyof typeof TRIGGERS; readonly which: number; readonly fate?: FateDocument }
  | { readonly advance: Duration }
  | { readonly look: Duration }
  | { readonly finish: number; readonly stage: 'operation' | 'job'; readonly outcome: string };

function make(world: World, move: Move): void {
  const now = world.clock.worldAt;
  if ('advance' in move) {
    const at = now + move.advance;
    happen(world, { kind: 'clock-set', at, clock: clockFrom('frozen', at, NOW) });
  } else if ('look' in move) {
    look(world, now + move.look);
  } else if ('finish' in move) {
    const accepted = [...world.operations.values()].at(-1 - move.finish);
    const ended = accepted && finishStage(world, accepted, move.stage, move.outcome, now);
    for (const event of ended ?? []) happen(world, event);
  } else {
    const decided = DECIDE[move.kind](world, now, move.which);
    if (!decided || isRefusal(decided)) return;
    happen(world, move.fate ? { ...decided, fate: move.fate } : decided);
  }
}

const FATES: readonly FateDocument[] = [
  { operation: { takes: '30m' } },
  { operation: { outcome: 'stuck' } },
  { operation: { outcome: 'failed' }, job: { made: 'always' } },
  { job: { outcome: 'stuck', stuckAt: '20%' } },
  { job: { onCancel: 'stuck' } },
  { job: { onCancel: 'completes' } },
  { progression: 'manual' },
  { visibleAfter: '20m' },
  { resultExpiresAfter: '3d' },
];

const kinds = Object.keys(DECIDE) as (keyof typeof TRIGGERS)[];

const accepting = (...from: readonly (keyof typeof TRIGGERS)[]): fc.Arbitrary<Move> =>
  fc
    .record({
      kind: fc.constantFrom(...from),
      which: fc.oneof(fc.constant(0), fc.nat(6)),
      fate: fc.option(fc.constantFrom(...FATES), { freq: 2, nil: undefined }),
    })
    .map(({ fate, ...rest }) => (fate ? { ...rest, fate } : rest));

const advancing = (...by: readonly Duration[]): fc.Arbitrary<Move> =>
  fc.record({ advance: fc.constantFrom(...by) });

const looking = fc.record({ look: fc.constantFrom(0, 0, seconds(2), minutes(30), days(20)) });

const finishing = fc.record({
  finish: fc.nat(1),
  stage: fc.constantFrom('operation' as const, 'job' as const),
  outcome: fc.constantFrom('succeeded', 'failed', 'completed', 'cancelled'),
});

/** Chance alone would seldom find a job that can still be cancelled, nor a cancel that can fail. */
const cancelled = fc.tuple(
  accepting('restore-accepted', 'backup-accepted'),
  advancing(seconds(3), minutes(2)),
  looking,
  accepting('cancel-accepted'),
  advancing(seconds(1), minutes(45), days(21)),
  looking,
  finishing,
);

const alone = fc.oneof(
  { weight: 4, arbitrary: accepting(...kinds) },
  {
    weight: 4,
    arbitrary: advancing(
      ...[seconds(1), seconds(5), minutes(2), minutes(45), days(2), days(15)],
      ...[0 - seconds(3), 0 - minutes(30), 0 - days(3)],
    ),
  },
  { weight: 3, arbitrary: looking },
  { weight: 2, arbitrary: finishing },
);

const moves = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: alone.map((move) => [move]) },
      { weight: 1, arbitrary: cancelled },
    ),
    { minLength: 3, maxLength: 20, size: 'max' },
  )
  .map((parts): Move[] => parts.flat());

/** What looking at every operation would have found. */
function toCome(world: World, after: Instant) {
  const all = [...world.operations.values()];
  const open = all.filter((one) => allMomentsOf(world, one).some(({ at }) => at > after));
  const moments = all
    .flatMap((accepted) => momentsOf(world, accepted))
    .filter(({ at }) => at > after)
    .sort((one, other) => one.at - other.at);
  return { open, moments };
}

/** Longer than anything of an operation takes; an item that was protected anew has points for ever. */
const LONGEST = days(60);

const OF_OPERATIONS = /^(operation|job) /;

function look(world: World, after: Instant): void {
  const { open, moments } = toCome(world, after);
  const looked = unsettledAfter(world, after);
  expect(open.filter((one) => !looked.has(one))).toEqual([]);
  const due = dueMoments(world, after, after + LONGEST);
  expect(due.filter(({ what }) => OF_OPERATIONS.test(what))).toEqual(moments);
  expect(nextDue(world, after)).toBe(moments[0]?.at);
}

test.each(['brisk', 'realistic'] as const)(
  'looking ahead at what is unsettled finds what looking at everything finds (%s)',
  (pace) => {
    fc.assert(
      fc.property(moves, (made) => {
        const world = testWorld({ item: ITEM, pace });
        for (const move of made) make(world, move);
        look(world, world.clock.worldAt);
      }),
      { numRuns: WHOLE ? 300 : 75 },
    );
  },
);
