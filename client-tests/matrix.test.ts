import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage } from '../openapi/coverage.ts';
import { identityOperations } from '../openapi/identity-operations.ts';
import { drivenByNobody } from './driven-by-nobody.ts';
import { writtenMatrix } from './matrix.ts';
import { RECORDS } from './records.ts';
import { drivenBy } from './shared/client-record.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the matrix is what the records say', async () => {
  expect(read('MATRIX.md')).toBe(await writtenMatrix(RECORDS));
});

const served = [...Object.keys(coverage), ...Object.keys(identityOperations)];
const driven = new Set(RECORDS.flatMap(drivenBy));

test('whatever is served is driven by a client, or it is said why not', () => {
  const missing = served.filter((name) => !driven.has(name) && !(name in drivenByNobody));
  expect(missing).toEqual([]);
});

test('whatever is excused is served, and driven by no client', () => {
  const names = Object.keys(drivenByNobody);
  expect(names.filter((name) => driven.has(name))).toEqual([]);
  expect(names.filter((name) => !served.includes(name))).toEqual([]);
});

test('whatever is driven is served', () => {
  expect([...driven].filter((name) => !served.includes(name))).toEqual([]);
});

/** Those whose page says how to install it. */
const PAGES = RECORDS.flatMap((record) => {
  const name = /^(Python|JavaScript|Go)/.exec(record.client)?.[0].toLowerCase();
  return name === undefined ? [] : [{ ...record, page: `../docs/clients/${name}.md` }];
});

describe.each(PAGES)('the page of $client', ({ packages, page }) => {
  test.each(packages)('has %s installed, as was measured', (name) => {
    expect(read(page)).toContain(name.replace(' ', '@'));
  });
});

test('the SDK for JavaScript that is installed is the one that was measured', () => {
  const packages = RECORDS.flatMap((record) => record.packages).filter((name) => /^@/.test(name));
  expect(packages).toHaveLength(2);
  for (const [name = '', version] of packages.map((text) => text.split(' '))) {
    const installed = JSON.parse(read(`../node_modules/${name}/package.json`)) as object;
    expect(installed).toMatchObject({ version });
  }
});
