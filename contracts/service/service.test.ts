import { describe, test } from 'vitest';
import { sampleOf } from '../whole.ts';
import type { Behaviour } from './behaviour.ts';
import { CONTRACT } from './index.ts';
import { inProcess, listening, type Subject } from './subjects.ts';

/** Where each request is given a port of its own, it takes longer: of each page a sample. */
const SUBJECTS: [Subject, (all: readonly Behaviour[]) => readonly Behaviour[]][] = [
  [listening, (all) => all],
  [inProcess(), sampleOf],
];

for (const [subject, chosen] of SUBJECTS)
  describe(subject.name, () => {
    for (const [page, behaviours] of Object.entries(CONTRACT))
      describe(page, () => {
        for (const { says, setting = {}, run } of chosen(behaviours))
          test(says, () => subject.perform(setting, run));
      });
  });
