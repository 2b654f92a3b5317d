import { AssertionError } from 'node:assert';
import { describe, expect, test } from 'vitest';
import { LEFT_OUT, sampleOf, WHOLE } from '../whole.ts';
import type { Behaviour } from './behaviour.ts';
import { CONTRACT } from './index.ts';
import { MUTANTS } from './mutants.ts';
import { inProcess, type Subject } from './subjects.ts';

/** Compares all header names of an answer, so that it would notice much for the wrong reason. */
const HEADER_ORDER = 'wears the headers of each era, in their order and casing';

const all = Object.values(CONTRACT).flat();
const isOrder = ({ says }: { readonly says: string }): boolean => says === HEADER_ORDER;

/** The first behaviour to notice; the one of header order is asked last. */
async function noticing(
  subject: Subject,
  behaviours: readonly Behaviour[],
): Promise<string | undefined> {
  for (const { says, setting = {}, run } of behaviours)
    try {
      await subject.perform(setting, run);
    } catch (fault) {
      // Only what a behaviour asserts is noticed; to stumble over an answer proves nothing.
      if (!(fault instanceof AssertionError)) throw fault;
      return says;
    }
  return undefined;
}

const noticedBy = new Map<string, string | undefined>();

describe('the contract notices a service that', () => {
  test.for(sampleOf(MUTANTS))('$is', async (mutant, { annotate }) => {
    const page = CONTRACT[mutant.on] ?? [];
    const inOrder = [...page].sort((one, other) => Number(isOrder(one)) - Number(isOrder(other)));
    const says = await noticing(inProcess(mutant), inOrder);
    noticedBy.set(mutant.is, says);
    await annotate(says === undefined ? 'No behaviour notices.' : `Noticed where it ${says}.`);
    expect(says).toBeDefined();
  });
});

test('no mutant is noticed by the order of headers alone', () => {
  const alone = [...noticedBy].filter(([, says]) => says === HEADER_ORDER).map(([is]) => is);
  expect(all.filter(isOrder)).toHaveLength(1);
  expect(alone).toEqual([]);
});

test.runIf(WHOLE)(
  `the contract has nothing to say against a service that is not flawed${LEFT_OUT}`,
  async () => {
    const sound = inProcess({ spoil: (answer) => ({ ...answer }) });
    expect(await noticing(sound, all)).toBeUndefined();
  },
);
