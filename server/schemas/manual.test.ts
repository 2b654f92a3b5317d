import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { worldOrder } from '../control/orders.ts';
import { KINDS } from '../faults/kinds.ts';
import { OPTION_NAMES } from '../options.ts';
import { parseRule, isRuleFault } from '../faults/rule-schema.ts';
import { parseFate } from '../scenarios/parse.ts';
import { schemaText } from './index.ts';

/** docs/rules.md is held to what is read: no word of it is missing there, and none is made up. */
const PAGE = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** The rows of the tables below a heading that begin with a name in backticks. */
const rowsBelow = (heading: string, page = PAGE): Row[] =>
  (page.split(/^##+ /m).find((part) => part.startsWith(heading)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, first = '', ...cells]) => ({ name: first.replaceAll('`', ''), cells }));

const exampleOf = ({ cells }: Row): unknown =>
  JSON.parse(cells.find((cell) => /^`\{.*\}`$/.test(cell))?.slice(1, -1) ?? 'null');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
}

/** `job.endsAt` … of every field, those of an object that is a choice among others too. */
const fieldsOf = ({ properties = {}, anyOf = [] }: Schema, above = ''): string[] => [
  ...Object.entries(properties).flatMap(([name, schema]) => {
    const inner = fieldsOf(schema, `${above}${name}.`);
    return schema.properties ? inner : [above + name, ...inner];
  }),
  ...anyOf.flatMap((schema) => fieldsOf(schema, above)),
];

const published = async (name: string): Promise<Schema> =>
  JSON.parse((await schemaText(name)) ?? '') as Schema;

const KIND_ROWS = rowsBelow('The kinds of fault').filter(({ name }) => !name.includes('.'));
const FIELD_ROWS = rowsBelow('The kinds of fault').filter(({ name }) => name.includes('.'));

describe('the manual of rules', () => {
  test('has every kind of fault, in the order in which the program has them', () => {
    expect(KIND_ROWS.map(({ name }) => name)).toEqual(KINDS.map(({ kind }) => kind));
  });

  test('has every field of every kind', () => {
    const fields = KINDS.flatMap(({ kind, schema }) =>
      Object.keys(schema.shape)
        .filter((field) => field !== 'kind')
        .map((field) => `${kind}.${field}`),
    );
    expect(FIELD_ROWS.map(({ name }) => name)).toEqual(fields);
  });

  test.each(KIND_ROWS)('has the phases of $name, and an example that is taken', (row) => {
    const rule = parseRule(exampleOf(row));
    if (isRuleFault(rule)) throw new Error(rule.fault);
    expect(rule.do.kind).toBe(row.name);
    const kind = KINDS.find((one) => one.kind === row.name);
    expect(row.cells[0]).toBe(kind?.bind(rule.do).phases.join(', '));
  });

  test('says of each kind that does not end an answer that it may be laid over another', () => {
    const ending = KINDS.filter((kind) => {
      const row = KIND_ROWS.find(({ name }) => name === kind.kind);
      return row && !kind.bind((exampleOf(row) as { do: { kind: string } }).do).ends;
    });
    const [, said = ''] = /kinds that do not\s+\(([^)]*)\)/.exec(PAGE) ?? [];
    expect(said.match(/[a-z-]+/g)?.sort()).toEqual(ending.map(({ kind }) => kind).sort());
  });

  test('has every other field of a rule', async () => {
    const { properties = {} } = await published('rule');
    expect(rowsBelow('A rule').map(({ name }) => name)).toEqual(Object.keys(properties));
    const inner = (part: string) => fieldsOf(properties[part] ?? {}, `${part}.`);
    const whens = rowsBelow('When').filter(({ name }) => name.startsWith('when.'));
    expect(whens.map(({ name }) => name)).toEqual(inner('when'));
    expect(rowsBelow('Trigger').map(({ name }) => name)).toEqual(inner('trigger'));
  });

  test.each([
    ...rowsBelow('When').filter(({ name }) => name.startsWith('when.')),
    ...rowsBelow('Trigger'),
  ])('has an example of $name that is taken', (row) => {
    const rule = parseRule(exampleOf(row));
    if (isRuleFault(rule)) throw new Error(rule.fault);
    expect(rule).toHaveProperty(row.name);
  });
});

describe('the manual of fates', () => {
  const rows = rowsBelow('A fate');

  test('has every field', async () => {
    const fields = fieldsOf(await published('fate')).filter(
      (field) => !/^job\.(errors|leaves)\./.test(field),
    );
    expect(rows.map(({ name }) => name)).toEqual(fields);
  });

  test.each(rows)('has an example of $name that is taken', (row) => {
    const fate = exampleOf(row);
    expect(parseFate(fate)).toEqual({ document: fate });
    expect(fate).toHaveProperty(row.name);
  });
});

describe('the manual of scenarios', () => {
  test('has every field', async () => {
    const fields = fieldsOf(await published('scenario')).map((field) =>
      field.replace(/^(fates|rules|events)\..*/, '$1'),
    );
    expect(rowsBelow('A scenario').map(({ name }) => name)).toEqual([...new Set(fields)]);
  });

  test('has every field of an event, and everything that one does', async () => {
    const { properties = {} } = await published('scenario');
    const { properties: event = {} } = properties['events']?.items ?? {};
    const names = rowsBelow('An event').map(({ name }) => name);
    const deeds = (event['do']?.enum ?? []).join(', ').replace('lock, unlock', 'lock/unlock');
    expect(names).toEqual([
      ...Object.keys(event),
      ...deeds.split(', ').map((deed) => deed.replace('/', ', ')),
    ]);
  });
});

test('the manual of the control API has every field that a world is ordered with', () => {
  const page = readFileSync(new URL('../../docs/control.md', import.meta.url), 'utf8');
  const names = rowsBelow('Worlds', page).map(({ name }) => name);
  expect(names).toEqual(Object.keys(worldOrder.shape));
});

test('the manual of the library has every option', () => {
  const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8');
  const [, told = ''] =
    /^`startRestorite\(options\)` takes([^.]*)/m.exec(
      page.replace(' (`false` for no https)', ''),
    ) ?? [];
  const names = [...told.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(names.sort()).toEqual([...OPTION_NAMES].sort());
});

test('the manual is in the package, for whoever has that alone', () => {
  const file = new URL('../../package.json', import.meta.url);
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files: string[] };
  expect(files).toContain('docs');
});

test('the manual of worlds has every field of a world', async () => {
  const page = readFileSync(new URL('../../docs/worlds.md', import.meta.url), 'utf8');
  const { properties = {} } = await published('world');
  const names = rowsBelow('World files', page.replace(/^# /, '## ')).map(({ name }) => name);
  expect(names.filter((name) => !name.includes('.'))).toEqual(Object.keys(properties));
});
