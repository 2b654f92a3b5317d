import { describe, test } from 'vitest';
import { sampleOf } from '../whole.ts';
import type { Behaviour } from './behaviour.ts';
import { CONTRACT } from './index.ts';
import { pairs } from './rules-of-restores.ts';
import { inProcess, listening, type Subject } from './subjects.ts';

const ofPairs = new Set<Behaviour>(pairs);

/** All, but of the restores with which two things are wrong a sample: they are many, and much alike. */
const nearlyAll = (all: readonly Behaviour[]): readonly Behaviour[] => [
  ...all.filter((one) => !ofPairs.has(one)),
  ...sampleOf(all.filter((one) => ofPairs.has(one))),
];

/** Where each request is given a port of its own, it takes longer: of each page a sample. */
const SUBJECTS: [Subject, (all: readonly Behaviour[]) => readonly Behaviour[]][] = [
  [listening, nearlyAll],
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
