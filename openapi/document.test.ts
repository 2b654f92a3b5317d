import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { coverage } from './coverage.ts';
import { follow, listOperations, type OpenApiDocument, type Schema } from './document.ts';
import { contractUrl, generatedFolder, generateFiles } from './generate.ts';
import { operations } from './generated/operations.ts';

const text = await readFile(contractUrl, 'utf8');
const document = parse(text) as OpenApiDocument;
const listed = listOperations(document);

describe('the contract', () => {
  test('is a valid OpenAPI 3.1 document', async () => {
    const config = await createConfig({ extends: ['minimal'] });
    const problems = await lint({ ref: fileURLToPath(contractUrl), config });
    expect(document.openapi).toBe('3.1.0');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names each operation once', () => {
    const ids = listed.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('demands an api-version of every request, and declares every parameter of a path', () => {
    for (const { path, parameters } of listed) {
      const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
      expect(parameters).toContainEqual(
        expect.objectContaining({ name: 'api-version', in: 'query', required: true }),
      );
    }
  });

  test('says how each operation is known', () => {
    for (const { operation } of listed) {
      expect(operation['x-evidence']).toEqual({
        kind: expect.stringMatching(/^(recorded|specified|inferred)$/),
        source: expect.any(String),
        date: expect.stringMatching(/^\d{4}-\d{2}/),
      });
    }
  });

  test('closes every object of an answer', () => {
    const open = Object.entries(document.components.schemas)
      .filter(([name]) => !requestSchemas(document).has(name))
      .filter(([, schema]) => schema.type === 'object' && schema.additionalProperties === undefined)
      .map(([name]) => name);
    expect(open).toEqual([]);
  });

  test('gives the 202 and the 204 no body', () => {
    for (const { operation } of listed) {
      for (const code of ['202', '204']) {
        const response = operation.responses[code];
        if (response !== undefined) expect(follow(document, response).content).toBeUndefined();
      }
    }
  });
});

describe('coverage', () => {
  test('names exactly the operations of the contract', () => {
    expect(Object.keys(coverage).sort()).toEqual(Object.keys(operations).sort());
  });

  test('says 501 of exactly those operations that document no success', () => {
    const without = listed
      .filter(({ operation }) => !Object.keys(operation.responses).some((code) => code < '400'))
      .map(({ operationId }) => operationId);
    const answers501 = Object.entries(coverage)
      .filter(([, how]) => how !== 'implemented')
      .map(([operationId]) => operationId);
    expect(answers501.sort()).toEqual(without.sort());
  });

  test('gives each reason as a sentence', () => {
    for (const how of Object.values(coverage)) {
      if (how !== 'implemented') expect(how.answers501).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('the generated files', () => {
  test('are fresh; run npx tsx openapi/generate.ts if they are not', async () => {
    for (const [name, expected] of Object.entries(await generateFiles(text))) {
      const actual = await readFile(new URL(name, generatedFolder), 'utf8');
      expect(actual === expected, `${name} is the contract's`).toBe(true);
    }
  });
});

/** The schemas that only requests reach; those stay open, so that an unknown field is no fault. */
function requestSchemas({ components }: OpenApiDocument): Set<string> {
  const bodies = [
    'RestoreRequestResource',
    'BackupRequestResource',
    'ProtectionRequestResource',
    'ILRRequestResource',
    'InstantItemRecoveryOperationResultRequest',
    'CrossRegionRestoreRequest',
    'CrrJobRequest',
    'ValidateOperationRequestResource',
    'ProtectionPolicyRequestResource',
    'BackupStatusRequest',
    'ListRecoveryPointsRecommendedForMoveRequest',
    'VaultRequest',
  ];
  const reached = new Set(bodies);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const name = (value as Schema).$ref?.replace('#/components/schemas/', '');
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(components.schemas[name]);
    }
    Object.values(value).forEach(visit);
  };
  for (const body of bodies) visit(components.schemas[body]);
  return reached;
}
