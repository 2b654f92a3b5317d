/**
 * Writes `generated/` from the contracts: the types that parsing and rendering are written against,
 * and the table of operations. Run with `npx tsx openapi/generate.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { listOperations, type OpenApiDocument } from './document.ts';

export const contractUrl = new URL('./azure-backup.yaml', import.meta.url);
export const controlUrl = new URL('./control.yaml', import.meta.url);
export const generatedFolder = new URL('./generated/', import.meta.url);

const header = '// Generated from openapi/azure-backup.yaml by openapi/generate.ts; do not edit.\n';

/** The text of every generated file, by its name: a pure function of the contract's text. */
export async function generateFiles(contract: string): Promise<Record<string, string>> {
  const document = parse(contract) as OpenApiDocument;
  return {
    'azure-backup.ts': header + astToString(await openapiTS(contract)),
    'operations.ts': header + operationsText(document),
  };
}

/** The same of the control API, whose clients are written against its types. */
export async function generateControlFiles(contract: string): Promise<Record<string, string>> {
  const generated = header.replace('azure-backup', 'control');
  return { 'control.ts': generated + astToString(await openapiTS(contract)) };
}

function operationsText(document: OpenApiDocument): string {
  const rows = listOperations(document).map(
    ({ operationId, method, path }) =>
      `  ${operationId}: {\n    method: '${method}',\n    path: '${path}',\n  },\n`,
  );
  return (
    `export const operations = {\n${rows.join('')}` +
    '} as const satisfies Record<string, { method: string; path: string }>;\n\n' +
    'export type OperationId = keyof typeof operations;\n'
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = {
    ...(await generateFiles(await readFile(contractUrl, 'utf8'))),
    ...(await generateControlFiles(await readFile(controlUrl, 'utf8'))),
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(name, generatedFolder), text);
  }
}
