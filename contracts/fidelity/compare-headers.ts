import { headerForm } from './header-forms.ts';
import { displaced } from './order.ts';
import { type Header, NOT_READ, type Pair } from './pair.ts';
import { missing, type Point, point, unexpected } from './point.ts';
import { pollingAddressIn } from './polling-address.ts';
import { isUnknown, keepsNames } from './recorder.ts';

/**
 * Two points for each header that was recorded, one for each that was not and is there, and one for what several
 * say together.
 */
export function compareHeaders(pair: Pair, given: readonly Header[]): readonly Point[] {
  const recorded = byName(pair.headers.filter(([name]) => !isUnknown(pair, name.toLowerCase())));
  const actual = byName(given.filter(([name]) => !isUnknown(pair, name.toLowerCase())));
  const moved = keepsNames(pair)
    ? displaced([...recorded.keys()], [...actual.keys()])
    : new Set<string>();
  return [
    ...[...recorded].flatMap(([name, should]) => [
      nameAgrees(pair, name, should, actual.get(name), moved),
      ...formAgrees(pair, name, should, actual.get(name)),
    ]),
    ...(pair.hasAllHeaders ? unexpectedPoints(recorded, actual) : []),
    ...TOGETHER.flatMap((together) => together(recorded, actual)),
  ];
}

interface Sent {
  /** As spelled the first time. */
  readonly spelled: string;
  readonly values: readonly string[];
}

function byName(headers: readonly Header[]): Map<string, Sent> {
  const named = new Map<string, Sent>();
  for (const [spelled, value] of headers) {
    const key = spelled.toLowerCase();
    const before = named.get(key);
    named.set(key, {
      spelled: before?.spelled ?? spelled,
      values: [...(before?.values ?? []), value],
    });
  }
  return named;
}

type Headers = ReadonlyMap<string, Sent>;

const inOne = ({ values }: Sent): string => values.join(', ');

function nameAgrees(
  pair: Pair,
  name: string,
  should: Sent,
  is: Sent | undefined,
  moved: ReadonlySet<string>,
): Point {
  const place = `header ${name}`;
  if (!is) return missing(place, inOne(should));
  const spelled = { recorded: should.spelled, given: is.spelled };
  if (keepsNames(pair) && is.spelled !== should.spelled)
    return point(place, false, spelled, `is spelled ${is.spelled}, not ${should.spelled}`);
  const [times, given] = [should.values.length, is.values.length];
  if (given !== times)
    return point(
      place,
      false,
      { recorded: inOne(should), given: inOne(is) },
      `is there ${given} times, not ${times}`,
    );
  return point(place, !moved.has(name), spelled, 'stands elsewhere');
}

/** No point, where whoever copied the pair has not read the value. */
function formAgrees(
  pair: Pair,
  name: string,
  should: Sent,
  is: Sent | undefined,
): readonly Point[] {
  const place = `form of ${name}`;
  if (!ADDRESSES.has(name) && should.values.some((value) => value.includes(NOT_READ))) return [];
  if (!is) return [missing(place, inOne(should))];
  const fits = should.values.every((value, at) => {
    const given = is.values[at];
    return given === undefined || headerForm(name)(value, given, pair);
  });
  return [point(place, fits, { recorded: inOne(should), given: inOne(is) })];
}

/** Of these only what signs them may be unread. */
const ADDRESSES = new Set(['location', 'azure-asyncoperation']);

const unexpectedPoints = (recorded: Headers, actual: Headers): Point[] =>
  [...actual]
    .filter(([name]) => !recorded.has(name))
    .map(([name, is]) => unexpected(`header ${name}`, inOne(is)));

/** What is drawn can only be held to what else was drawn. */
const TOGETHER: readonly ((recorded: Headers, actual: Headers) => readonly Point[])[] = [
  agreeing('operation in both addresses', (headers) =>
    ['location', 'azure-asyncoperation'].flatMap(
      (name) => headers.get(name)?.values.map((text) => pollingAddressIn(text).operation) ?? [],
    ),
  ),
  agreeing('id of the request in all its headers', (headers) =>
    ['x-ms-request-id', 'x-ms-correlation-request-id', 'x-ms-routing-request-id'].flatMap(
      (name) => headers.get(name)?.values.map((text) => text.split(':').at(-1)) ?? [],
    ),
  ),
];

/** Where all of them were the same, they must be. */
function agreeing(place: string, idsOf: (headers: Headers) => readonly unknown[]) {
  return (recorded: Headers, actual: Headers): readonly Point[] => {
    const [should, is] = [recorded, actual].map((headers) => [...new Set(idsOf(headers))]);
    if (idsOf(recorded).length < 2 || should?.length !== 1) return [];
    const sides = { recorded: should.join(', '), given: is?.join(', ') ?? '' };
    return [point(place, is?.length === 1, sides, 'differs from one to the other')];
  };
}
