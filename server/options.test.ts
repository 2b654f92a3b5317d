import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPTION_NAMES } from './options.ts';

const LIBRARY = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8');

test('docs/library.md names every option of startRestorite, and no other', () => {
  const [, list = ''] = /`startRestorite\(options\)` takes[^:]*:([^.]*)\./.exec(LIBRARY) ?? [];
  const named = [...list.replaceAll(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(OPTION_NAMES.toSorted());
});
