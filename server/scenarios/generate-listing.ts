/** Writes the manual's page of scenarios. Run with `npm run generate`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { listScenarios } from './library.ts';
import { listingPage } from './listing.ts';

const file = new URL('../../docs/scenarios.md', import.meta.url);
const page = listingPage(await listScenarios());
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, await format(page, { parser: 'markdown' }));
