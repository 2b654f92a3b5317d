import { describe, expect, test } from 'vitest';
import { replyOf } from '../service/wire.ts';
import { CannotJudge, lookedUp, namedItem } from './names.ts';

const named = namedItem(
  { subscription: '11111111-1111-4111-8111-111111111111', vault: 'rg/vault', vm: 'rg/vm' },
  false,
);

const point = (name: string, day: number, ...tiers: readonly (readonly [unknown, unknown])[]) => ({
  name,
  properties: {
    recoveryPointTime: `2026-03-0${day}T01:00:00Z`,
    ...(tiers.length > 0 && {
      recoveryPointTierDetails: tiers.map(([type, status]) => ({ type, status })),
    }),
  },
});

const pointsOf = async (value: readonly object[], which: { point?: string } = {}) => {
  if (!named) throw new Error('Names were given.');
  const text = JSON.stringify({ value });
  const transport = () => Promise.resolve(replyOf({ status: 200, headers: [], text }));
  return (await lookedUp({ ...named, ...which }, transport, '2025-02-01', '')).points;
};

describe('the point that is restored is', () => {
  test('the newest, in whatever order they are listed', async () => {
    expect(await pointsOf([point('a', 1), point('c', 3), point('b', 2)])).toEqual(['c', 'a', 'b']);
  });

  test.each([
    ['in words', ['ArchivedRP', 'Valid'], ['HardenedRP', 'Deleted'], ['ArchivedRP', 'Rehydrated']],
    ['in numbers', [3, 1], [2, 3], [3, 4]],
  ] as const)(
    'the newest that a restore can use, with tiers %s',
    async (_how, cold, gone, back) => {
      const listed = [point('d', 4, cold), point('c', 3, cold, gone), point('b', 2, back, gone)];
      expect(await pointsOf(listed)).toEqual(['b', 'd', 'c']);
    },
  );

  test('the one that is named', async () => {
    expect(await pointsOf([point('a', 1)], { point: 'z' })).toEqual(['z']);
  });
});

test.each([
  ['there is none', [], /has no recovery point: back it up once, or name one by --point/],
  ['none can be used', [point('a', 1, ['ArchivedRP', 'Valid'])], /no .* that a restore can use/],
])('nothing is judged of an item of which %s', async (_what, listed, says) => {
  const looking = pointsOf(listed);
  await expect(looking).rejects.toThrow(CannotJudge);
  await expect(looking).rejects.toThrow(says);
});
