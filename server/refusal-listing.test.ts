import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, type CatalogueEntry } from './core/error-catalogue.ts';
import { RESTORE_RULES } from './core/restore-refusals.ts';
import { refusalListing, refusalsUrl } from './refusal-listing.ts';

test('docs/refusals.md is fresh (npm run generate)', async () => {
  expect(await readFile(refusalsUrl, 'utf8')).toBe(refusalListing());
});

test('the listing has each row of the table, in its order', () => {
  const rows = refusalListing()
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'));
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(
    RESTORE_RULES.map(({ of }) => of),
  );
});

test('what the catalogue guesses of a code is told with each row that has it, and nothing else is', () => {
  const lines = refusalListing().split('\n');
  for (const { of, stage, code, evidence } of RESTORE_RULES) {
    const line = lines.find((one) => one.startsWith(`| ${of} | `)) ?? '';
    const entry: CatalogueEntry = CATALOGUE[code];
    expect(line.includes('*synthetic*'), of).toBe(entry.synthetic === true);
    const isGuessed = entry.inferred?.includes(stage) === true || evidence.kind === 'inferred';
    if (isGuessed) expect(line, of).toMatch(/inferred|ours/);
  }
});

describe('codes that no world brings about', () => {
  const [, part = ''] = refusalListing().split('## Codes that no world brings about');
  const listed = [...part.matchAll(/`(\w+)`/g)].map(([, code = '']) => code);

  test('are of the catalogue and of no row', () => {
    const rows = new Set<string>(RESTORE_RULES.map(({ code }) => code));
    expect(listed.filter((code) => rows.has(code) || !(code in CATALOGUE))).toEqual([]);
  });

  test.each([
    'UserErrorFsFreezeFailed',
    'CloudTimeoutError',
    'TooManyRequests',
    'RestoriteSyntheticDnsNameTaken',
  ])('%s is one', (code) => {
    expect(listed).toContain(code);
  });

  test.each([
    'UserErrorRequestDisallowedByPolicy',
    'BMSUserErrorJobNotFound',
    'SubscriptionNotFound',
  ])('%s is none', (code) => {
    expect(listed).not.toContain(code);
  });
});

test('no two rows say the same', () => {
  const said = RESTORE_RULES.map(({ of }) => of);
  expect(new Set(said).size).toBe(said.length);
});
