import { headerForm } from './header-forms.ts';
import { displaced } from './order.ts';
import { type Header, NOT_READ, type Pair } from './pair.ts';
import { type Point, point } from './point.ts';
import { isUnknown, keepsNames } from './recorder.ts';

/** Two points for each header that was recorded, and one for each that was not and is there. */
export function compareHeaders(pair: Pair, given: readonly Header[]): readonly Point[] {
  const recorded = byName(pair.headers.filter(([name]) => !isUnknown(pair, name.toLowerCase())));
  const actual = byName(given.filter(([name]) => !isUnknown(pair, name.toLowerCase())));
  const moved = keepsNames(pair)
    ? displaced([...recorded.keys()], [...actual.keys()])
    : new Set<string>();
  return [
    ...[...recorded].flatMap(([name, should]) => [
      nameAgrees(pair, name, should, actual.get(name), moved),
      ...formAgrees(name, should, actual.get(name)),
    ]),
    ...(pair.hasAllHeaders ? unexpected(recorded, actual) : []),
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

function nameAgrees(
  pair: Pair,
  name: string,
  should: Sent,
  is: Sent | undefined,
  moved: ReadonlySet<string>,
): Point {
  const place = `header ${name}`;
  if (!is) return point(place, false, () => 'is missing');
  if (keepsNames(pair) && is.spelled !== should.spelled)
    return point(place, false, () => `is spelled ${is.spelled}, not ${should.spelled}`);
  if (is.values.length !== should.values.length)
    return point(
      place,
      false,
      () => `is there ${is.values.length} times, not ${should.values.length}`,
    );
  return point(place, !moved.has(name), () => 'stands elsewhere');
}

/** No point, where whoever copied the pair has not read the value. */
function formAgrees(name: string, should: Sent, is: Sent | undefined): readonly Point[] {
  const place = `form of ${name}`;
  if (!ADDRESSES.has(name) && should.values.some((value) => value.includes(NOT_READ))) return [];
  if (!is) return [point(place, false, () => 'is missing')];
  const fits = should.values.every((value, at) => {
    const given = is.values[at];
    return given === undefined || headerForm(name)(value, given);
  });
  return [point(place, fits, () => `is ${is.values.join(', ')}, not ${should.values.join(', ')}`)];
}

/** Of these only what signs them may be unread. */
const ADDRESSES = new Set(['location', 'azure-asyncoperation']);

const unexpected = (recorded: Map<string, Sent>, actual: Map<string, Sent>): Point[] =>
  [...actual.keys()]
    .filter((name) => !recorded.has(name))
    .map((name) => point(`header ${name}`, false, () => 'was not recorded'));
