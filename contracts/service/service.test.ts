import { describe, test } from 'vitest';
import { sampleOf } from '../whole.ts';
import type { Behaviour } from './behaviour.ts';
import { CONTRACT } from './index.ts';
import { inProcess, listening, type Subject } from './subjects.ts';

type Choice = (page: string, all: readonly Behaviour[]) => readonly Behaviour[];

/** Rows of a table against each other: hundreds of restores, of which some stand for all. */
const LONG: readonly string[] = ['the rules of restores', 'two things wrong with one restore'];

/** Where each request is given a port of its own, it takes longer: of each page a sample. */
const SUBJECTS: [Subject, Choice][] = [
  [listening, (page, all) => (LONG.includes(page) ? sampleOf(all) : all)],
  [inProcess(), (page, all) => sampleOf(all, LONG.includes(page) ? 12 : 4)],
];

for (const [subject, chosen] of SUBJECTS)
  describe(subject.name, () => {
    for (const [page, behaviours] of Object.entries(CONTRACT))
      describe(page, () => {
        for (const { says, setting = {}, run } of chosen(page, behaviours))
          test(says, () => subject.perform(setting, run));
      });
  });
