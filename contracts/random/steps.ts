import fc from 'fast-check';
import { operations } from '../../openapi/generated/operations.ts';
import { fate, rule, scenario } from './orders.ts';

/** One thing that is done to a service: small, plain, and printed as it is when it has found something. */
export type Step =
  | ArmStep
  | { readonly do: 'poll'; readonly which: number }
  | { readonly do: 'control'; readonly call: ControlCall; readonly order?: unknown }
  | { readonly do: 'wait'; readonly by: string };

export interface ArmStep {
  readonly do: keyof typeof operations | 'nothing';
  /** Picks a point, a job, an operation among those that were seen. */
  readonly which: number;
  /** Which name of the path is a wrong one; none where there are not so many. */
  readonly wrong: number;
  readonly apiVersion: string;
  readonly query: string;
  readonly body: Body;
  readonly odd: Oddity;
}

export const BODIES = [
  'disks',
  'new machine',
  'old machine',
  'no account',
  'other region',
  'missing account',
  'busy machine name',
  'backup',
  'backup for ever',
  'policy',
  'stop',
  'other policy',
  'undelete',
  'mount',
  'mount of another',
  'validation',
  'validation of nothing',
  'restore elsewhere',
  'restore elsewhere without token',
  'jobs elsewhere',
  'machine',
  'weekly',
  'odd policy',
  'empty',
  'broken',
  'list',
] as const;
export type Body = (typeof BODIES)[number];

export const ODDITIES = [
  'none',
  'no token',
  'no version',
  'bad version',
  'other world',
  'no guid',
  'head',
  'patch',
  'casing',
] as const;
export type Oddity = (typeof ODDITIES)[number];

export type ControlCall =
  | 'advance'
  | 'clock'
  | 'fates'
  | 'rules'
  | 'scenario'
  | 'finish'
  | 'drop fates'
  | 'drop rules'
  | 'drop scenario'
  | 'save'
  | 'load'
  | 'reset'
  | 'import'
  | 'remake'
  | 'operations'
  | 'journal'
  | 'clear journal'
  | 'names';

/** A world, and what happens to it; its clock is held, as a running one waits for real time. */
export interface Script {
  readonly world: {
    readonly from?: string;
    readonly seed: number;
    readonly pace: string;
    readonly clock: object;
    readonly compress?: number;
    readonly era?: string;
    readonly retryAfter?: unknown;
    readonly scenario?: unknown;
  };
  readonly steps: readonly Step[];
}

/** Most are as a client sends them; what is wrong with the others is one thing, mostly. */
const arm = (from: readonly ArmStep['do'][]): fc.Arbitrary<ArmStep> =>
  fc.record({
    do: fc.constantFrom(...from),
    which: fc.nat(7),
    wrong: fc.oneof({ weight: 6, arbitrary: fc.constant(-1) }, fc.nat(7)),
    apiVersion: fc.constantFrom(
      '2025-02-01',
      '2025-02-01',
      '2016-12-01',
      '2022-02-01',
      '2021-12-01',
    ),
    query: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom(...QUERIES)),
    body: fc.oneof(
      { weight: 4, arbitrary: fc.constant('disks' as const) },
      fc.constantFrom(...BODIES),
    ),
    odd: fc.oneof(
      { weight: 12, arbitrary: fc.constant('none' as const) },
      fc.constantFrom(...ODDITIES),
    ),
  });

const QUERIES = [
  "&$filter=startDate eq '2026-02-20 12:00:00 AM' and endDate eq '2026-03-01 12:00:00 AM'",
  "&$filter=operation eq 'Restore' and status eq 'InProgress'",
  "&$filter=startTime eq '2026-03-02 09:00:00 AM' and endTime eq '2026-03-02 11:00:00 PM'",
  '&$filter=nonsense',
  '&$skipToken=1',
  '&$skipToken=nonsense',
  '&$expand=extendedInfo',
  '&unheard=of',
];

const everything = [...(Object.keys(operations) as ArmStep['do'][]), 'nothing' as const];

const withBody = (step: fc.Arbitrary<ArmStep>, ...bodies: Body[]): fc.Arbitrary<ArmStep> =>
  fc.tuple(step, fc.constantFrom(...bodies)).map(([one, body]) => ({ ...one, body }));

const looks = arm([
  'JobDetails_Get',
  'BackupJobs_List',
  'RecoveryPoints_List',
  'RecoveryPoints_Get',
  'ProtectedItems_Get',
  'Vaults_Get',
]);

const durations = fc.constantFrom(
  '0s',
  '1s',
  '2s',
  '10s',
  '1m',
  '40m',
  '7h',
  '3d',
  '90d',
  'soon',
  '-1s',
);

const control = (call: ControlCall, order?: fc.Arbitrary<unknown>): fc.Arbitrary<Step> =>
  order
    ? order.map((given) => ({ do: 'control' as const, call, order: given }))
    : fc.constant({ do: 'control' as const, call });

const clockOrder = fc.constantFrom<object>(
  { mode: 'frozen' },
  { mode: 'skip' },
  { mode: 'scaled', rate: 0 },
  { now: '2026-03-05T00:00:00Z' },
  { now: '2026-01-01T00:00:00Z', mode: 'frozen' },
  { skew: 'PT5M' },
  { mode: 'sideways' },
);

const finishOrder = fc.constantFrom<object>(
  {},
  { stage: 'operation' },
  { stage: 'job', outcome: 'failed' },
  { stage: 'job', outcome: 'completedWithWarnings' },
  { stage: 'operation', outcome: 'canceled' },
  { outcome: 'cancelled' },
  { outcome: 'dreamt' },
);

const snapshot = fc.constantFrom('one', 'two');

const steering: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: control(
      'advance',
      fc.oneof(
        durations.map((by) => ({ by })),
        fc.constantFrom({ to: 'next-event' }, { to: '2026-03-04T00:00:00Z' }),
      ),
    ),
  },
  { weight: 2, arbitrary: control('clock', clockOrder) },
  { weight: 5, arbitrary: control('fates', fate) },
  { weight: 5, arbitrary: control('rules', rule) },
  { weight: 2, arbitrary: control('scenario', scenario) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(3), finishOrder)
      .chain((order) => control('finish', fc.constant(order))),
  },
  { weight: 2, arbitrary: control('save', snapshot) },
  { weight: 2, arbitrary: control('load', snapshot) },
  ...(
    [
      'drop fates',
      'drop rules',
      'drop scenario',
      'reset',
      'import',
      'remake',
      'operations',
      'journal',
      'clear journal',
      'names',
    ] as const
  ).map((call) => ({ weight: 1, arbitrary: control(call) })),
);

/** At the api-version of the secondary region. */
const elsewhere = (step: fc.Arbitrary<ArmStep>): fc.Arbitrary<ArmStep> =>
  step.map((one) => ({ ...one, apiVersion: '2021-11-15' }));

const alone: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: withBody(
      arm(['Restores_Trigger']),
      'disks',
      'disks',
      'new machine',
      'old machine',
      'no account',
      'missing account',
    ),
  },
  {
    weight: 2,
    arbitrary: withBody(arm(['Backups_Trigger']), 'backup', 'backup', 'backup for ever'),
  },
  {
    weight: 2,
    arbitrary: withBody(
      arm(['ProtectedItems_CreateOrUpdate']),
      ...(['policy', 'stop', 'other policy', 'undelete'] as const),
    ),
  },
  { weight: 1, arbitrary: arm(['ProtectedItems_Delete']) },
  {
    weight: 1,
    arbitrary: withBody(
      arm(['ItemLevelRecoveryConnections_Provision']),
      ...(['mount', 'mount', 'mount of another'] as const),
    ),
  },
  { weight: 1, arbitrary: arm(['ItemLevelRecoveryConnections_Revoke']) },
  {
    weight: 1,
    arbitrary: withBody(
      arm(['ValidateOperation_Trigger', 'Operation_Validate']),
      ...(['validation', 'validation', 'validation of nothing'] as const),
    ),
  },
  {
    weight: 1,
    arbitrary: withBody(
      arm(['ProtectionPolicies_CreateOrUpdate', 'ProtectionPolicies_Delete']),
      ...(['weekly', 'odd policy'] as const),
    ),
  },
  {
    weight: 1,
    arbitrary: elsewhere(
      withBody(arm(['BackupCrrJobs_List', 'BackupCrrJobDetails_Get']), 'jobs elsewhere'),
    ),
  },
  {
    weight: 1,
    arbitrary: elsewhere(
      arm([
        'RecoveryPoints_List',
        'AadProperties_Get',
        'RecoveryPoints_GetAccessToken',
        'CrossRegionRestore_Trigger',
      ]),
    ),
  },
  { weight: 2, arbitrary: arm(['JobCancellations_Trigger']) },
  { weight: 5, arbitrary: looks },
  { weight: 2, arbitrary: arm(everything) },
  { weight: 8, arbitrary: fc.nat(9).map((which) => ({ do: 'poll' as const, which })) },
  { weight: 8, arbitrary: steering },
  {
    weight: 2,
    arbitrary: fc.constantFrom('1s', '30s', '10m', '2d').map((by) => ({ do: 'wait' as const, by })),
  },
);

const plainly = (step: fc.Arbitrary<ArmStep>): fc.Arbitrary<ArmStep> =>
  step.map((one) => ({ ...one, wrong: -1, odd: 'none' as const, query: '' }));

/** What one step alone would seldom come to: each needs what the one before has left. */
const stories: fc.Arbitrary<readonly Step[]> = fc.oneof(
  fc.tuple(
    elsewhere(plainly(arm(['RecoveryPoints_GetAccessToken']))),
    elsewhere(
      withBody(
        arm(['CrossRegionRestore_Trigger']),
        ...(['restore elsewhere', 'restore elsewhere', 'restore elsewhere without token'] as const),
      ),
    ),
  ),
  fc.tuple(
    plainly(arm(['ProtectedItems_Delete'])),
    control('advance', fc.constantFrom({ by: '10m' }, { by: '5d' }, { by: '20d' })),
    withBody(arm(['ProtectedItems_CreateOrUpdate']), 'undelete'),
    looks,
  ),
  fc.tuple(
    plainly(arm(['ProtectedItems_Delete'])),
    control('advance', fc.constant({ by: '20d' })),
    withBody(plainly(arm(['ProtectedItems_CreateOrUpdate'])), 'policy'),
    control('advance', fc.constantFrom({ by: '1s' }, { by: '3d' }, { to: 'next-event' })),
    looks,
  ),
  fc.tuple(
    withBody(plainly(arm(['ItemLevelRecoveryConnections_Provision'])), 'mount'),
    control('advance', fc.constantFrom({ by: '5m' }, { by: '13h' })),
    fc.nat(3).map((which) => ({ do: 'poll' as const, which })),
    arm(['ItemLevelRecoveryConnections_Revoke', 'RecoveryPoints_Get']),
  ),
);

const parts: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 14, arbitrary: alone.map((step) => [step]) },
  { weight: 1, arbitrary: stories },
);

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { freq: 4, nil: undefined });

/** Undefined fields are left out: a service may tell one from a missing one. */
const record = (parts: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .record(parts)
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)),
    );

export const script = fc.record({
  world: record({
    from: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      fc.constantFrom('documented', 'fleet'),
    ),
    seed: fc.nat(),
    pace: fc.constantFrom('instant', 'brisk', 'brisk', 'realistic'),
    clock: fc.constantFrom<object>({ mode: 'frozen' }, { mode: 'frozen' }, { mode: 'skip' }),
    compress: optional(fc.constantFrom(2, 60)),
    era: optional(fc.constantFrom('documented', 'middle', 'current')),
    retryAfter: optional(fc.constantFrom<unknown>(7, [1, 30], { trigger: 9, job: 2 })),
    scenario: optional(scenario),
  }) as fc.Arbitrary<Script['world']>,
  steps: fc
    .array(parts, { minLength: 1, maxLength: 16, size: 'max' })
    .map((listed): Step[] => listed.flat()),
}) satisfies fc.Arbitrary<Script>;
