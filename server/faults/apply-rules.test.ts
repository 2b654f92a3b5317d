import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptRule, RuleDocument } from '../core/rule.ts';
import { minutes, seconds } from '../core/time.ts';
import type { Sending } from '../exchange.ts';
import { applyRules } from './apply-rules.ts';
import {
  ANSWER,
  NOON,
  noCounters,
  pretendExchange,
  type Pretended,
  SUBJECT,
  type Wanted,
} from './pretend-exchange.ts';

const kept = (...rules: RuleDocument[]): KeptRule[] =>
  rules.map((rule, at) => ({ id: `r${at + 1}`, rule, addedAt: NOON }));

function send(rules: readonly KeptRule[], exchange: Pretended, compress = 1): Sending {
  const sending = applyRules(rules, compress, exchange);
  if (sending instanceof Promise) throw new Error('The exchange had to be waited for.');
  return sending;
}

/** The statuses of a row of requests under rules. */
function statuses(rules: readonly KeptRule[], requests: readonly Wanted[], compress = 1) {
  const counters = noCounters();
  return requests.map(
    (request) => send(rules, pretendExchange({ counters, ...request }), compress).answer?.status,
  );
}

const times = (count: number, request: Wanted = {}) => Array.from({ length: count }, () => request);
const unavailable = { kind: 'status', status: 503 };

test('an exchange that no rule is for goes as it would have gone', () => {
  const rules = kept({ when: { method: 'POST' }, do: unavailable });
  const exchange = pretendExchange();
  expect(send(rules, exchange)).toEqual({ answer: ANSWER });
  expect(exchange.counters.rules).toEqual({});
});

test('work that has to be waited for is waited for', async () => {
  const rules = kept({ phase: 'after', do: unavailable });
  const exchange = { ...pretendExchange(), work: () => Promise.resolve(ANSWER) };
  const { answer } = await applyRules(rules, 1, exchange);
  expect(answer?.status).toBe(503);
});

describe('phases', () => {
  test('ahead of the work, an answer that has ended leaves the work undone', () => {
    const exchange = pretendExchange();
    const sending = send(kept({ do: unavailable }), exchange);
    expect(sending.answer?.status).toBe(503);
    expect(exchange.worked).toEqual([]);
  });

  test('after the work, the answer is lost and the work is done', () => {
    const exchange = pretendExchange();
    const sending = send(kept({ phase: 'after', do: { kind: 'reset' } }), exchange);
    expect(sending).toMatchObject({ answer: { status: 200 }, manner: { kind: 'reset' } });
    expect(exchange.worked).toEqual([undefined]);
  });

  test('the first rule that ends the answer is the last that is applied', () => {
    const rules = kept({ do: unavailable }, { do: { kind: 'hang' } });
    const { answer, manner, marks } = send(rules, pretendExchange());
    expect(answer?.status).toBe(503);
    expect(manner).toBeUndefined();
    expect(marks).toEqual([{ rule: 'r1', kind: 'status', says: 'answer 503 to any request' }]);
  });

  test('rules that do not end it add up, each with its mark', () => {
    const rules = kept(
      { do: { kind: 'delay', takes: '2s' } },
      { do: { kind: 'set-header', name: 'location', value: '/elsewhere' } },
      { phase: 'after', do: { kind: 'delay', takes: '3s' } },
    );
    const { answer, notBefore, marks } = send(rules, pretendExchange());
    expect(answer?.headers['Location']).toBe('/elsewhere');
    expect(notBefore).toBe(NOON + seconds(5));
    expect(marks?.map(({ rule }) => rule)).toEqual(['r1', 'r2', 'r3']);
  });
});

describe('when', () => {
  test.each<[RuleDocument['when'], Wanted, boolean]>([
    [{ operation: 'ProtectedItemOperationStatuses_Get' }, {}, true],
    [{ operation: ['JobDetails_Get', 'ProtectedItemOperationStatus_Get'] }, {}, true],
    [{ operation: 'JobDetails_Get' }, {}, false],
    [{ operation: 'JobDetails_Get' }, { operationId: undefined }, false],
    [{ operation: 'Jobs_List' }, { operationId: 'BackupJobs_List' }, true],
    [{ method: 'GET' }, {}, true],
    [{ method: 'POST' }, {}, false],
    [{ path: '*/protecteditems/*/operationsStatus/*' }, {}, true],
    [{ path: '*/operationsStatus' }, {}, false],
    [{ path: '/' }, { path: '/' }, true],
    [{ item: 'VM1' }, {}, true],
    [{ item: 'vmrg/vm1' }, {}, true],
    [{ item: 'otherRG/vm1' }, {}, false],
    [{ item: 'vm' }, {}, false],
    [{ item: 'v' }, { path: '/subscriptions/s/providers/p/vaults/v' }, false],
    [{ item: 'vm1' }, { path: '/x/protectedItems/VM;vmRG;vm1' }, true],
    [{ header: { 'User-Agent': 'AZ*' } }, { headers: { 'user-agent': 'az/2.60' } }, true],
    [{ header: { 'User-Agent': 'az*' } }, { headers: { 'user-agent': 'curl' } }, false],
    [{ header: { 'x-ms-a': '*' } }, {}, false],
    [{ state: 'in-progress' }, {}, true],
    [{ state: 'succeeded' }, {}, false],
    [{ state: 'in-progress' }, { subject: undefined }, false],
    [{ method: 'GET', state: 'failed' }, {}, false],
  ])('%j is for %j: %s', (when = {}, request, fits) => {
    const { answer } = send(kept({ when, do: unavailable }), pretendExchange(request));
    expect(answer?.status === 503).toBe(fits);
  });

  test('after the work, the state is that of what the work has set off', () => {
    const rules = kept({ when: { state: 'in-progress' }, phase: 'after', do: { kind: 'reset' } });
    let worked = false;
    const pretended = pretendExchange({ operationId: 'Restores_Trigger', method: 'POST' });
    const exchange: Pretended = {
      ...pretended,
      work(asOf) {
        worked = true;
        return pretended.work(asOf);
      },
      subject: () => (worked ? SUBJECT : undefined),
    };
    expect(send(rules, exchange).manner).toEqual({ kind: 'reset' });
  });
});

test('the third request is the third for every rule, whatever others did to the second', () => {
  const rules = kept(
    { trigger: { nth: 2 }, do: { kind: 'reset' } },
    { trigger: { nth: 3 }, do: { kind: 'empty-body' } },
  );
  const counters = pretendExchange().counters;
  const marks = [1, 2, 3, 4].map(
    () => send(rules, { ...pretendExchange(), counters }).marks?.map(({ kind }) => kind) ?? [],
  );
  expect(marks).toEqual([[], ['reset'], ['empty-body'], []]);
});

describe('trigger', () => {
  test.each<[RuleDocument['trigger'], string]>([
    [{ nth: 2 }, '.x....'],
    [{ first: 2 }, 'xx....'],
    [{ every: 2 }, '.x.x.x'],
    [{ every: 2, first: 4 }, '.x.x..'],
    [{}, 'xxxxxx'],
  ])('%j means %s', (trigger = {}, pattern) => {
    const met = statuses(kept({ trigger, do: unavailable }), times(6));
    expect(met.map((status) => (status === 503 ? 'x' : '.')).join('')).toBe(pattern);
  });

  test('a rule is applied as often as it may be, and then no more', () => {
    expect(statuses(kept({ do: unavailable, times: 2 }), times(4))).toEqual([503, 503, 200, 200]);
  });

  test('requests whose answer another rule has ended count all the same', () => {
    const rules = kept(
      { trigger: { nth: 1 }, do: { kind: 'status', status: 429 } },
      { trigger: { nth: 2 }, do: unavailable },
    );
    expect(statuses(rules, times(3))).toEqual([429, 503, 200]);
  });

  test('counted for each operation, every operation has a first', () => {
    const rules = kept({ trigger: { first: 1, per: 'operation' }, do: unavailable });
    const other = { subject: { ...SUBJECT, operationId: 'other' } };
    const nothing = { subject: undefined };
    expect(statuses(rules, [{}, {}, other, other, nothing])).toEqual([503, 200, 503, 200, 200]);
  });

  test('chance has its share, and is the same for the same seed', () => {
    const rules = kept({ trigger: { probability: 0.25 }, do: unavailable });
    const met = statuses(rules, times(400));
    const hits = met.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(70);
    expect(hits).toBeLessThan(130);
    expect(statuses(rules, times(400))).toEqual(met);
  });

  test('never and always are never and always', () => {
    const share = (probability: number) =>
      statuses(kept({ trigger: { probability }, do: unavailable }), times(50));
    expect(new Set(share(0))).toEqual(new Set([200]));
    expect(new Set(share(1))).toEqual(new Set([503]));
  });

  const at = (...after: number[]) => after.map((minute) => ({ now: NOON + minutes(minute) }));

  test.each<[RuleDocument['trigger'], string]>([
    [{ after: '2m' }, '..xxx'],
    [{ until: 'PT2M' }, 'xx...'],
    [{ after: '1m', until: '3m' }, '.xx..'],
    [{ after: '2026-03-02T12:03:00Z' }, '...xx'],
    [{ after: '1m', until: '2026-03-02T12:02:00Z' }, '.x...'],
    [{ until: '2m', since: 'accepted' }, 'xx...'],
    [{ after: '2m', since: 'first-match' }, '..xxx'],
    [{ after: '1m', nth: 2 }, '..x..'],
  ])('%j opens the window %s, minute by minute', (trigger = {}, pattern) => {
    const met = statuses(kept({ trigger, do: unavailable }), at(0, 1, 2, 3, 4));
    expect(met.map((status) => (status === 503 ? 'x' : '.')).join('')).toBe(pattern);
  });

  test('a ttl ends a rule for good', () => {
    const rules = kept({ do: unavailable, ttl: '2m' });
    expect(statuses(rules, at(0, 1, 2, 3))).toEqual([503, 503, 200, 200]);
  });

  test('a request about no operation is in no window that is counted from the acceptance', () => {
    const rules = kept({ trigger: { until: '9m', since: 'accepted' }, do: unavailable });
    expect(statuses(rules, [{ subject: undefined }])).toEqual([200]);
  });

  test('compression divides the durations of windows', () => {
    const rules = kept({ trigger: { after: '2m' }, do: unavailable, ttl: '4m' });
    expect(statuses(rules, at(0, 1, 2, 3), 2)).toEqual([200, 503, 200, 200]);
  });
});

test('what is counted adds up, whatever comes', () => {
  const trigger = fc.record(
    {
      nth: fc.integer({ min: 1, max: 9 }),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      trigger,
      fc.integer({ min: 1, max: 5 }),
      fc.nat({ max: 20 }),
      (given, most, asked) => {
        const rules = kept({ trigger: given, do: unavailable, times: most });
        const counters = noCounters();
        const sent = times(asked).map(() => send(rules, pretendExchange({ counters })));
        const hits = sent.filter(({ answer }) => answer?.status === 503).length;
        expect(counters.rules['r1']?.hits ?? 0).toBe(hits);
        expect(hits).toBeLessThanOrEqual(most);
        expect(sent.filter(({ marks }) => marks).length).toBe(hits);
      },
    ),
  );
});

test('of operations beyond a thousand the first one’s counts are forgotten', () => {
  const rules = kept({ trigger: { per: 'operation', nth: 2 }, do: unavailable });
  const counters = noCounters();
  for (let at = 0; at < 1500; at += 1)
    send(rules, pretendExchange({ counters, subject: { ...SUBJECT, operationId: `o-${at}` } }));
  const counts = Object.keys(counters.rules['r1']?.byOperation ?? {});
  expect(counts).toHaveLength(1000);
  expect(counts.at(-1)).toBe('o-1499');
});

test('no more than a hundred refused tokens are remembered', () => {
  const rules = kept({ trigger: { every: 1 }, do: { kind: 'expired-token' } });
  const counters = noCounters();
  for (let at = 0; at < 150; at += 1)
    send(rules, pretendExchange({ counters, headers: { authorization: `Bearer token-${at}` } }));
  expect(counters.rules['r1']?.memory?.['digests']).toHaveLength(100);
});
