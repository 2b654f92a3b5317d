import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { WRONG } from './wrong-restores.ts';

/** Rows whose case is made elsewhere, in server/core/restore-refusals.test.ts, and why. */
const ELSEWHERE = [
  // Nothing that a client sends locks an item.
  'a locked item',
  // The trigger of the other region is another.
  'another subscription and another region',
  'the network access of the source’s disks in another region',
];

test('each row of docs/refusals.md is reached by a restore, in its order', async () => {
  const text = await readFile(new URL('../../docs/refusals.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| (.+?) \| (\w+) \| `(\w+)` \|/gm)]
    .map(([, of = '', stage, code]) => ({ of, stage, code }))
    .filter(({ of }) => !ELSEWHERE.includes(of));
  expect(WRONG.map(({ of, stage, code }) => ({ of, stage, code }))).toEqual(rows);
});
