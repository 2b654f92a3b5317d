import { displaced } from './order.ts';
import { jsonIn, textAt } from './json.ts';
import type { Pair } from './pair.ts';
import { agreed, missing, type Point, point, unexpected } from './point.ts';
import { keepsLayout, keepsOrder } from './recorder.ts';
import { valueForm } from './value-forms.ts';
import {
  isList,
  isObject,
  readWritten,
  sorted,
  typeOf,
  type Written,
  write,
  type WrittenObject,
} from './written-json.ts';

/** A point for each field that was recorded, and one for each that was not and is there. */
export function compareBodies(pair: Pair, given: string): readonly Point[] {
  if (pair.text === '') return [given === '' ? agreed('body') : unexpected('body', given)];
  const sides = { recorded: pair.text, given };
  const should = readWritten(pair.text);
  if (should === undefined) return [point('body', given === pair.text, sides, 'differs')];
  const layout = point(
    'layout of body',
    !keepsLayout(pair) || firstBlanks(given) === firstBlanks(pair.text),
    sides,
    'has other blanks',
  );
  const is = readWritten(given);
  const points = keepsOrder(pair)
    ? valuePoints(pair, '', should, is)
    : valuePoints(pair, '', sorted(should), is === undefined ? is : sorted(is));
  return [layout, ...points, ...blobPoints(pair.text, given)];
}

/** The config blob of a restore is called so in three fields, each of which is drawn. */
function blobPoints(recorded: string, given: string): readonly Point[] {
  const [should, is] = [recorded, given].map((text) => {
    const named = (field: string) =>
      textAt(jsonIn(text), 'properties', 'extendedInfo', 'propertyBag', `Config Blob ${field}`);
    const [uri = '', container = '', name = ''] = ['Uri', 'Container Name', 'Name'].map(named);
    if (name === '') return 'nowhere';
    return uri.endsWith(`/${container}/${name}`) ? 'there' : 'elsewhere';
  });
  if (should !== 'there') return [];
  const sides = { recorded: should, given: is ?? '' };
  return [point('config blob where it is said to be', is === should, sides)];
}

/** The first blanks or line ends between the parts of a text, outside of its texts; none, where it is compact. */
const firstBlanks = (text: string): string =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"|\s+/g)].map(([found]) => found).find(isBlank) ?? '';

const isBlank = (found: string): boolean => !found.startsWith('"');

function valuePoints(
  pair: Pair,
  place: string,
  should: Written,
  is: Written | undefined,
): readonly Point[] {
  if (isObject(should)) return objectPoints(pair, place, should, isObject(is) ? is : {});
  if (!isList(should)) return [];
  const others = isList(is) ? is : [];
  const extra = others
    .slice(should.length)
    .map((more, at) => unexpected(`body ${place}[${should.length + at}]`, lettersOf(more)));
  return [
    ...should.flatMap((element, at) => elementPoints(pair, `${place}[${at}]`, element, others[at])),
    ...extra,
  ];
}

/** Elements that are objects are told by their fields; others are points themselves. */
const elementPoints = (
  pair: Pair,
  place: string,
  should: Written,
  is: Written | undefined,
): readonly Point[] =>
  isObject(should)
    ? valuePoints(pair, place, should, is)
    : [fieldPoint(pair, place, should, is, false)];

function objectPoints(
  pair: Pair,
  place: string,
  should: WrittenObject,
  is: WrittenObject,
): readonly Point[] {
  const prefix = place === '' ? '' : `${place}.`;
  const moved = displaced(Object.keys(should), Object.keys(is));
  return [
    ...Object.entries(should).flatMap(([name, value]) => [
      fieldPoint(pair, `${prefix}${name}`, value, is[name], moved.has(name)),
      ...valuePoints(pair, `${prefix}${name}`, value, is[name]),
    ]),
    ...Object.entries(is)
      .filter(([name]) => !(name in should))
      .map(([name, value]) => unexpected(`body ${prefix}${name}`, lettersOf(value))),
  ];
}

function fieldPoint(
  pair: Pair,
  path: string,
  should: Written,
  is: Written | undefined,
  moved: boolean,
): Point {
  const place = `body ${path}`;
  if (is === undefined) return missing(place, lettersOf(should));
  const sides = { recorded: lettersOf(should), given: lettersOf(is) };
  if (typeOf(is) !== typeOf(should))
    return point(place, false, sides, `is of type ${typeOf(is)}, not ${typeOf(should)}`);
  if (moved) return point(place, false, sides, 'stands elsewhere');
  // Of an object or a list, its fields and elements say the rest.
  if (isObject(should) || isList(should)) return agreed(place);
  return point(place, valueForm(path)(sides.recorded, sides.given, pair), sides);
}

/** A text as it is, anything else as it is written. */
const lettersOf = (value: Written): string => (typeof value === 'string' ? value : write(value));
