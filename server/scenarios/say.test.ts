import { describe, expect, test } from 'vitest';
import type { FateDocument } from '../core/fate.ts';
import { sayEvent, sayExpectation } from './say.ts';
import { sayFate } from './say-fate.ts';

describe('a fate is told as', () => {
  const NEXT = 'the next operation that makes a job';
  test.each<[string, FateDocument]>([
    [`${NEXT} goes as usual`, {}],
    [
      'Restores_Trigger number 2 for RestoreDisks of testVM: never ends',
      {
        match: {
          operation: 'Restores_Trigger',
          recoveryType: 'RestoreDisks',
          item: 'testVM',
          nth: 2,
        },
        operation: { outcome: 'stuck' },
      },
    ],
    [
      `${NEXT}: succeeds after 30s; its job takes 20m, fails at 60% with X and Y, leaves disks`,
      {
        operation: { takes: '30s' },
        job: {
          takes: '20m',
          outcome: 'failed',
          endsAt: '60%',
          errors: [{ code: 'X' }, { code: 'Y' }],
          leaves: 'disks',
        },
      },
    ],
    [
      `${NEXT}: fails with X ('No.'); its job is made whatever becomes of the operation, waits until 1h, completes although a cancel was accepted`,
      {
        operation: { outcome: 'failed', code: 'X', message: 'No.' },
        job: { made: 'always', queued: '1h', onCancel: 'completes' },
      },
    ],
    [
      `${NEXT}: its job stands still in 'Take Snapshot'`,
      { job: { outcome: 'stuck', stuckAt: 'Take Snapshot' } },
    ],
    [
      `${NEXT}: its job is at 99% after 5m, leaves all but vm and lun:0`,
      { job: { progress: [['5m', '99%']], leaves: { without: ['vm', 'lun:0'] } } },
    ],
    [
      `${NEXT}: it and its job each end at look 2; has another id than its job`,
      { progression: 'polls', jobIdEqualsOperationId: false },
    ],
    [
      `${NEXT}: is given async-operation and location, resigned, and old ones are refused`,
      { headers: { send: ['async-operation', 'location'], form: 'resigned', stale: 'refuse' } },
    ],
    [
      `${NEXT}: says Retry-After: 5, then 1 (status), huge (job); is not found for 2s; is not found any more 1m after its end`,
      { retryAfter: { status: [5, 1], job: 'huge' }, visibleAfter: '2s', resultExpiresAfter: '1m' },
    ],
  ])('%s', (says, fate) => {
    expect(sayFate(fate)).toBe(says);
  });
});

describe('what happens without the client is told as', () => {
  test.each([
    [
      '5m after the beginning, the newest point of vm is deleted.',
      { at: '5m', do: 'delete-point', item: 'vm' },
    ],
    [
      '5m after the acceptance, the first machine is locked.',
      { at: '5m', since: 'accepted', do: 'lock' },
    ],
    [
      'at 2026-01-31T09:00:00Z, the first machine is backed up.',
      { at: '2026-01-31T09:00:00Z', do: 'backup' },
    ],
  ] as const)('%s', (says, event) => {
    expect(sayEvent(event)).toBe(says);
  });
});

describe('how a correct client ends is told as', () => {
  test.each([
    [
      'A correct client sets one off once and reports success; its job ends as Completed.',
      { client: 'succeeds', job: 'Completed' },
    ],
    [
      'A correct client does not report success; nothing is set off.',
      { client: 'reports-failure', triggers: 0 },
    ],
  ] as const)('%s', (says, expectation) => {
    expect(sayExpectation(expectation)).toBe(says);
  });
});
