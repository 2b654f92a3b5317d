import { expect, test } from 'vitest';
import type { RuleDocument, RuleTally } from '../core/rule.ts';
import { minutes } from '../core/time.ts';
import { explain } from './explain.ts';
import { KIND_NAMES } from './kinds.ts';
import { NOON } from './pretend-exchange.ts';
import { parseRule } from './rule-schema.ts';

const says = (rule: RuleDocument, tally?: RuleTally, now = NOON) =>
  explain({ id: 'r1', rule, addedAt: NOON }, tally, now).says;

const RULES: readonly (readonly [RuleDocument, string])[] = [
  [
    { when: { operation: 'Restores_Trigger' }, do: { kind: 'status', status: 429, retryAfter: 5 } },
    'answer 429 with Retry-After 5 to Restores_Trigger',
  ],
  [
    { do: { kind: 'status', code: 'BMSUserErrorInvalidInput' } },
    'answer 400 BMSUserErrorInvalidInput to any request',
  ],
  [
    {
      when: { method: 'GET', path: '*/backupJobs/*' },
      trigger: { every: 2 },
      phase: 'after',
      do: { kind: 'reset' },
    },
    'reset the connection on every second GET of */backupJobs/*, after the work is done',
  ],
  [
    { do: { kind: 'reset', afterBytes: 9 } },
    'reset the connection after 9 bytes of the answer to any request',
  ],
  [
    { when: { method: 'POST' }, do: { kind: 'answer', status: 204 } },
    'answer 204 to any POST request',
  ],
  [{ do: { kind: 'throttle', limit: 10, per: '1m' } }, 'answer 429 beyond 10 in 1m to any request'],
  [
    {
      when: { operation: ['JobDetails_Get', 'Jobs_List'] },
      trigger: { nth: 3 },
      do: { kind: 'expired-token' },
    },
    'answer 401, token expired, to the third JobDetails_Get or Jobs_List',
  ],
  [
    {
      when: { operation: 'BackupOperationStatuses_Get' },
      trigger: { first: 2, per: 'operation' },
      do: { kind: 'not-found-yet' },
    },
    'answer 404, not found yet, to the first 2 BackupOperationStatuses_Get of each operation',
  ],
  [
    { trigger: { first: 1 }, do: { kind: 'html-error' } },
    'answer 502 with a page of HTML to the first request',
  ],
  [{ do: { kind: 'redirect' } }, 'answer 307, see the same address, to any request'],
  [
    { trigger: { probability: 0.3 }, do: { kind: 'delay', takes: '2s' } },
    'hold back for 2s the answer to any request with a probability of 30%',
  ],
  [
    { do: { kind: 'delay', from: '1s', to: '2s' } },
    'hold back for 1s to 2s the answer to any request',
  ],
  [
    { do: { kind: 'delay', median: '1s', sigma: 1 } },
    'hold back for about 1s (log-normal, sigma 1) the answer to any request',
  ],
  [
    { when: { item: 'vm1', method: 'GET' }, do: { kind: 'stale-read', by: '1m' } },
    'answer as of 1m ago to any GET request for the machine vm1',
  ],
  [
    { when: { header: { 'User-Agent': 'az*', 'x-a': '*' } }, do: { kind: 'hang' } },
    'never answer any request with User-Agent: az* and x-a',
  ],
  [
    { do: { kind: 'hang', afterBytes: 4 } },
    'fall silent after 4 bytes of the answer to any request',
  ],
  [
    { do: { kind: 'close-mid-body' } },
    'close the connection after half of the answer to any request',
  ],
  [
    { trigger: { after: '1m', until: '5m' }, do: { kind: 'truncate' } },
    'cut to 50% the body of the answer to any request, from 1m after the rule was added on, until 5m after the rule was added',
  ],
  [
    {
      when: { operation: 'JobDetails_Get', state: 'in-progress' },
      trigger: { until: '5m', since: 'accepted' },
      do: { kind: 'drip', bytes: 3, every: '1s' },
    },
    'send 3 bytes every 1s of the answer to JobDetails_Get while it is in progress, until 5m after the acceptance',
  ],
  [
    { trigger: { until: '5m', since: 'first-match' }, do: { kind: 'malformed-json' } },
    'leave the last bracket out of the answer to any request, until 5m after the first such request',
  ],
  [
    { trigger: { after: '2026-03-02T13:00:00Z' }, do: { kind: 'empty-body' } },
    'leave the body out of the answer to any request, from 2026-03-02T13:00:00Z on',
  ],
  [
    { do: { kind: 'drop-header', names: ['Location', 'Retry-After'] }, ttl: '10m' },
    'leave Location and Retry-After out of the answer to any request, for 10m',
  ],
  [
    { do: { kind: 'set-header', name: 'Retry-After', value: '0' }, times: 3 },
    "set Retry-After to '0' in the answer to any request, 3 times (3 left)",
  ],
  [
    { do: { kind: 'patch-body', patch: [{ op: 'remove', path: '/status' }] } },
    'change /status in the body of the answer to any request',
  ],
  [
    { do: { kind: 'drop-query', name: 'api-version' } },
    'leave api-version out of the addresses in the answer to any request',
  ],
  [
    { do: { kind: 'change-casing', of: 'provider' } },
    'change the casing of provider in the answer to any request',
  ],
];

test.each(RULES)('%j says: %s', (rule, sentence) => {
  expect(parseRule(rule)).toEqual(rule);
  expect(says(rule)).toBe(sentence);
});

test('every kind has a sentence', () => {
  const explained = new Set(RULES.map(([rule]) => rule.do.kind));
  expect(KIND_NAMES.filter((kind) => !explained.has(kind))).toEqual([]);
});

const twice: RuleDocument = {
  when: { operation: 'Restores_Trigger' },
  do: { kind: 'status', status: 429, retryAfter: 5 },
  times: 2,
};

test('a rule says how often it will be applied yet', () => {
  expect(says(twice, { matched: 1, hits: 1 })).toBe(
    'answer 429 with Retry-After 5 to Restores_Trigger, twice (1 left)',
  );
});

test.each<[string, RuleDocument, RuleTally, number]>([
  ['was applied as often as it may be', twice, { matched: 9, hits: 2 }, 0],
  ['has outlived its ttl', { do: { kind: 'hang' }, ttl: '5m' }, { matched: 0, hits: 0 }, 5],
  [
    'is past its window',
    { do: { kind: 'hang' }, trigger: { until: '5m' } },
    { matched: 0, hits: 0 },
    5,
  ],
  [
    'has seen its request',
    { do: { kind: 'hang' }, trigger: { nth: 2 } },
    { matched: 2, hits: 0 },
    0,
  ],
])('a rule that %s is spent', (_, rule, tally, later) => {
  const explained = explain({ id: 'r1', rule, addedAt: NOON }, tally, NOON + minutes(later));
  expect(explained).toMatchObject({ spent: true, hits: tally.hits });
  expect(explained.says).toMatch(/\(spent\)$/);
});

test('a rule that has yet to come is not spent', () => {
  const kept = { id: 'r1', rule: twice, addedAt: NOON };
  expect(explain(kept, undefined, NOON)).toMatchObject({ spent: false, hits: 0 });
});

test.each([
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [22, '22nd'],
  [103, '103rd'],
])('the request number %i is the %s', (nth, word) => {
  expect(says({ trigger: { nth }, do: { kind: 'hang' } })).toBe(`never answer the ${word} request`);
});
