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
