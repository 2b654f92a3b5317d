import { expect, test } from 'vitest';
import { shown } from './shown.ts';

const circular: Record<string, unknown> = {};
circular['self'] = circular;

test.each([
  [undefined, 'nothing'],
  ['word', "'word'"],
  [{ by: 40 }, '{"by":40}'],
  ['x'.repeat(500), `'${'x'.repeat(79)}…'`],
  [() => 1, 'function'],
  [1n, 'bigint, which no JSON can hold'],
  [circular, 'object, which no JSON can hold'],
])('%o is shown as somebody would write it, or as what it is', (input, says) => {
  expect(shown(input)).toBe(says);
});
