import { isDeepStrictEqual } from 'node:util';
import { placeOf } from './restore-orders.ts';
import { TOGETHER } from './wrong-together.ts';
import { alternate, OBSTACLES, WRONG, type Wish, type Wrong } from './wrong-restores.ts';

/** Two things wrong with one restore, the higher of the table first. */
export interface Pair {
  readonly higher: Wrong;
  readonly lower: Wrong;
  readonly both: Wish;
}

/** Two that one restore cannot have both, and why. */
export interface LeftOut {
  readonly higher: Wrong;
  readonly lower: Wrong;
  readonly because: string;
}

const PARTS = ['vault', 'machine', 'point', 'before', 'scenario'] as const;

/** Why two cannot be wrong at once; undefined where they can. */
function clashOf(higher: Wrong, lower: Wrong): string | undefined {
  const differing = PARTS.find(
    (part) => higher[part] && lower[part] && higher[part] !== lower[part],
  );
  if (differing) return `each wants ${WANTS[differing]} of its own`;
  if (higher.base && lower.base && higher.base !== lower.base)
    return 'each is of its own kind of restore';
  const field =
    clashing(higher.properties, lower.properties) ??
    clashing(higher.properties, lower.base) ??
    clashing(higher.base, lower.properties);
  if (field !== undefined) return `each wants ${field} to be something else`;
  return clashOfBoth(higher, lower);
}

/** Why what they are together cannot be. */
function clashOfBoth(higher: Wrong, lower: Wrong): string | undefined {
  const both = merged(higher, lower);
  const { secondary, scenario, point, before, world } = both;
  if (scenario && before) return 'nothing can be done to a locked item beforehand';
  if (secondary && (point ?? before ?? world) !== undefined)
    return 'the other region has one point, and takes a token of it';
  const isTold = [higher.of, lower.of].includes(ORIGINAL_ELSEWHERE);
  if (secondary && isOriginal(both) && !isTold)
    return 'the other region knows no original location';
  return THIRDS.find(({ of, and }) => of === higher.of && and.includes(lower.of))?.because;
}

/** It is told before all that other rows say of an original location. */
const ORIGINAL_ELSEWHERE = 'the original location in another region';

const isOriginal = ({ base }: Wish): boolean => base?.['recoveryType'] === 'OriginalLocation';

/** The first field that both have, and not the same; what makes an alternate location may be laid over. */
function clashing(one: Wrong['properties'] = {}, other: Wrong['properties'] = {}) {
  if (one === alternate || other === alternate) return undefined;
  return Object.keys(one).find(
    (name) => name in other && !isDeepStrictEqual(other[name], one[name]),
  );
}

const WANTS = {
  vault: 'a vault',
  machine: 'a machine',
  point: 'a point',
  before: 'a past',
  scenario: 'a scenario',
} as const;

/** What no part of them tells: the two make a third thing wrong that is higher, or one undoes the other. */
const THIRDS: readonly {
  readonly of: string;
  readonly and: readonly string[];
  readonly because: string;
}[] = [
  ...[
    'a subscription that is not registered',
    'a subscription of another tenant',
    'unmanaged disks into another subscription',
    'an encrypted machine into another subscription',
    'a Trusted Launch machine into another subscription',
  ].map((of) => ({
    of,
    and: ['an access token of another point'],
    because: 'the other region is for no other subscription',
  })),
  {
    of: 'a virtual network that is not there, or in another region',
    and: ['an access token of another point'],
    because: 'in the other region it is no matter where it is',
  },
  {
    of: 'a forbidden field',
    and: [
      'a virtual network that is not there, or in another region',
      'a subnet that is not there',
      'a name that a machine has',
      'a quota of cores that is reached',
      'a size that is not available',
      'a machine of an offer that was not bought',
    ],
    because: 'an alternate location takes the field',
  },
  {
    of: 'a rehydration that does not say how fast, or for how long',
    and: ['a point in the archive that is not rehydrated'],
    because: 'a rehydration is what the archive wants',
  },
  {
    of: 'unmanaged disks into another subscription',
    and: ['a disk encryption set that is not there'],
    because: 'no disk encryption set is for unmanaged disks',
  },
  ...['a disk encryption set for unmanaged disks', 'unmanaged disks into another subscription'].map(
    (of) => ({
      of,
      and: ['managed disks by way of a restricted storage account'],
      because: 'unmanaged disks get by that account',
    }),
  ),
  {
    of: 'a snapshot into another subscription',
    and: ['another zone for an encrypted machine', 'an encrypted machine whose keys have gone'],
    because: 'no encrypted machine is for another subscription',
  },
  {
    of: 'another zone for the original location',
    and: ['another zone for an encrypted machine', 'an encrypted machine whose keys have gone'],
    because: 'no encrypted disks are replaced',
  },
  ...['another zone for an encrypted machine', 'an encrypted machine whose keys have gone'].map(
    (of) => ({
      of,
      and: ['the original location of a machine whose protection is stopped'],
      because: 'no encrypted disks are replaced',
    }),
  ),
  {
    of: 'a job that runs',
    and: ['an encrypted machine whose keys have gone', 'a quota of managed disks that is reached'],
    because: 'no restore of it runs, for each fails at once',
  },
];

function merged(higher: Wrong, lower: Wrong): Wish {
  const base = higher.base ?? lower.base;
  const properties = { ...lower.properties, ...higher.properties };
  return { ...lower, ...higher, ...(base && { base }), properties };
}

const ALL = WRONG.flatMap((higher, at) =>
  WRONG.slice(at + 1).map((lower) => ({ higher, lower, ...found(higher, lower) })),
);

/** What has both wrong with it, or why nothing has. */
function found(higher: Wrong, lower: Wrong): { readonly both?: Wish; readonly because: string } {
  const told = TOGETHER.find((one) => one.higher === higher.of && one.lower === lower.of);
  if (told) return { both: told.both, because: '' };
  const because = clashOf(higher, lower);
  return because === undefined ? { both: merged(higher, lower), because: '' } : { because };
}

/** Every two that one restore can have. */
export const PAIRS: readonly Pair[] = ALL.flatMap(({ higher, lower, both }) =>
  both ? [{ higher, lower, both }] : [],
);

export const LEFT_OUT: readonly LeftOut[] = ALL.flatMap(({ higher, lower, both, because }) =>
  both ? [] : [{ higher, lower, because }],
);

/** Pairs that can be tried in one world, one after the other. */
export interface Round {
  readonly says: string;
  readonly pairs: readonly [Pair, ...Pair[]];
}

/**
 * Each row before all that are lower; and before each of those that need a world or a past of their own, all that are
 * higher.
 */
export function rounds(): readonly Round[] {
  return [...new Set(PAIRS.map(saying))].flatMap((says) => {
    const [first, ...others] = inPlaces(PAIRS.filter((pair) => saying(pair) === says));
    return first ? [{ says, pairs: [first, ...others] }] : [];
  });
}

const isApart = ({ world, scenario, before }: Wrong): boolean =>
  (world ?? scenario ?? before) !== undefined;

function saying({ higher, lower }: Pair): string {
  if (!isApart(lower)) return `tells of ${higher.of} before all that is lower in the table`;
  if (!isApart(higher)) return `tells of all that is higher in the table before ${lower.of}`;
  return `tells of ${higher.of} before ${lower.of}`;
}

/** What happens to an item first, happens while nothing else is about to be tried on another. */
const inPlaces = (pairs: readonly Pair[]): readonly Pair[] =>
  [...new Set(pairs.map(placeName))].flatMap((name) =>
    pairs.filter((pair) => placeName(pair) === name),
  );

const placeName = ({ both }: Pair): string => {
  const { vault, machine } = placeOf(both);
  return `${vault}/${machine}`;
};

/** What a world has to be like for it. */
export const settingOf = ({ world = OBSTACLES, scenario }: Pick<Wrong, 'world' | 'scenario'>) => ({
  world,
  ...(scenario !== undefined && { scenario }),
});
