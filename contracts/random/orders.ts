import fc from 'fast-check';

/** Fates, rules and scenarios as people may write them: most can be meant, some are refused. */
const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { freq: 2, nil: undefined });

const parts = (of: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .record(of)
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)),
    );

/** A fate has few parts: with all of them nearly every one would contradict itself. */
const seldom = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(of, { freq: 1, nil: undefined });

export const fate = fc.oneof(
  parts({
    match: some<object>(
      { operation: 'Backups_Trigger' },
      { operation: 'JobCancellations_Trigger' },
      { operation: 'ProtectedItems_Delete' },
      { operation: 'ItemLevelRecoveryConnections_Provision' },
      { operation: 'ItemLevelRecoveryConnections_Revoke' },
      { operation: 'ValidateOperation_Trigger' },
      { operation: 'CrossRegionRestore_Trigger' },
      { recoveryType: 'OriginalLocation' },
      { nth: 2 },
      { item: 'testVM' },
      { item: 'nobody' },
    ),
    operation: some<object>(
      { takes: '5m' },
      { takes: '0s' },
      { outcome: 'failed', code: 'UserErrorVmNotFound' },
      { outcome: 'canceled' },
      { outcome: 'stuck' },
    ),
    job: some<object>(
      { takes: '1h' },
      { starts: '3s', queued: '1m' },
      { made: 'never' },
      { made: 'always' },
      { outcome: 'failed', endsAt: '60%' },
      {
        outcome: 'failed',
        errors: [{ code: 'UserErrorRestoreDiskFailed' }, { code: 'Odd', message: 'Odd.' }],
      },
      { outcome: 'completedWithWarnings', leaves: { without: ['config', 'lun:0'] } },
      { outcome: 'cancelled', endsAt: 'Transfer data from vault' },
      { outcome: 'stuck', stuckAt: '99%' },
      {
        progress: [
          ['1s', '20%'],
          ['5m', '99%'],
        ],
        takes: '10m',
      },
      { onCancel: 'refused' },
      { onCancel: 'completes' },
      { onCancel: 'stuck' },
      { leaves: 'nothing' },
    ),
    whenBusy: some('refuse', 'accept', 'fail-job'),
  }),
  parts({
    progression: seldom(fc.constantFrom('time', 'polls', 'manual')),
    polls: seldom(fc.constantFrom(1, 3)),
    headers: some<unknown>(
      'both',
      'location',
      'none',
      'relative',
      'doubled',
      'resigned',
      'other-host',
      { send: ['operation-location'], form: 'relative' },
      { send: ['async-operation'], form: 'resigned', stale: 'refuse' },
    ),
    retryAfter: some<unknown>(3, [1, 2, 60], 'http-date', 'omit', 'fraction', 'zero', 'huge', {
      job: 5,
    }),
    visibleAfter: seldom(fc.constantFrom('1s', '5m')),
    resultExpiresAfter: seldom(fc.constantFrom('1s', '1d')),
    jobIdEqualsOperationId: seldom(fc.boolean()),
  }),
);

const FAULTS: readonly object[] = [
  { kind: 'status', code: 'TooManyRequests', retryAfter: 5 },
  { kind: 'status', code: 'InternalServerError', envelope: 'text' },
  { kind: 'status', status: 503, code: 'ServerBusy', retryAfter: 'http-date' },
  { kind: 'answer', status: 200, body: { odd: '{{operationId}}' } },
  { kind: 'throttle', limit: 2, per: '1m' },
  { kind: 'expired-token', claims: true },
  { kind: 'not-found-yet' },
  { kind: 'html-error' },
  { kind: 'redirect' },
  { kind: 'delay', takes: '2s' },
  { kind: 'delay', from: '0s', to: '3s' },
  { kind: 'delay', median: '1s', sigma: 1 },
  { kind: 'stale-read', by: '10s' },
  { kind: 'hang' },
  { kind: 'hang', afterBytes: 9 },
  { kind: 'reset' },
  { kind: 'reset', afterBytes: 9 },
  { kind: 'close-mid-body' },
  { kind: 'truncate', share: 0.3 },
  { kind: 'drip', bytes: 400, every: '1s' },
  { kind: 'malformed-json' },
  { kind: 'empty-body' },
  { kind: 'drop-header', names: ['Azure-AsyncOperation', 'Retry-After'] },
  { kind: 'set-header', name: 'x-odd', value: '{{request.url}}' },
  { kind: 'patch-body', patch: [{ op: 'replace', path: '/status', value: 'Odd' }] },
  { kind: 'drop-query', name: 'api-version' },
  { kind: 'change-casing' },
  { kind: 'explode' },
];

export const rule = parts({
  when: some<object>(
    { method: 'GET' },
    { method: 'POST' },
    { operation: 'Restores_Trigger' },
    { operation: ['BackupJobs_List', 'JobDetails_Get'] },
    { operation: ['CrossRegionRestore_Trigger', 'CrrOperationStatus_Get'] },
    { operation: 'ItemLevelRecoveryConnections_Provision' },
    { operation: 'ProtectedItemOperationStatuses_Get' },
    { state: 'in-progress' },
    { item: 'testVM' },
    { header: { 'x-odd': '*' } },
    { path: '*/operationResults/*' },
  ),
  trigger: some<object>(
    { nth: 2 },
    { first: 2 },
    { every: 2 },
    { probability: 0.5 },
    { after: '5s', until: '1h' },
    { after: '2s', since: 'accepted' },
    { until: '1m', since: 'first-match' },
    { first: 1, per: 'operation' },
  ),
  phase: fc.option(fc.constantFrom('before', 'after'), { freq: 1, nil: undefined }),
  do: fc.constantFrom(...FAULTS),
  times: some(1, 3),
  ttl: some('10m'),
});

const event = parts({
  at: fc.constantFrom('0s', '2s', '10s', '5m', '1d', '2026-03-02T09:31:00Z'),
  since: some('accepted'),
  do: fc.constantFrom(
    'backup',
    'restore',
    'cancel',
    'delete-point',
    'delete-storage-account',
    'lock',
    'unlock',
  ),
  item: fc.option(fc.constantFrom('testVM', 'nobody'), { freq: 1, nil: undefined }),
});

const document = fc
  .record({
    fates: fc.array(fate, { maxLength: 2 }),
    rules: fc.array(rule, { maxLength: 2 }),
    events: fc.array(event, { maxLength: 4 }),
  })
  .map((lists) => ({
    version: 1,
    name: 'by-chance',
    about: 'Whatever chance has written.',
    ...lists,
    expect: { client: 'either' },
  }));

/** By name: some that lay much over a world. */
const NAMES = [
  'somebody-cancels',
  'network-is-flaky',
  'point-is-pruned-meanwhile',
  'storage-account-is-deleted',
  'goes-on-by-looks',
  'list-lags-behind',
  'time-is-skipped',
  'item-is-locked-for-a-while',
  'old-signatures-are-refused',
  'another-restore-is-newest',
];

export const scenario: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: document },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
);
