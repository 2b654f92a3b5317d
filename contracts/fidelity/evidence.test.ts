import { expect, test } from 'vitest';
import { type Evidence, partsOf, wordsOf } from '../service/behaviour.ts';
import { CONTRACT } from '../service/index.ts';

const parts = (...kinds: readonly Evidence['kind'][]): readonly string[] =>
  Object.values(CONTRACT)
    .flat()
    .flatMap(({ evidence }) => partsOf(evidence))
    .filter(({ kind }) => kinds.includes(kind))
    .map(wordsOf);

test('what is called recorded or specified does not say beside it that some of it is not', () => {
  const mixed = /inferred|\bours\b|our own|synthetic|everywhere|assumed|guess/i;
  expect(parts('recorded', 'specified').filter((words) => mixed.test(words))).toEqual([]);
});

test('every evidence says something, and names where it is from', () => {
  expect(parts('recorded', 'specified', 'inferred', 'ours').filter((it) => it.length < 5)).toEqual(
    [],
  );
});
