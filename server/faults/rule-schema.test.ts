import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from './kinds.ts';
import { parseRule, ruleSchema } from './rule-schema.ts';

const refused = (rule: unknown): string => {
  const read = parseRule(rule);
  return 'fault' in read ? read.fault : 'it was taken';
};

const manyHeaders = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, '*']));

const nested = (levels: number): unknown =>
  JSON.parse('['.repeat(levels + 1) + ']'.repeat(levels + 1)) as unknown;

describe('a rule is refused', () => {
  test.each([
    [{}, 'do: must be an object with a kind'],
    [{ do: { kind: 'resett' } }, "there is no fault 'resett'; try 'reset'"],
    [{ do: {} }, 'there is no fault without a name; there are status,'],
    [{ do: { kind: 'reset', after: 3 } }, "do: there is no field 'after'; try kind or afterBytes"],
    [{ do: { kind: 'hang' }, wehn: {} }, "there is no field 'wehn'; try when"],
    [
      { when: { operation: 'Restore_Trigger' }, do: { kind: 'hang' } },
      "there is no operation 'Restore_Trigger'; try 'Restores_Trigger'",
    ],
    [
      { when: { operation: ['JobDetails_Get', 'Jobs_Lits'] }, do: { kind: 'hang' } },
      "there is no operation 'Jobs_Lits'; try 'Jobs_List'",
    ],
    [
      { do: { kind: 'delay', takes: '5 minutes' } },
      "it must be a duration; got '5 minutes'; try PT40M",
    ],
    [
      { trigger: { until: 'noon' }, do: { kind: 'hang' } },
      "trigger.until: it must be a duration or an instant; got 'noon'; try 40m",
    ],
    [{ do: { kind: 'hang' }, ttl: '' }, "ttl: it must be a duration or an instant; got ''"],
    [
      { do: { kind: 'status', status: 429, retryAfter: 'soon' } },
      'do.retryAfter: must be seconds or one of http-date, omit, fraction, zero, huge; try retryAfterText',
    ],
    [
      { do: { kind: 'status', status: 429, retryAfter: 1, retryAfterText: '1' } },
      'do: takes either retryAfter or retryAfterText',
    ],
    [
      { do: { kind: 'hang' }, ttl: '100001d' },
      'ttl: a duration must be of a hundred years at most; got',
    ],
    [{ do: { kind: 'hang' }, ttl: 'x'.repeat(9000) }, `got '${'x'.repeat(79)}…'; try 40m`],
    [{ do: { kind: 'y'.repeat(9000) } }, `there is no fault '${'y'.repeat(79)}…'; there are`],
    [
      { when: { path: 'x'.repeat(5000) }, do: { kind: 'hang' } },
      'when.path: it must be at most 4096 letters; got',
    ],
    [
      { when: { header: manyHeaders(65) }, do: { kind: 'hang' } },
      'when.header: are more than 64 headers',
    ],
    [
      { do: { kind: 'set-header', name: 'Content-length', value: '3' } },
      "do: 'Content-length' cannot be set: it follows the body",
    ],
    [
      { do: { kind: 'answer', headers: { 'Transfer-Encoding': 'chunked' } } },
      "'Transfer-Encoding' cannot be set: it is the server’s own; for a body in pieces try drip",
    ],
    [{ do: { kind: 'answer', status: 204, body: 'x' } }, 'do: a 204 has no body; leave body out'],
    [{ do: { kind: 'html-error', status: 304 } }, 'do: a 304 has no body, and so no page'],
    [{ do: { kind: 'answer', body: nested(33) } }, 'do.body: is nested deeper than 32 levels'],
    [{ do: { kind: 'answer', body: 'x'.repeat(1_100_000) } }, 'do.body: is longer than 1048576'],
    [
      { do: { kind: 'patch-body', patch: [{ op: 'add', path: '/a/__proto__/b', value: 1 }] } },
      'goes through what every object inherits',
    ],
    [
      { do: { kind: 'patch-body', patch: [{ op: 'move', from: '/a', path: '/a/b' }] } },
      'do: cannot move a value into itself, to /a/b',
    ],
    [
      { do: { kind: 'patch-body', patch: [{ op: 'add', path: '/a' }] } },
      'do.patch.0.value: must be there; try null',
    ],
    [
      { do: { kind: 'patch-body', patch: Array(101).fill({ op: 'remove', path: '/a' }) } },
      'do.patch: it must be at most 100 long; got',
    ],
    [
      { phase: 'before', do: { kind: 'truncate' } },
      "phase: 'truncate' spoils an answer, which there is only after the work",
    ],
    [{ phase: 'before', do: { kind: 'reset', afterBytes: 9 } }, "'reset' spoils an answer"],
    [{ phase: 'after', do: { kind: 'throttle', limit: 1, per: '1s' } }, 'ahead of the work'],
    [{ trigger: { nth: 2, first: 3 }, do: { kind: 'hang' } }, 'nth stands alone: leave out first'],
    [{ trigger: { nth: 2, every: 3 }, do: { kind: 'hang' } }, 'nth stands alone: leave out every'],
    [{ trigger: { first: 2, every: 3 }, do: { kind: 'hang' } }, 'every 3 of the first 2 is none'],
    [{ trigger: { since: 'accepted' }, do: { kind: 'hang' } }, 'needs after or until'],
    [
      { trigger: { after: '2m', until: 'PT1M' }, do: { kind: 'hang' } },
      'until PT1M is over before it begins after 2m',
    ],
    [
      { trigger: { nth: 0 }, do: { kind: 'hang' } },
      'trigger.nth: it must be more than 0; got 0; try 1',
    ],
    [
      { trigger: { probability: 2 }, do: { kind: 'hang' } },
      'trigger.probability: it must be at most 1; got 2; try 1',
    ],
    [{ times: 0, do: { kind: 'hang' } }, 'times: it must be more than 0; got 0; try 1'],
    [
      { when: { operation: 'Restores_Trigger' }, do: { kind: 'stale-read', by: '1m' } },
      "'stale-read' is for reads, and Restores_Trigger is none",
    ],
    [
      { when: { method: 'POST' }, do: { kind: 'stale-read', by: '1m' } },
      "'stale-read' is for GET: a POST is no read",
    ],
    [
      { when: { operation: 'JobDetails_Get', item: 'vm1' }, do: { kind: 'hang' } },
      'the path of JobDetails_Get names no machine',
    ],
    [
      { when: { operation: 'Restores_Trigger', state: 'failed' }, do: { kind: 'hang' } },
      'Restores_Trigger is about none before the work is done',
    ],
    [
      {
        when: { operation: 'Vaults_Get' },
        trigger: { until: '1m', since: 'accepted' },
        phase: 'after',
        do: { kind: 'hang' },
      },
      'trigger.since: needs an operation that there is, and Vaults_Get is about none',
    ],
    [{ do: { kind: 'status' } }, 'needs a code or a status'],
    [{ do: { kind: 'status', status: 400 } }, 'needs a code beside the status 400'],
    [{ do: { kind: 'status', code: 'Nonsense' } }, "needs a status beside the code 'Nonsense'"],
    [{ do: { kind: 'status', status: 429, retryAfterText: '1\r\n' } }, 'no header can'],
    [
      { do: { kind: 'status', code: 'CloudTimeoutError' } },
      'CloudTimeoutError is never the answer to a request: it shows in the error of an operation or the errors of a job; try a fate, { "operation": {',
    ],
    [
      { do: { kind: 'status', code: 'A', status: 99 } },
      'do.status: it must be at least 200; got 99; try 200',
    ],
    [{ do: { kind: 'hang' }, times: '2' }, "times: it must be a whole number; got '2'; try 2"],
    [{ do: { kind: 'answer', headers: { 'a b': 'c' } } }, "do.headers.a b: 'a b' is no name"],
    [
      { do: { kind: 'patch-body', patch: [{ op: 'delete', path: '/a' }] } },
      "do.patch.0.op: it must be add, replace, test, remove, move or copy; got 'delete'",
    ],
    [
      { when: { operation: 'Restores_Trigger', method: 'GET' }, do: { kind: 'hang' } },
      'when.method: no request of Restores_Trigger is a GET; leave method out, or try POST',
    ],
    [
      { trigger: { nth: 2 }, times: 3, do: { kind: 'hang' } },
      'times: the nth is one request, not 3; leave times out, or try trigger.per: operation',
    ],
    [{ do: { kind: 'throttle', limit: 3 } }, 'needs either refillPerSecond or per'],
    [{ do: { kind: 'throttle', limit: 3, per: '0s' } }, 'cannot fill a bucket in no time'],
    [{ do: { kind: 'delay' } }, 'needs takes, or from and to, or median and sigma'],
    [{ do: { kind: 'delay', from: '2s' } }, 'needs both from and to'],
    [{ do: { kind: 'delay', from: '2s', to: '1s' } }, 'the first is the longer one'],
    [{ do: { kind: 'delay', median: '2s' } }, 'needs both median and sigma'],
    [{ do: { kind: 'truncate', bytes: 1, share: 0.2 } }, 'either bytes or share'],
    [{ do: { kind: 'drop-header' } }, 'needs either name or names'],
    [{ do: { kind: 'set-header', name: 'a b', value: '' } }, 'is no name that a header can have'],
    [{ do: { kind: 'set-header', name: 'a', value: '{{jobid}}' } }, 'filled in for {{jobid}}'],
    [
      { do: { kind: 'patch-body', patch: [{ op: 'remove', path: 'status' }] } },
      'is no JSON pointer; try /properties/status',
    ],
    [{ do: { kind: 'redirect', status: 301 } }, 'do.status: it must be 307, 308 or 302; got 301'],
  ])('%j: %s', (rule, says) => {
    expect(refused(rule)).toContain(says);
  });
});

describe('a rule is taken', () => {
  test.each([
    { do: { kind: 'status', status: 503 } },
    { do: { kind: 'redirect', status: 302 } },
    { when: { operation: 'BackupJobs_List', method: 'HEAD' }, do: { kind: 'hang' } },
    {
      when: { operation: 'JobDetails_Get' },
      trigger: { nth: 2, per: 'operation' },
      times: 3,
      do: { kind: 'hang' },
    },
    { do: { kind: 'status', code: 'TooManyRequests', retryAfter: 5 } },
    { when: { operation: 'Jobs_List' }, do: { kind: 'empty-body' } },
    { when: { operation: 'Restores_Trigger' }, phase: 'after', do: { kind: 'reset' } },
    {
      when: { operation: ['JobDetails_Get', 'BackupOperationStatuses_Get'], state: 'in-progress' },
      trigger: { until: '40m', since: 'accepted', per: 'operation', every: 2, probability: 0.5 },
      do: { kind: 'not-found-yet' },
      times: 2,
      ttl: '2026-12-31T00:00:00Z',
    },
  ])('as it was written: %j', (rule) => {
    expect(parseRule(rule)).toEqual(rule);
  });
});

test('the schema of rules can be published, and names every kind', () => {
  const published = JSON.stringify(z.toJSONSchema(ruleSchema));
  for (const kind of KIND_NAMES) expect(published).toContain(`"const":"${kind}"`);
  expect(published).toContain('"Restores_Trigger"');
});
