/** Writes the published JSON Schemas. Run with `npm run generate`. */
import { writeFile } from 'node:fs/promises';
import { serveCommand } from '../commands/serve.ts';
import { schemasFolder } from './index.ts';
import { publishedSchemas } from './published.ts';

for (const [file, text] of Object.entries(publishedSchemas(serveCommand().options)))
  await writeFile(new URL(file, schemasFolder), text);
