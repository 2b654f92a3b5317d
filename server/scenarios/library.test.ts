import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { identityOperations } from '../../openapi/identity-operations.ts';
import { exercisedBy } from './features.ts';
import { fateSchema } from './fate-schema.ts';
import { type ListedScenario, listScenarios, loadScenario, loadScenarios } from './library.ts';
import { FAULT_KINDS } from './rule-schema.ts';

let library: readonly ListedScenario[];
beforeAll(async () => {
  library = await listScenarios();
});

const names = (tag: string): string[] =>
  library.filter(({ scenario }) => scenario.tags?.includes(tag)).map((it) => it.scenario.name);

describe('the library', () => {
  test('holds more than a hundred written scenarios and a table of made ones', () => {
    const written = library.filter(({ source }) => source.endsWith('.yaml'));
    expect(written.length).toBeGreaterThan(100);
    expect(library.length - written.length).toBe(names('lro').length);
  });

  test('calls each by a name of its own, which is its file’s', () => {
    const all = library.map(({ scenario }) => scenario.name);
    expect(new Set(all).size).toBe(all.length);
    for (const { scenario, source } of library)
      if (source.endsWith('.yaml')) expect(source).toBe(`fixtures/scenarios/${scenario.name}.yaml`);
  });

  test('says of each in one sentence, and of no two the same, what happens', () => {
    const sentences = library.map(({ scenario }) => scenario.about);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^.!?\n]*\.$/);
      expect(sentence.length).toBeLessThan(145);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('has a core of twelve', () => {
    expect(names('core')).toHaveLength(12);
  });

  test('tags every scenario', () => {
    expect(library.filter(({ scenario }) => (scenario.tags ?? []).length === 0)).toEqual([]);
  });

  test('says of every scenario what it rests on', () => {
    const silent = library.filter(({ scenario }) => scenario.evidence === undefined);
    expect(silent.map(({ scenario }) => scenario.name)).toEqual([]);
  });

  test('says in a line that is ours that nothing is said about Azure', () => {
    const unclear = library.filter(
      ({ scenario: { evidence } }) =>
        evidence?.kind === 'ours' && !/Azure|what a client must/.test(evidence.source),
    );
    expect(unclear.map(({ scenario }) => scenario.name)).toEqual([]);
  });

  test('tags as identity whatever says how tokens are given out', () => {
    const said = library.filter(
      ({ scenario }) =>
        scenario.auth !== undefined ||
        exercisedBy(scenario).faults.includes('expired-token') ||
        scenario.rules?.some(({ when }) =>
          [when?.operation ?? []].flat().some((name) => Object.hasOwn(identityOperations, name)),
        ),
    );
    expect(said.map(({ scenario }) => scenario.name)).toEqual(names('identity'));
  });

  test('exercises every kind of fault, and no other', () => {
    const used = library.flatMap(({ scenario }) => exercisedBy(scenario).faults);
    expect([...new Set(used)].sort()).toEqual([...FAULT_KINDS].sort());
  });

  test('exercises every field of fates, and every word of those that are a behaviour', () => {
    const used = new Set(library.flatMap(({ scenario }) => exercisedBy(scenario).fates));
    const known = featuresIn(z.toJSONSchema(fateSchema) as JsonSchema, '').filter(
      (feature) => !SPARED.includes(feature),
    );
    expect(known.filter((feature) => !used.has(feature))).toEqual([]);
    expect([...used].filter((feature) => !known.includes(feature))).toEqual([]);
  });

  test('exercises every event from outside', () => {
    const used = new Set(library.flatMap(({ scenario }) => exercisedBy(scenario).events));
    expect([...used].sort()).toEqual([
      'backup',
      'cancel',
      'delete-point',
      'delete-storage-account',
      'lock',
      'restore',
      'unlock',
    ]);
  });
});

/** Operations that no restore client sets off, and no scenario is about. */
const SPARED = [
  'CrossRegionRestore_Trigger',
  'ItemLevelRecoveryConnections_Provision',
  'ItemLevelRecoveryConnections_Revoke',
  'Jobs_Export',
  'ProtectionContainers_Refresh',
  'ProtectionPolicies_CreateOrUpdate',
  'ProtectionPolicies_Delete',
  'ValidateOperation_Trigger',
].map((operation) => `match.operation=${operation}`);

interface JsonSchema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** What can be said in a schema, in the words of `exercisedBy`. */
function featuresIn(schema: JsonSchema, path: string, defs = schema.$defs ?? {}): string[] {
  const named = schema.$ref?.split('/').at(-1);
  const { enum: words, anyOf, items, properties } = named ? (defs[named] ?? {}) : schema;
  // How long to wait is told in the same forms for each kind of answer: they count once.
  if (words && !path.startsWith('retryAfter.')) return words.map((word) => `${path}=${word}`);
  const inner = [
    ...(anyOf ?? []).flatMap((form) => featuresIn(form, path, defs)),
    ...(items ? featuresIn(items, path, defs) : []),
    ...Object.entries(properties ?? {}).flatMap(([field, one]) =>
      featuresIn(one, path === '' ? field : `${path}.${field}`, defs),
    ),
  ];
  return inner.length > 0 ? [...new Set(inner)] : [path];
}

describe('a scenario of one’s own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'restorite-scenarios-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const OURS = `version: 1
name: ours
about: The job fails.
world: worlds/ours.yaml
fates:
  - job: { outcome: failed, endsAt: 60% }
expect: { client: reports-failure }
`;
  const written = async (text: string, name = 'ours.yaml'): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };

  test('is read from a file, and its world is meant from there', async () => {
    const scenario = await loadScenario(await written(OURS));
    expect(scenario.name).toBe('ours');
    expect(scenario.world).toBe(join(folder, 'worlds/ours.yaml'));
  });

  test('may be JSON', async () => {
    const json = { version: 1, name: 'j', about: 'Nothing.', expect: { client: 'succeeds' } };
    expect(await loadScenario(await written(JSON.stringify(json), 'j.json'))).toEqual(json);
  });

  test('is found in the folders of a folder', async () => {
    await mkdir(join(folder, 'all/deep'), { recursive: true });
    await written(OURS, 'all/deep/ours.yml');
    const loaded = await loadScenarios(join(folder, 'all'));
    expect(loaded.map(({ source }) => source)).toEqual([join(folder, 'all/deep/ours.yml')]);
    await expect(loadScenarios(join(folder, 'all/none'))).rejects.toThrow(/no such file/);
  });

  test('that is called by no name is refused with the nearest', async () => {
    await expect(loadScenario('operation-fail')).rejects.toThrow(
      /'operation-fail'.*try operation-fails/,
    );
    await expect(loadScenario('mars')).rejects.toThrow(/try restorite scenarios/);
  });

  test.each([
    ['60%', '160%', /at fates.0.job.endsAt: .*'160%'.*\(line 6\)/],
    ['about: The job fails.', 'about: It fails', /at about: it must be one sentence.*\(line 3\)/],
    ['name: ours', 'name: Our Own', /at name: .*'Our Own'; try point-is-pruned \(line 2\)/],
    ['reports-failure', 'fails', /at expect.client: got 'fails'; try succeeds, reports-failure or/],
    ['version: 1', 'version: 2', /at version: it must be 1; got 2; try 1/],
    ['fates:', 'fate:', /at the top: there is no field 'fate'; try fates \(line 5\)/],
    [
      '{ client: reports-failure }',
      '{ client: succeeds, job: Failed }',
      /at expect.client: nothing/,
    ],
    ['fates:', 'clock: { rate: 5 }\nfates:', /at clock.rate: only a scaled clock/],
    ['fates:', 'rules: [{ do: { kind: tatus } }]\nfates:', /at rules.0.do.*status/],
    [
      'fates:',
      'events: [{ at: 5m, do: cancel, point: newest }]\nfates:',
      /at events.0.point: cancel/,
    ],
    ['fates:', 'events: [{ at: then, do: cancel }]\nfates:', /at events.0.at: .*got 'then'/],
    ['fates:', 'fates: [', /as YAML/],
  ])('with %s turned into %s is refused with the place', async (good, bad, says) => {
    await expect(loadScenario(await written(OURS.replace(good, bad)))).rejects.toThrow(says);
  });
});
