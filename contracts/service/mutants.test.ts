import { describe, expect, test } from 'vitest';
import { CONTRACT } from './index.ts';
import { MUTANTS } from './mutants.ts';
import { inProcess } from './subjects.ts';

const behaviours = Object.values(CONTRACT).flat();

/** Whether any behaviour notices; stops at the first that does. */
async function noticed(subject: ReturnType<typeof inProcess>): Promise<boolean> {
  for (const { setting = {}, run } of behaviours)
    try {
      await subject.perform(setting, run);
    } catch {
      return true;
    }
  return false;
}

describe('the contract notices a service that', () => {
  test.each(MUTANTS)('$is', async ({ spoil }) => {
    expect(await noticed(inProcess(spoil))).toBe(true);
  });
});

test('the contract has nothing to say against a service that nobody spoilt', async () => {
  expect(await noticed(inProcess((answer) => ({ ...answer })))).toBe(false);
});
