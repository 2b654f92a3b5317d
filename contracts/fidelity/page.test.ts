import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pageOf, pageUrl, readFigures } from './page.ts';
import { PUBLISHED_SETS } from './published.ts';

const page = await readFile(pageUrl, 'utf8');

test('contracts/FIDELITY.md is fresh around its figures (npm run generate)', async () => {
  expect(page).toBe(await pageOf((part) => readFigures(page, part).text));
});

describe.each(PUBLISHED_SETS)('what the page says of $title', ({ part, known }) => {
  const { text, set } = readFigures(page, part);
  const rowOf = (name: string): number[] =>
    (new RegExp(`^\\| ${name} +\\|(.*)`, 'm').exec(text)?.[1] ?? '')
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => /^\d+$/.test(cell))
      .map(Number);
  const compared = rowOf('compared');
  const agreeing = rowOf('agreeing');
  const declared = rowOf('differing as declared below');

  test('names the data that it is of', () => {
    expect(set).toMatch(/^[0-9a-f]{8}$/);
  });

  test('adds up, given and derived', () => {
    expect(compared).toHaveLength(3);
    expect(compared).toEqual(agreeing.map((count, at) => count + (declared[at] ?? 0)));
    expect(compared[0]).toBe((compared[1] ?? 0) + (compared[2] ?? 0));
  });

  test('leaves nothing that differs undeclared', () => {
    expect(rowOf('differing otherwise')).toEqual([0, 0, 0]);
    expect(declared[0]).toBe(known.reduce((sum, { times }) => sum + times, 0));
  });
});

test('it begins with the figures that its parts have further down', async () => {
  const page = await readFile(pageUrl, 'utf8');
  const [, first = '', ...rest] = page.split(/^## /m);
  expect(first).toMatch(/^In two minutes/);
  const further = rest.join('');
  const figures = [
    ...first.matchAll(/Of (\d+) compared fields and headers in (\d+) [^,]*, (\d+) agree/g),
  ];
  expect(figures).toHaveLength(2);
  for (const [, compared = '', count = '', agreeing = ''] of figures) {
    expect(further).toMatch(new RegExp(`^Of ${count} `, 'm'));
    expect(further).toMatch(new RegExp(`^\\| compared +\\| ${compared} `, 'm'));
    expect(further).toMatch(new RegExp(`^\\| agreeing +\\| ${agreeing} `, 'm'));
  }
});
