import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { follow, listOperations, type OpenApiDocument } from './document.ts';
import { controlUrl, generateControlFiles, generatedFolder } from './generate.ts';

const text = await readFile(controlUrl, 'utf8');
const document = parse(text) as OpenApiDocument;
const listed = listOperations(document);

describe('the contract of the control API', () => {
  test('is a valid OpenAPI 3.1 document', async () => {
    const config = await createConfig({ extends: ['minimal'] });
    const problems = await lint({ ref: fileURLToPath(controlUrl), config });
    expect(document.openapi).toBe('3.1.0');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names each operation once, and declares every parameter of a path', () => {
    const ids = listed.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters } of listed) {
      const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    }
  });

  test('gives every failure a problem document', () => {
    for (const { operation } of listed)
      for (const [status, entry] of Object.entries(operation.responses)) {
        if (status !== 'default' && status < '400') continue;
        const { content = {} } = follow(document, entry);
        expect(Object.keys(content)).toEqual(['application/problem+json']);
      }
  });

  test('has generated types that are fresh; run npx tsx openapi/generate.ts if not', async () => {
    for (const [name, expected] of Object.entries(await generateControlFiles(text))) {
      const actual = await readFile(new URL(name, generatedFolder), 'utf8');
      expect(actual === expected, `${name} is the contract's`).toBe(true);
    }
  });
});
