import { beforeAll, describe, expect } from 'vitest';
import type { FateDocument, RestoriteWorld } from '../../server/index.ts';
import { test } from '../shared/client-test.ts';
import { BUILD_LIMIT_MS, built, go, steps } from './program.ts';

/** When the operation's status was asked for, in milliseconds after the first time. */
async function pollsOf({ journal }: RestoriteWorld): Promise<readonly number[]> {
  const at = (await journal.entries()).flatMap((entry) =>
    entry.kind === 'exchange' && entry.operation === 'ProtectedItemOperationStatuses_Get'
      ? [Date.parse(entry.machineAt)]
      : [],
  );
  return at.map((instant) => instant - (at[0] ?? 0));
}

const THREE_POLLS = { progression: 'polls', polls: 3 } as const;

describe.skipIf(!go.isThere).concurrent(`the poller of the SDK for Go${go.skipped}`, () => {
  beforeAll(async () => {
    await built();
  }, BUILD_LIMIT_MS);

  test.for([
    ['a number of seconds', 1],
    ['a date', 'http-date'],
  ] as const)('waits for %s in place of its own interval', async ([, status], { seat, world }) => {
    await world.fates.add({ ...THREE_POLLS, retryAfter: { status } });
    const { code } = await steps(seat, ['-frequency', '20s', 'restore']);
    expect(code).toBe(0);
    expect((await pollsOf(world)).at(-1)).toBeLessThan(15_000);
  });

  test.for([
    ['no header', 'omit'],
    ['zero', 'zero'],
    ['a fraction', 'fraction'],
  ] as const)(
    'waits its own interval where it finds %s',
    async ([, retryAfter], { seat, world }) => {
      await world.fates.add({ ...THREE_POLLS, retryAfter });
      const { code } = await steps(seat, ['-frequency', '2s', 'restore']);
      expect(code).toBe(0);
      const [, second = 0, third = 0] = await pollsOf(world);
      expect(second).toBeGreaterThan(1_900);
      expect(third - second).toBeGreaterThan(1_900);
    },
  );

  test('waits before its first poll for what the trigger says', async ({ seat, world }) => {
    await world.fates.add({ retryAfter: { trigger: 2 } });
    await steps(seat, ['restore']);
    const [trigger, poll] = (await world.journal.entries())
      .flatMap((entry) => (entry.kind === 'exchange' ? [entry] : []))
      .filter(({ operation }) => /^Restores_|OperationStatuses/.test(operation ?? ''));
    const between = Date.parse(poll?.machineAt ?? '') - Date.parse(trigger?.machineAt ?? '');
    expect(between).toBeGreaterThan(1_900);
  });

  test.for([
    ['Location alone', { headers: 'location' }],
    ['Azure-AsyncOperation alone', { headers: 'async-operation' }],
    ['an address with its path doubled', { headers: 'doubled' }],
  ] as readonly (readonly [string, FateDocument])[])(
    'follows %s',
    async ([, fate], { seat, world }) => {
      await world.fates.add(fate);
      expect((await steps(seat, ['restore'])).code).toBe(0);
    },
  );

  test.for([
    ['no address', { headers: 'none' }, /./],
    ['an address that is relative', { headers: 'relative' }, /invalid polling URL/],
  ] as readonly (readonly [string, FateDocument, RegExp])[])(
    'gives up on a restore that is accepted with %s',
    async ([, fate, why], { seat, world }) => {
      await world.fates.add(fate);
      const { code, lines } = await steps(seat, ['restore']);
      expect(lines[0]?.error).toMatch(why);
      expect(code).toBe(1);
      expect(await world.operations.list()).toHaveLength(1);
    },
  );
});
