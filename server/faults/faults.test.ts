import { describe, expect, test } from 'vitest';
import type { FaultDocument, RuleDocument } from '../core/rule.ts';
import { minutes, seconds } from '../core/time.ts';
import type { Sending, WireAnswer } from '../exchange.ts';
import { applyRules } from './apply-rules.ts';
import {
  ANSWER,
  ITEM_PATH,
  NOON,
  noCounters,
  type Pretended,
  pretendExchange,
  SUBJECT,
  type Wanted,
} from './pretend-exchange.ts';
import { parseRule } from './rule-schema.ts';

type Parts = Omit<RuleDocument, 'do'>;

/** One fault on one exchange. */
function spoil(
  fault: FaultDocument,
  exchange: Pretended = pretendExchange(),
  parts: Parts = {},
  compress = 1,
): Sending {
  const rule = parseRule({ ...parts, do: fault });
  if ('fault' in rule) throw new Error(rule.fault);
  const sending = applyRules([{ id: 'r1', rule, addedAt: NOON }], compress, exchange);
  if (sending instanceof Promise) throw new Error('The exchange had to be waited for.');
  return sending;
}

const withBody = (body: string | null): Wanted => ({
  answer: {
    ...ANSWER,
    headers: { 'Content-Length': String(Buffer.byteLength(body ?? '')) },
    body,
  },
});

const header = ({ answer }: Sending, name: string) => answer?.headers[name];

describe('status', () => {
  test.each<[FaultDocument, object]>([
    [
      { kind: 'status', status: 429 },
      { status: 429, code: 'TooManyRequests', envelope: 'arm' },
    ],
    [
      { kind: 'status', code: 'ServiceUnavailable', message: 'Later.' },
      { status: 503, code: 'ServiceUnavailable', message: 'Later.', envelope: 'arm' },
    ],
    [
      { kind: 'status', code: 'UserErrorRestoreOperationInProgress' },
      { status: 409, code: 'UserErrorRestoreOperationInProgress', envelope: 'cloud-error' },
    ],
    [
      { kind: 'status', code: 'BMSUserErrorObjectBusy', status: 409, envelope: 'arm' },
      { status: 409, code: 'BMSUserErrorObjectBusy', envelope: 'arm' },
    ],
  ])('%j fails with %j', (fault, error) => {
    const exchange = pretendExchange();
    spoil(fault, exchange);
    expect(exchange.failed[0]).toMatchObject(error);
  });

  test.each([
    [{ retryAfter: 5 }, '5'],
    [{ retryAfter: 1.5 }, '1.5'],
    [{ retryAfter: 'fraction' }, '1.5'],
    [{ retryAfter: 'huge' }, '86400'],
    [{ retryAfter: 'omit' }, undefined],
    [{ retryAfter: 'http-date' }, 'Mon, 02 Mar 2026 12:00:01 GMT'],
    [{ retryAfterText: 'soon' }, 'soon'],
  ])('%j is sent as %s', (wait, sent) => {
    const sending = spoil({ kind: 'status', status: 429, ...wait });
    expect(header(sending, 'Retry-After')).toBe(sent);
  });

  test('text and nothing are envelopes too', () => {
    const text = spoil({ kind: 'status', status: 502, envelope: 'text' }).answer;
    expect(text).toMatchObject({ status: 502, body: 'The gateway got no valid response.' });
    expect(text?.headers).toMatchObject({ 'Content-Type': 'text/plain', 'Content-Length': '34' });
    const empty = spoil({ kind: 'status', status: 502, envelope: 'empty' }).answer;
    expect(empty).toMatchObject({ body: '', headers: { 'Content-Length': '0' } });
  });
});

describe('answer', () => {
  test('takes the place of the work', () => {
    const exchange = pretendExchange();
    const { answer } = spoil(
      {
        kind: 'answer',
        headers: { Location: '{{request.url}}' },
        body: { id: '{{operationId}}', job: ['{{jobId}}'] },
      },
      exchange,
    );
    expect(exchange.worked).toEqual([]);
    expect(answer?.status).toBe(200);
    expect(answer?.headers['Location']).toBe(exchange.url);
    expect(answer?.headers).not.toHaveProperty('x-ms-failure-cause');
    expect(JSON.parse(answer?.body ?? '')).toEqual({
      id: SUBJECT.operationId,
      job: [SUBJECT.jobId],
    });
  });

  test('changes what it names of an answer that there is', () => {
    const { answer } = spoil({ kind: 'answer', status: 201 }, pretendExchange(), {
      phase: 'after',
    });
    expect(answer).toEqual({ ...ANSWER, status: 201 });
  });
});

describe('throttle', () => {
  const bucket = { kind: 'throttle', limit: 2, per: '20s' };

  test('lets through what the bucket holds, and what has refilled', () => {
    const counters = noCounters();
    const met = [0, 0, 0, 9, 10, 10, 60].map(
      (after) =>
        spoil(bucket, pretendExchange({ counters, now: NOON + seconds(after) })).answer?.status,
    );
    expect(met).toEqual([200, 200, 429, 429, 200, 429, 200]);
  });

  test('refuses in ARM’s words, with the seconds until there is one', () => {
    const counters = noCounters();
    const exchange = pretendExchange({ counters });
    spoil(bucket, exchange);
    spoil(bucket, exchange);
    const sending = spoil(bucket, exchange);
    expect(header(sending, 'Retry-After')).toBe('10');
    expect(header(sending, 'x-ms-ratelimit-remaining-subscription-reads')).toBe('0');
    expect(exchange.failed[0]?.message).toBe(
      "Number of requests for subscription '11111111-1111-4111-8111-111111111111' and operation 'GET/SUBSCRIPTIONS/RESOURCEGROUPS/PROVIDERS/MICROSOFT.RECOVERYSERVICES/VAULTS/BACKUPFABRICS/PROTECTIONCONTAINERS/PROTECTEDITEMS/OPERATIONSSTATUS' exceeded the backend storage limit. Please try again after '10' seconds.",
    );
  });

  test('counts no hit for what it lets through', () => {
    const exchange = pretendExchange();
    expect(spoil(bucket, exchange)).toEqual({ answer: ANSWER });
    expect(exchange.counters.rules['r1']).toMatchObject({ matched: 1, hits: 0 });
  });
});

describe('delay', () => {
  test('is divided by the compression', () => {
    const { notBefore } = spoil({ kind: 'delay', takes: '1m' }, pretendExchange(), {}, 60);
    expect(notBefore).toBe(NOON + seconds(1));
  });

  test.each<FaultDocument>([
    { kind: 'delay', from: '1s', to: '3s' },
    { kind: 'delay', median: '2s', sigma: 0.5 },
  ])('is drawn anew for each answer, the same for the same seed: %j', (fault) => {
    const drawn = () => {
      const counters = noCounters();
      return Array.from(
        { length: 101 },
        () => (spoil(fault, pretendExchange({ counters })).notBefore ?? NOON) - NOON,
      );
    };
    const delays = drawn().sort((one, other) => one - other);
    expect(new Set(delays).size).toBeGreaterThan(90);
    expect(delays[50]).toBeGreaterThan(seconds(1.5));
    expect(delays[50]).toBeLessThan(seconds(2.5));
    expect(drawn().sort((one, other) => one - other)).toEqual(delays);
  });

  test('drawn evenly, stays between its ends', () => {
    const counters = noCounters();
    for (let count = 0; count < 50; count++) {
      const fault = { kind: 'delay', from: '1s', to: '3s' };
      const { notBefore = 0 } = spoil(fault, pretendExchange({ counters }));
      expect(notBefore).toBeGreaterThanOrEqual(NOON + seconds(1));
      expect(notBefore).toBeLessThanOrEqual(NOON + seconds(3));
    }
  });
});

describe('faults of the connection', () => {
  test.each<[FaultDocument, Partial<Sending>]>([
    [{ kind: 'hang' }, { answer: null, manner: { kind: 'hang' } }],
    [
      { kind: 'hang', afterBytes: 3 },
      { answer: ANSWER, manner: { kind: 'hang', afterBytes: 3 } },
    ],
    [{ kind: 'reset' }, { answer: null, manner: { kind: 'reset' } }],
    [
      { kind: 'reset', afterBytes: 3 },
      { answer: ANSWER, manner: { kind: 'reset', afterBytes: 3 } },
    ],
    [{ kind: 'close-mid-body' }, { answer: ANSWER, manner: { kind: 'close', afterBytes: 11 } }],
    [
      { kind: 'close-mid-body', afterBytes: 999 },
      { answer: ANSWER, manner: { kind: 'close', afterBytes: 22 } },
    ],
    [
      { kind: 'drip', bytes: 2, every: '1s' },
      { answer: ANSWER, manner: { kind: 'drip', bytes: 2, every: seconds(1) } },
    ],
  ])('%j', (fault, sending) => {
    expect(spoil(fault)).toMatchObject(sending);
  });
});

describe('faults of the body', () => {
  test.each<[FaultDocument, string, string]>([
    [{ kind: 'truncate' }, '{"a":"b"}', '{"a"'],
    [{ kind: 'truncate', bytes: 3 }, 'äöü', 'ä'],
    [{ kind: 'truncate', share: 0 }, '{}', ''],
    [{ kind: 'malformed-json' }, '{"a":[1]}', '{"a":[1]'],
    [{ kind: 'empty-body' }, '{}', ''],
    [
      { kind: 'patch-body', patch: [{ op: 'replace', path: '/a', value: '{{jobId}}' }] },
      '{"a":1,"b":2}',
      `{"a":"${SUBJECT.jobId ?? ''}","b":2}`,
    ],
    [{ kind: 'patch-body', patch: [{ op: 'replace', path: '', value: [1] }] }, '{"a":1}', '[1]'],
    [{ kind: 'patch-body', patch: [{ op: 'move', from: '/a', path: '/b' }] }, '{"a":1}', '{"b":1}'],
    [
      { kind: 'drop-query', name: 'API-version' },
      '{"nextLink":"https://h/x?api-version=1&$skipToken=a%3D"}',
      '{"nextLink":"https://h/x?$skipToken=a%3D"}',
    ],
    [
      { kind: 'change-casing' },
      '{"id":"/subscriptions/s/resourceGroups/G/providers/Microsoft.RecoveryServices/vaults/V/x/VM;iaasvmcontainerv2;RG;Vm1/y"}',
      '{"id":"/Subscriptions/s/resourcegroups/G/providers/microsoft.recoveryservices/vaults/V/x/vm;iaasvmcontainerv2;rg;vm1/y"}',
    ],
  ])('%j makes of %s %s, with its length', (fault, body, spoilt) => {
    const sending = spoil(fault, pretendExchange(withBody(body)));
    expect(sending.answer?.body).toBe(spoilt);
    expect(header(sending, 'Content-Length')).toBe(String(Buffer.byteLength(spoilt)));
    expect(sending.marks).toHaveLength(1);
  });

  test.each<[FaultDocument, string | null]>([
    [{ kind: 'truncate' }, null],
    [{ kind: 'truncate', bytes: 9 }, '{}'],
    [{ kind: 'close-mid-body' }, null],
    [{ kind: 'drip', bytes: 1, every: '1s' }, null],
    [{ kind: 'malformed-json' }, null],
    [{ kind: 'empty-body' }, ''],
    [{ kind: 'patch-body', patch: [{ op: 'remove', path: '/b' }] }, '{"a":1}'],
    [{ kind: 'patch-body', patch: [{ op: 'remove', path: '/b' }] }, 'no JSON'],
    [{ kind: 'drop-query', name: 'absent' }, '{"nextLink":"https://h/x?a=1"}'],
    [{ kind: 'drop-header', name: 'Absent' }, '{}'],
  ])('%j leaves %j alone, and is no hit', (fault, body) => {
    const wanted = withBody(body);
    const exchange = pretendExchange(wanted);
    expect(spoil(fault, exchange)).toEqual({ answer: wanted.answer });
    expect(exchange.counters.rules['r1']).toMatchObject({ hits: 0 });
  });
});

describe('faults of headers', () => {
  test('a header is dropped whatever its casing', () => {
    const { answer } = spoil({ kind: 'drop-header', names: ['location', 'x'] });
    expect(Object.keys(answer?.headers ?? {})).toEqual([
      'Cache-Control',
      'Content-Length',
      'Content-Type',
    ]);
  });

  test('a header that is set keeps its place and spelling, or comes last', () => {
    const place = (name: string) =>
      Object.entries(spoil({ kind: 'set-header', name, value: 'v' }).answer?.headers ?? {});
    expect(place('LOCATION')[1]).toEqual(['Location', 'v']);
    expect(place('X-New').at(-1)).toEqual(['X-New', 'v']);
  });

  test('addresses to poll at lose a query parameter', () => {
    const sending = spoil({ kind: 'drop-query', name: 'api-version' });
    expect(header(sending, 'Location')).toBe(`https://localhost${ITEM_PATH}/operationResults/1`);
  });

  test('addresses to poll at change their casing', () => {
    const sending = spoil({ kind: 'change-casing', of: ['provider', 'subscriptions'] });
    expect(header(sending, 'Location')).toMatch(
      /localhost\/Subscriptions\/.*\/microsoft\.recoveryservices\/.*VM;iaas/,
    );
  });

  test('a client is sent elsewhere, or here again', () => {
    const exchange = pretendExchange();
    const again = spoil({ kind: 'redirect' }, exchange);
    expect(again.answer).toMatchObject({ status: 307, body: null });
    expect(header(again, 'Location')).toBe(exchange.url);
    const elsewhere = spoil({ kind: 'redirect', status: 308, location: 'https://h/' });
    expect(elsewhere.answer?.status).toBe(308);
    expect(header(elsewhere, 'Location')).toBe('https://h/');
  });
});

test('a proxy’s page is HTML and dated by the world', () => {
  const { answer } = spoil({ kind: 'html-error', status: 503 });
  expect(answer?.headers).toEqual({
    Date: 'Mon, 02 Mar 2026 12:00:00 GMT',
    'Content-Type': 'text/html',
    'Content-Length': String(answer?.body?.length),
  });
  expect(answer?.body).toContain('503 Service Unavailable');
});

test.each([
  ['ProtectedItemOperationStatuses_Get', 'BMSUserErrorOperationNotFound'],
  ['JobOperationResults_Get', 'BMSUserErrorOperationNotFound'],
  ['JobDetails_Get', 'BMSUserErrorJobNotFound'],
  ['RecoveryPoints_Get', 'BMSUserErrorRecoveryPointNotFound'],
  ['ProtectedItems_Get', 'BMSUserErrorDataSourceObjectNotFound'],
])('what %s has not found yet is a %s', (operationId, code) => {
  const exchange = pretendExchange({ operationId });
  spoil({ kind: 'not-found-yet' }, exchange);
  expect(exchange.failed).toEqual([{ status: 404, code, envelope: 'cloud-error' }]);
});

describe('stale-read', () => {
  test('does the work as of a while ago', () => {
    const exchange = pretendExchange();
    const { marks } = spoil({ kind: 'stale-read', by: '2m' }, exchange);
    expect(exchange.worked).toEqual([NOON - minutes(2)]);
    expect(marks).toHaveLength(1);
  });

  test('leaves what is no read alone', () => {
    const exchange = pretendExchange({ method: 'POST' });
    expect(spoil({ kind: 'stale-read', by: '2m' }, exchange).marks).toBeUndefined();
    expect(exchange.worked).toEqual([undefined]);
  });
});

describe('expired-token', () => {
  const jwt = (iat: number) =>
    `e30.${Buffer.from(JSON.stringify({ iat })).toString('base64url')}.sig`;

  /** The statuses met with these tokens, one after the other. */
  function met(trigger: RuleDocument['trigger'], tokens: readonly string[]) {
    const counters = noCounters();
    return tokens.map((token) => {
      const headers = { authorization: `Bearer ${token}` };
      const parts = trigger === undefined ? {} : { trigger };
      return spoil({ kind: 'expired-token' }, pretendExchange({ counters, headers }), parts).answer
        ?.status;
    });
  }

  test('holds until another token is shown, and for the old one ever after', () => {
    expect(met({ nth: 2 }, ['a', 'a', 'a', 'b', 'b', 'a'])).toEqual([200, 401, 401, 200, 200, 401]);
  });

  test('without a trigger refuses the first token alone', () => {
    expect(met(undefined, ['a', 'a', 'b', 'c'])).toEqual([401, 401, 200, 200]);
  });

  test('a trigger that comes again refuses a later token in its turn', () => {
    expect(met({ every: 3 }, ['a', 'a', 'a', 'b', 'b', 'b', 'c'])).toEqual([
      200, 200, 401, 200, 200, 401, 200,
    ]);
  });

  test('a token that was issued earlier does not help', () => {
    expect(met({ nth: 1 }, [jwt(100), jwt(90), jwt(101)])).toEqual([401, 401, 200]);
  });

  test('a request without a token is none of its business', () => {
    expect(spoil({ kind: 'expired-token' })).toEqual({ answer: ANSWER });
  });

  const refused = (claims: boolean) => {
    const exchange = pretendExchange({ headers: { authorization: 'Bearer a' } });
    const sending = spoil({ kind: 'expired-token', claims }, exchange);
    return { error: exchange.failed[0], challenge: String(header(sending, 'WWW-Authenticate')) };
  };

  test('is said in ARM’s words and dates', () => {
    const { error, challenge } = refused(false);
    expect(error).toMatchObject({ status: 401, code: 'ExpiredAuthenticationToken' });
    expect(error?.message).toBe(
      "The access token expiry UTC time '3/2/2026 11:59:59 AM' is earlier than current UTC time '3/2/2026 12:00:00 PM'.",
    );
    expect(challenge).toMatch(/^Bearer authorization_uri="[^"]+2222", error="invalid_token"/);
  });

  test('can demand claims', () => {
    const { challenge } = refused(true);
    const claims = /error="insufficient_claims", claims="([^"]+)"/.exec(challenge)?.[1] ?? '';
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toEqual({
      access_token: { nbf: { essential: true, value: '1772452800' } },
    });
  });
});

test('no answer is changed in place', () => {
  const before = structuredClone<WireAnswer>(ANSWER);
  for (const fault of [
    { kind: 'set-header', name: 'Location', value: 'x' },
    { kind: 'drop-header', name: 'Location' },
    { kind: 'change-casing' },
    { kind: 'patch-body', patch: [{ op: 'remove', path: '/status' }] },
  ])
    spoil(fault);
  expect(ANSWER).toEqual(before);
});

describe('an answer whose status has no body', () => {
  test.each<[FaultDocument]>([
    [{ kind: 'status', status: 304, code: 'NotModified' }],
    [{ kind: 'status', status: 204, code: 'None', envelope: 'empty' }],
    [{ kind: 'answer', status: 205 }],
  ])('has none, nor a length of one: %j', (fault) => {
    const exchange = pretendExchange(withBody('{"a":1}'));
    const { answer } = spoil(fault, exchange, { phase: 'after' });
    expect(answer?.body).toBeNull();
    expect(Object.keys(answer?.headers ?? {})).not.toContain('Content-Length');
  });
});

test('a patch that doubles a body over and over leaves the answer alone', () => {
  const copy = { op: 'copy', from: '/a', path: '/a/-' };
  const fault = { kind: 'patch-body', patch: Array<object>(100).fill(copy) };
  const { answer, marks } = spoil(fault, pretendExchange(withBody('{"a":[1]}')));
  expect(answer?.body).toBe('{"a":[1]}');
  expect(marks).toBeUndefined();
});
