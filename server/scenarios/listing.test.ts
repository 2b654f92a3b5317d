import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { listScenarios } from './library.ts';
import { listingPage } from './listing.ts';

test('the manual lists the scenarios that there are; npm run generate writes it anew', async () => {
  const page = await readFile(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');
  expect(page).toBe(await format(listingPage(await listScenarios()), { parser: 'markdown' }));
});
