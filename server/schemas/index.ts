import { readdir, readFile } from 'node:fs/promises';

/** Beside the fixtures that they describe; in `schemas/` beside the built program. */
export const schemasFolder = import.meta.url.endsWith('.ts')
  ? new URL('../../fixtures/schemas/', import.meta.url)
  : new URL('./schemas/', import.meta.url);

const EXTENSION = '.schema.json';

/** The names of the schemas that are published: `scenario`, `world` … */
export async function schemaNames(): Promise<readonly string[]> {
  const files = await readdir(schemasFolder);
  return files
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort();
}

/** A published schema by its name, with or without its ending; undefined where there is none. */
export async function schemaText(name: string): Promise<string | undefined> {
  const plain = name.replace(/(\.schema)?\.json$/, '');
  if (!(await schemaNames()).includes(plain)) return undefined;
  return readFile(new URL(plain + EXTENSION, schemasFolder), 'utf8');
}
