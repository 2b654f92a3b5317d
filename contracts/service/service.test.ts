import { describe, test } from 'vitest';
import { CONTRACT } from './index.ts';
import { inProcess, listening } from './subjects.ts';

describe.each([inProcess(), listening])('$name', (subject) => {
  for (const [page, behaviours] of Object.entries(CONTRACT))
    describe(page, () => {
      for (const { says, setting = {}, run } of behaviours)
        test(says, () => subject.perform(setting, run));
    });
});
