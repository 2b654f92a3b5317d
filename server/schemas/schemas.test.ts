import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { serveCommand } from '../commands/serve.ts';
import { listScenarios } from '../scenarios/library.ts';
import { schemaNames, schemasFolder, schemaText } from './index.ts';
import { publishedSchemas } from './published.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);

const accepts = async (name: string) => {
  const schema = JSON.parse((await schemaText(name)) ?? '') as object;
  const validate = ajv.compile(schema);
  return (json: unknown) => (validate(json) ? [] : (validate.errors ?? []));
};

describe('a published schema', () => {
  test.each(Object.entries(publishedSchemas(serveCommand().options)))(
    '%s is as the program reads; npm run generate writes it anew',
    async (file, text) => {
      expect(await readFile(new URL(file, schemasFolder), 'utf8')).toBe(text);
    },
  );

  test('is found by its name, and no other file is', async () => {
    expect(await schemaNames()).toEqual(['config', 'fate', 'rule', 'scenario', 'world']);
    expect(await schemaText('scenario.schema.json')).toBe(await schemaText('scenario'));
    expect(await schemaText('../worlds/everyday')).toBeUndefined();
  });

  test('takes every scenario that ships', async () => {
    const faults = await accepts('scenario');
    for (const { scenario } of await listScenarios()) expect(faults(scenario)).toEqual([]);
  });

  test('takes every world that ships', async () => {
    const faults = await accepts('world');
    for (const name of ['documented', 'everyday']) {
      const file = new URL(`../../fixtures/worlds/${name}.yaml`, import.meta.url);
      expect(faults(parse(await readFile(file, 'utf8')))).toEqual([]);
    }
  });

  test.each([
    ['scenario', { version: 1, name: 'x', about: 'It.', expect: { client: 'fails' } }],
    ['scenario', { version: 1, name: 'x', about: 'It.' }],
    ['fate', { job: { takes: 'soon' } }],
    ['fate', { jobs: {} }],
    ['rule', { do: { kind: 'explode' } }],
    ['config', { prot: 7780 }],
    ['config', { pace: 'slow' }],
    ['world', { version: 1 }],
  ])('of a %s refuses %j', async (name, json) => {
    expect((await accepts(name))(json)).not.toEqual([]);
  });

  test('of a configuration takes what serve takes', async () => {
    const faults = await accepts('config');
    expect(faults({ port: 0, pace: 'instant', 'auto-worlds': 'off', now: '2026-01-01' })).toEqual(
      [],
    );
  });
});
