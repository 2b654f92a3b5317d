import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LET_PASS } from './let-pass.ts';
import rules from './rules-of-restores.ts';
import { LEFT_OUT, PAIRS, rounds } from './wrong-pairs.ts';
import { TOGETHER } from './wrong-together.ts';
import { NO_ROOM, OBSTACLES, WRONG } from './wrong-restores.ts';

describe('by the requests of this page', () => {
  test('each row of docs/refusals.md is reached, all of them and no other, in its order', async () => {
    const text = await readFile(new URL('../../docs/refusals.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| (.+?) \| (\w+) \| `(\w+)` \|/gm)].map(
      ([, of, stage, code]) => ({ of, stage, code }),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(WRONG.map(({ of, stage, code }) => ({ of, stage, code }))).toEqual(rows);
  });

  test('each row has a behaviour of its own', () => {
    const alone = rules.filter(({ says }) => /^(refuses|accepts, and) /.test(says));
    expect(alone.map(({ says }) => says)).toEqual(
      WRONG.map(({ of }) => expect.stringMatching(new RegExp(` a restore with ${of}$`)) as string),
    );
  });

  test('every two rows are tried at once, or it is said why no restore has both', () => {
    const tried = new Set(PAIRS.map(({ higher, lower }) => `${higher.of} | ${lower.of}`));
    const left = new Set(LEFT_OUT.map(({ higher, lower }) => `${higher.of} | ${lower.of}`));
    expect(tried.size + left.size).toBe((WRONG.length * (WRONG.length - 1)) / 2);
    expect(LEFT_OUT.filter(({ because }) => because === '')).toEqual([]);
    expect(tried.size).toBeGreaterThan(3 * left.size);
    expect(rounds().flatMap(({ pairs }) => pairs)).toHaveLength(tried.size);
  });

  test('every two neighbours of the table are tried at once, but for those of which none can be', () => {
    const neighbours = WRONG.slice(1).map((lower, at) => ({ higher: WRONG[at], lower }));
    const left = neighbours.filter(({ higher, lower }) =>
      LEFT_OUT.some((one) => one.higher === higher && one.lower === lower),
    );
    expect(left.map(({ higher, lower }) => `${higher?.of} | ${lower.of}`)).toEqual([
      // A vault restores in another region, or it does not; that has one point here, and its own past.
      'another region, from a vault that restores in its own alone | a region that is not paired with the vault’s',
      'the original location in another region | a point that the item does not have',
      // One of two values of one field.
      'an unknown network access | private access without a disk access',
      'private access without a disk access | the network access of the source’s disks in another region',
      // A lock that is there from the start keeps an item from being deleted, and is of the first item alone.
      'an item that is softly deleted | a locked item',
      'a locked item | no consent of the Resource Guard',
      // The original location takes no target group: a row above both says so.
      'the original location of chosen disks | another subscription, which the vault does not allow',
      'a snapshot into another subscription | another zone for the original location',
      // What runs here is no matter in another region.
      'a job that runs | an access token of another point',
      // An account is named, or it is not; it is there, or it is not.
      'the identity of a vault that has none | a storage account that is not there',
      'a storage account that is not there | managed disks by way of a restricted storage account',
      // Encrypted disks are not replaced: a row above both says so.
      'an encrypted machine whose keys have gone | the original location of a machine that has gone',
      // As above; and a group that is not there has no lock.
      'the original location of a machine that has gone | a target group that is not there',
      'a target group that is not there | a locked resource group',
      // A new machine, or the old one.
      'a machine of an offer that was not bought | the original location of a machine whose protection is stopped',
    ]);
  });

  test('what is tried in a way of its own is of the table', () => {
    const known = TOGETHER.filter(
      (one) =>
        WRONG.findIndex(({ of }) => of === one.higher) <
        WRONG.findIndex(({ of }) => of === one.lower),
    );
    expect(known).toEqual(TOGETHER);
    expect(TOGETHER.every(({ higher }) => WRONG.some(({ of }) => of === higher))).toBe(true);
  });
});

test('what docs/refusals.md says to be let pass is tried, and nothing else', async () => {
  const text = await readFile(new URL('../../docs/refusals.md', import.meta.url), 'utf8');
  const said = [...text.matchAll(/^- \*\*(.+?)\*\*: /gm)].map(([, of]) => of);
  expect(LET_PASS.map(({ of }) => of)).toEqual(said);
});

test('a check tells of those that docs/errors.md has as `validate`, and of no others', async () => {
  const text = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const checked = (code: string): boolean =>
    new RegExp(`^\\| \`${code}\` \\|.*?\\|[^|]*validate`, 'm').test(text);
  const asked = WRONG.filter(({ stage, secondary }) => stage === 'trigger' && !secondary);
  expect(asked.filter(({ unchecked }) => unchecked).map(({ of }) => of)).toEqual([
    'a subscription that is not registered',
    'a subscription of another tenant',
  ]);
  for (const { of, code, unchecked } of asked) expect(checked(code), of).toBe(unchecked !== true);
});

test('no-room.yaml is obstacles.yaml without room', async () => {
  const read = async (file: string) => parse(await readFile(file, 'utf8')) as object;
  const [obstacles, noRoom] = await Promise.all([read(OBSTACLES), read(NO_ROOM)]);
  expect(noRoom).toEqual({
    ...obstacles,
    name: 'no-room',
    about: expect.any(String) as string,
    reachedQuotas: ['cores', 'managedDisks'],
  });
});
