import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CATALOGUE } from './core/error-catalogue.ts';
import { errorListing, listingUrl } from './error-listing.ts';

const rows = errorListing()
  .split('\n')
  .filter((line) => line.startsWith('| `'));
const rowOf = (code: string) => rows.filter((row) => row.startsWith(`| \`${code}\` |`));

test('docs/errors.md is fresh (npm run generate)', async () => {
  expect(await readFile(listingUrl, 'utf8')).toBe(errorListing());
});

test('the listing has one row for each code', () => {
  for (const code of Object.keys(CATALOGUE)) expect(rowOf(code)).toHaveLength(1);
  expect(rows).toHaveLength(Object.keys(CATALOGUE).length);
});

test('what is inferred is marked, and what is known is not', () => {
  expect(rowOf('BMSUserErrorObjectLocked')[0]).toContain('| 409? | trigger, validate? |');
  expect(rowOf('ResourceNotFound')[0]).toContain('| 404 | gateway, job | 320001 |');
  expect(rowOf('UserErrorInstantRpNotFound')[0]).toMatch(/\|  \| job \| \d{6}\? \|/);
  expect(rowOf('BMSUserErrorJobNotFound')[0]).toContain('*synthetic*, inferred: ');
});
