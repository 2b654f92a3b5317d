import { expect, test } from 'vitest';
import { type Figure, isMet } from './figure.ts';
import { markdownOf, textOf } from './table.ts';

const ratio: Figure = {
  what: 'Status poll',
  against: 'node:http',
  value: 0.456,
  unit: 'times',
  target: { atLeast: 0.4 },
};

test('a figure is met on the right side of its target, the target included', () => {
  expect(isMet(ratio)).toBe(true);
  expect(isMet({ ...ratio, value: 0.4 })).toBe(true);
  expect(isMet({ ...ratio, value: 0.39 })).toBe(false);
  expect(isMet({ ...ratio, target: { atMost: 0.4 } })).toBe(false);
});

test('a figure that could not be measured is not met', () => {
  expect(isMet({ ...ratio, value: NaN })).toBe(false);
});

test('figures are written as a Markdown table', () => {
  expect(markdownOf([ratio, { what: 'Ready', against: '', value: 123.4, unit: 'ms' }])).toBe(
    [
      '| What | Against | Result | Wanted |',
      '| --- | --- | ---: | ---: |',
      '| Status poll | node:http | 0.46 × | at least 0.40 × |',
      '| Ready |  | 123 ms |  |',
    ].join('\n'),
  );
});

test('a table for a terminal lines its columns up', () => {
  const table = {
    title: 'T',
    head: ['name', 'n'],
    rows: [
      ['a', '1'],
      ['longer', '22'],
    ],
  };
  expect(textOf(table)).toBe('T\n  name     n\n  a        1\n  longer  22\n');
});
