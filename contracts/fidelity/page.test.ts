import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pageOf, pageUrl, readFigures } from './page.ts';

test('contracts/FIDELITY.md is fresh (npm run generate)', async () => {
  const page = await readFile(pageUrl, 'utf8');
  const kept = {
    recorded: readFigures(page, 'recorded').text,
    examples: readFigures(page, 'examples').text,
  };
  expect(page).toBe(await pageOf(kept));
});

test('it begins with the figures that its parts have further down', async () => {
  const page = await readFile(pageUrl, 'utf8');
  const [, first = '', ...rest] = page.split(/^## /m);
  expect(first).toMatch(/^In two minutes/);
  const further = rest.join('');
  const figures = [...first.matchAll(/Of (\d+) points in (\d+) [^,]*, (\d+) agree/g)];
  expect(figures).toHaveLength(2);
  for (const [, compared = '', count = '', agreeing = ''] of figures) {
    expect(further).toMatch(new RegExp(`^Of ${count} `, 'm'));
    expect(further).toMatch(new RegExp(`^\\| compared +\\| ${compared} `, 'm'));
    expect(further).toMatch(new RegExp(`^\\| agreeing +\\| ${agreeing} `, 'm'));
  }
});
