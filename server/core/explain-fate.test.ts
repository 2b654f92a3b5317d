import { describe, expect, test } from 'vitest';
import { explainFate, saysFate } from './explain-fate.ts';
import type { FateDocument } from './fate.ts';

/** Each form that a fate can be given, with its sentence. */
const SENTENCES: readonly (readonly [FateDocument, string])[] = [
  [{}, 'the next operation that makes a job: it goes as it usually goes'],
  [
    {
      match: { operation: 'Restores_Trigger', item: 'testVM' },
      job: { outcome: 'failed', endsAt: '60%' },
    },
    'the next Restores_Trigger for the machine testVM: its job fails at 60%',
  ],
  [
    {
      match: { nth: 2, recoveryType: 'RestoreDisks' },
      operation: { takes: '5s', outcome: 'failed', code: 'CloudInternalError' },
    },
    'the second operation that makes a job of kind RestoreDisks: its operation fails after 5s with CloudInternalError',
  ],
  [
    { match: { nth: 11 }, operation: { outcome: 'canceled', message: 'No.' } },
    'the 11th operation that makes a job: its operation is canceled saying "No."',
  ],
  [
    { operation: { outcome: 'stuck' }, job: { made: 'always', takes: 'PT40M' } },
    'the next operation that makes a job: its operation never ends, a job is made whatever becomes of the operation, its job completes after PT40M',
  ],
  [{ job: { made: 'never' } }, 'the next operation that makes a job: it makes no job'],
  [
    { job: { queued: '2m', outcome: 'stuck', stuckAt: 'Transfer data from vault' } },
    'the next operation that makes a job: its job waits 2m in the queue, its job stands still in "Transfer data from vault"',
  ],
  [
    {
      job: {
        starts: '5s',
        progress: [
          ['5m', '99%'],
          ['50m', '100%'],
        ],
      },
    },
    'the next operation that makes a job: its job can be read after 5s, its job is at 99% after 5m, 100% after 50m',
  ],
  [
    {
      job: {
        outcome: 'completedWithWarnings',
        errors: [{ code: 'A' }, { code: 'B' }],
        leaves: { without: ['config', 'lun:0'] },
      },
    },
    'the next operation that makes a job: its job completes with warnings with A and B, it leaves everything without config, lun:0',
  ],
  [
    { job: { outcome: 'cancelled', onCancel: 'refused', leaves: 'nothing' } },
    'the next operation that makes a job: its job is cancelled, a cancel of its job is refused, it leaves nothing',
  ],
  [
    { progression: 'polls', polls: 4 },
    'the next operation that makes a job: each of its stages has ended at the 4th look at it',
  ],
  [
    { progression: 'manual', whenBusy: 'fail-job' },
    'the next operation that makes a job: each of its stages ends when it is finished by hand, where its item is busy, it is accepted and its job fails',
  ],
  [
    { headers: 'location', retryAfter: 'http-date' },
    'the next operation that makes a job: its 202 has Location alone, Retry-After is a date',
  ],
  [
    {
      headers: { send: ['location'], form: 'doubled', stale: 'refuse' },
      retryAfter: { status: [1, 5], job: 'omit' },
    },
    'the next operation that makes a job: its 202 has the addresses location, its addresses have a doubled segment, an address with an old signature is refused, Retry-After of its status is 1, then 5, Retry-After of its job is left out',
  ],
  [
    {
      headers: { send: [] },
      retryAfter: 7,
      visibleAfter: '3s',
      resultExpiresAfter: '1m',
      jobIdEqualsOperationId: false,
    },
    'the next operation that makes a job: its 202 has no address, Retry-After is 7, its addresses answer 404 for 3s, its addresses answer 404 from 1m after its end, its job has an id of its own',
  ],
];

describe('a fate', () => {
  test.each(SENTENCES)('%j says what it means', (fate, says) => {
    expect(saysFate(fate)).toBe(says);
  });

  const kept = (fate: FateDocument, seen: number, hits: number) =>
    explainFate({ id: 'fate-1', fate, addedAt: 0, seen, hits });

  test('tells how far it has come', () => {
    const nth = { match: { nth: 3 } };
    const first = 'the third operation that makes a job: it goes as it usually goes';
    expect(kept(nth, 2, 0)).toEqual({ says: `${first} (2 seen)`, hits: 0, spent: false });
    expect(kept(nth, 3, 1)).toEqual({ says: `${first} (spent)`, hits: 1, spent: true });
    expect(kept(nth, 4, 0).says).toBe(`${first} (spent, and never used)`);
    expect(kept({}, 0, 0)).toMatchObject({ hits: 0, spent: false });
    expect(kept({}, 1, 1).spent).toBe(true);
  });
});
