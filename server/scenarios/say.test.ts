import { describe, expect, test } from 'vitest';
import { sayEvent, sayExpectation } from './say.ts';

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
