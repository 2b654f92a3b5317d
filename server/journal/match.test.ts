import { expect, test } from 'vitest';
import { INSTANT, poll } from './journal.samples.ts';
import { makeDigest } from './digest.ts';
import { makeEntry, makeNote } from './make-entry.ts';
import { type JournalMatch, matches, pathOf } from './match.ts';
import { makeRedactor } from './redact.ts';
import { makeSlabs } from './slabs.ts';

const redactor = makeRedactor(makeDigest());
const { keep } = makeSlabs();
const answer = { status: 429, headers: {}, body: null };
const exchange = makeEntry(
  1,
  poll({
    url: 'http://127.0.0.1:7780/subscriptions/1//vaults/my%20Vault/jobs?a=/b',
    sending: { answer, marks: [{ rule: 'r1', kind: 'status', says: 'answer 429' }] },
  }),
  redactor,
  keep,
  1e6,
);
const lost = makeEntry(
  2,
  poll({ sending: { answer, manner: { kind: 'reset' } } }),
  redactor,
  keep,
  1e6,
);
const change = makeNote(3, { at: INSTANT, machineAt: INSTANT, what: 'reset' });

test.each<JournalMatch>([
  {},
  { kind: 'exchange' },
  { operation: 'ProtectedItemOperationStatuses_Get' },
  { method: 'get' },
  { status: 429 },
  { rule: 'r1' },
  { path: '/subscriptions/1/vaults/my Vault/jobs' },
  { path: '*/VAULTS/*' },
  { path: '/sub*/jobs*' },
  { path: '*' },
])('%o fits the exchange', (match) => {
  expect(matches(match, exchange)).toBe(true);
});

test.each<JournalMatch>([
  { kind: 'control' },
  { operation: 'Restores_Trigger' },
  { method: 'POST' },
  { status: 200 },
  { rule: 'r2' },
  { path: '/subscriptions' },
  { path: '*/jobs/*' },
  { path: '/subscriptions/1*1/vaults*' },
  { status: 429, rule: 'r2' },
])('%o does not', (match) => {
  expect(matches(match, exchange)).toBe(false);
});

test('an answer that never left has no status to fit', () => {
  expect(matches({ status: 429 }, lost)).toBe(false);
  expect(matches({ method: 'GET' }, lost)).toBe(true);
});

test('a change fits by its kind alone', () => {
  expect(matches({}, change)).toBe(true);
  expect(matches({ kind: 'control' }, change)).toBe(true);
  expect(matches({ kind: 'control', method: 'GET' }, change)).toBe(false);
});

test('a path that cannot be decoded stands as it is', () => {
  expect(pathOf('http://h/%zz?a')).toBe('/%zz');
});
