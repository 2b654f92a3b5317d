import { expect, test } from 'vitest';
import { INSTANT, poll, WORLD } from './journal.samples.ts';
import { openJournals } from './journals.ts';
import type { DroppedView, JournalEntryView } from './view.ts';

const OTHER = '11111111-1111-1111-1111-111111111111';
const never = new AbortController().signal;
const note = { at: INSTANT, machineAt: INSTANT, what: 'the clock was advanced by PT40M' };
const seqs = (entries: readonly JournalEntryView[]) => entries.map(({ seq }) => seq);

test('an exchange is written down with both clocks, its rules and how it left', () => {
  const journals = openJournals({ key: Buffer.from('key') });
  const answer = { status: 429, headers: { 'Retry-After': '5' }, body: '{"a":1}' };
  const marks = [{ rule: 'r1', kind: 'status', says: 'answer 429' }];
  const subject = { operationId: 'o', jobId: 'j' };
  const manner = { kind: 'close', afterBytes: 3 } as const;
  journals.record(
    WORLD,
    poll({ sending: { answer, marks, manner, notBefore: INSTANT + 10_000_000 }, about: subject }),
  );
  const truth = { operation: { id: 'o', status: 'Succeeded' } };
  const { entries } = journals.read(WORLD, {}, ({ at, subject: about }) =>
    at === INSTANT && about.jobId === 'j' ? truth : undefined,
  );
  expect(entries).toEqual([
    {
      kind: 'exchange',
      seq: 1,
      at: '2026-03-02T09:30:00Z',
      machineAt: '2026-03-02T09:30:00Z',
      operation: 'ProtectedItemOperationStatuses_Get',
      request: {
        method: 'GET',
        url: `https://management.azure.com/subscriptions/${WORLD}/operationsStatus/1?api-version=2025-02-01`,
        headers: [
          ['Authorization', expect.stringMatching(/^Bearer redacted:[\da-f]{12}$/)],
          ['Accept', 'application/json'],
        ],
        body: null,
        bodyBytes: 0,
      },
      response: { status: 429, headers: [['Retry-After', '5']], body: '{"a', bodyBytes: 3 },
      left: { how: 'close', afterBytes: 3, notBefore: '2026-03-02T09:30:01Z' },
      rules: marks,
      subject: { operation: 'o', job: 'j' },
      truth,
    },
  ]);
});

test('an answer of which nothing left is said to have been made', () => {
  const journals = openJournals();
  const answer = { status: 202, headers: {}, body: null };
  journals.record(WORLD, poll({ sending: { answer, manner: { kind: 'reset' } } }));
  journals.record(WORLD, poll({ sending: { answer: null, manner: { kind: 'hang' } } }));
  expect(journals.read(WORLD).entries).toMatchObject([
    { response: null, unsent: { status: 202 }, left: { how: 'reset' } },
    { response: null, left: { how: 'hang' } },
  ]);
});

test('a change stands among the exchanges as an entry of another kind', () => {
  const journals = openJournals();
  journals.record(WORLD, poll());
  journals.note(WORLD, { ...note, facts: { by: 'PT40M' } });
  expect(journals.read(WORLD).entries[1]).toEqual({
    kind: 'control',
    seq: 2,
    at: '2026-03-02T09:30:00Z',
    machineAt: '2026-03-02T09:30:00Z',
    what: 'the clock was advanced by PT40M',
    facts: { by: 'PT40M' },
  });
});

test('each world has a journal and numbers of its own', () => {
  const journals = openJournals();
  journals.record(WORLD, poll());
  journals.record(OTHER, poll());
  expect(seqs(journals.read(WORLD).entries)).toEqual([1]);
  expect(seqs(journals.read(OTHER).entries)).toEqual([1]);
  expect(journals.read('nobody')).toEqual({ entries: [], last: 0, dropped: 0 });
});

test('it is read in pages', () => {
  const journals = openJournals();
  for (let times = 0; times < 5; times++) journals.record(WORLD, poll());
  expect(seqs(journals.read(WORLD, { since: 2, limit: 2 }).entries)).toEqual([3, 4]);
  expect(journals.read(WORLD, { since: 5 })).toEqual({ entries: [], last: 5, dropped: 0 });
});

test('it keeps so many entries, and says how many it has lost', () => {
  const journals = openJournals({ limit: { entries: 3 } });
  for (let times = 0; times < 5; times++) journals.record(WORLD, poll());
  const page = journals.read(WORLD);
  expect(seqs(page.entries)).toEqual([3, 4, 5]);
  expect(page.dropped).toBe(2);
});

test('it keeps so many bytes', () => {
  const journals = openJournals({ limit: { bytes: 20_000 } });
  for (let times = 0; times < 50; times++)
    journals.record(WORLD, poll({ answerBody: 'x'.repeat(2000) }));
  const { bytes, entries, dropped } = journals.size(WORLD);
  expect(bytes).toBeLessThanOrEqual(20_000);
  expect(entries).toBeGreaterThan(3);
  expect(entries + dropped).toBe(50);
});

test('an entry too heavy for its world is kept without its bodies', () => {
  const journals = openJournals({ limit: { bytes: 20_000 } });
  journals.record(WORLD, poll());
  journals.record(WORLD, poll({ answerBody: 'x'.repeat(50_000), requestBody: 'y' }));
  const { entries } = journals.read(WORLD);
  expect(entries).toMatchObject([
    { seq: 1 },
    { seq: 2, bodiless: true, request: { body: null }, response: { status: 200, body: null } },
  ]);
});

test('all worlds together keep so many bytes, the largest losing first', () => {
  const journals = openJournals({ limit: { totalBytes: 30_000 } });
  journals.record(OTHER, poll());
  for (let times = 0; times < 100; times++) journals.record(WORLD, poll());
  expect(journals.size().bytes).toBeLessThanOrEqual(30_000);
  expect(journals.size(OTHER)).toMatchObject({ entries: 1, dropped: 0 });
  expect(journals.size(WORLD).dropped).toBeGreaterThan(0);
});

test('cleared it is empty, and its numbers go on', () => {
  const journals = openJournals({ limit: { entries: 1 } });
  journals.record(WORLD, poll());
  journals.record(WORLD, poll());
  journals.clear(WORLD);
  expect(journals.read(WORLD)).toEqual({ entries: [], last: 2, dropped: 0 });
  expect(journals.size().bytes).toBe(0);
  journals.record(WORLD, poll());
  expect(seqs(journals.read(WORLD).entries)).toEqual([3]);
});

test('what a stream began after comes to it, entry by entry', async () => {
  const journals = openJournals();
  journals.record(WORLD, poll());
  const live = reader(journals.stream(WORLD, never));
  const resumed = reader(journals.stream(WORLD, never, { since: 0 }));
  const earlierRun = reader(journals.stream(WORLD, never, { since: 99 }));
  const next = live();
  journals.record(WORLD, poll());
  expect([await next]).toMatchObject([{ seq: 2 }]);
  expect([await resumed(), await resumed()]).toMatchObject([{ seq: 1 }, { seq: 2 }]);
  expect(await earlierRun()).toMatchObject({ seq: 1 });
});

test('a slow reader is told what it has missed', async () => {
  const journals = openJournals({ limit: { entries: 2 } });
  const live = reader(journals.stream(WORLD, never));
  for (let times = 0; times < 7; times++) journals.record(WORLD, poll());
  expect([await live(), await live(), await live()]).toMatchObject([
    { kind: 'dropped', count: 5 },
    { seq: 6 },
    { seq: 7 },
  ]);
});

test('a stream ends with its signal, and with its world', async () => {
  const journals = openJournals();
  const leaving = new AbortController();
  const one = reader(journals.stream(WORLD, leaving.signal))();
  const other = reader(journals.stream(WORLD, never))();
  leaving.abort();
  expect(await one).toBeUndefined();
  journals.forget(WORLD);
  expect(await other).toBeUndefined();
  expect(journals.size()).toEqual({ entries: 0, bytes: 0, dropped: 0 });
});

test('a wait is met by what is there already and by what comes', async () => {
  const journals = openJournals();
  const MINUTE = 600_000_000;
  journals.record(WORLD, poll());
  const order = { match: { status: 200 }, count: 2, timeout: MINUTE };
  const waiting = journals.wait(WORLD, order, never);
  journals.record(WORLD, poll({ status: 404 }));
  journals.record(WORLD, poll());
  const { met, matched, entries } = await waiting;
  expect([met, matched, seqs(entries)]).toEqual([true, 2, [1, 3]]);
});

test('a wait whose time is up says how many there were', async () => {
  const journals = openJournals();
  journals.record(WORLD, poll());
  const order = { match: {}, count: 2, timeout: 0 };
  expect(await journals.wait(WORLD, order, never)).toMatchObject({
    met: false,
    matched: 1,
    count: 2,
  });
});

test('a wait whose client has gone is over', async () => {
  const order = { match: {}, count: 1, timeout: 600_000_000 };
  const gone = AbortSignal.abort();
  expect(await openJournals().wait(WORLD, order, gone)).toMatchObject({ met: false, matched: 0 });
});

/** Asks a stream for its next; undefined once it has ended. */
function reader(items: AsyncIterable<JournalEntryView | DroppedView>) {
  const iterator = items[Symbol.asyncIterator]();
  return async () => {
    const next = await iterator.next();
    return next.done === true ? undefined : next.value;
  };
}
