import { displaced } from './order.ts';
import type { Pair } from './pair.ts';
import { differs, type Point, point } from './point.ts';
import { keepsLayout, keepsOrder } from './recorder.ts';
import { valueForm } from './value-forms.ts';
import {
  isList,
  isObject,
  readWritten,
  sorted,
  typeOf,
  type Written,
  WrittenNumber,
  type WrittenObject,
} from './written-json.ts';

/** A point for each field that was recorded, and one for each that was not and is there. */
export function compareBodies(pair: Pair, given: string): readonly Point[] {
  if (pair.text === '') return [point('body', given === '', () => 'is there')];
  const should = readWritten(pair.text);
  if (should === undefined) return [point('body', given === pair.text, () => 'differs')];
  const layout = point(
    'layout of body',
    !keepsLayout(pair) || isCompact(given) === isCompact(pair.text),
    () => 'has other blanks',
  );
  const is = readWritten(given);
  return keepsOrder(pair)
    ? [layout, ...valuePoints('', should, is)]
    : [layout, ...valuePoints('', sorted(should), is === undefined ? is : sorted(is))];
}

/** No blanks or line ends between its parts. */
const isCompact = (text: string): boolean => !/^[{[]\s|\s$/.test(text);

function valuePoints(place: string, should: Written, is: Written | undefined): readonly Point[] {
  if (isObject(should)) return objectPoints(place, should, isObject(is) ? is : {});
  if (!isList(should)) return [];
  const others = isList(is) ? is : [];
  const extra = others
    .slice(should.length)
    .map((_, at) => differs(`body ${place}[${should.length + at}]`, 'was not recorded'));
  return [
    ...should.flatMap((element, at) => elementPoints(`${place}[${at}]`, element, others[at])),
    ...extra,
  ];
}

/** Elements that are objects are told by their fields; others are points themselves. */
const elementPoints = (
  place: string,
  should: Written,
  is: Written | undefined,
): readonly Point[] =>
  isObject(should) ? valuePoints(place, should, is) : [fieldPoint(place, should, is, false)];

function objectPoints(place: string, should: WrittenObject, is: WrittenObject): readonly Point[] {
  const prefix = place === '' ? '' : `${place}.`;
  const moved = displaced(Object.keys(should), Object.keys(is));
  return [
    ...Object.entries(should).flatMap(([name, value]) => [
      fieldPoint(`${prefix}${name}`, value, is[name], moved.has(name)),
      ...valuePoints(`${prefix}${name}`, value, is[name]),
    ]),
    ...Object.keys(is)
      .filter((name) => !(name in should))
      .map((name) => differs(`body ${prefix}${name}`, 'was not recorded')),
  ];
}

function fieldPoint(path: string, should: Written, is: Written | undefined, moved: boolean): Point {
  const place = `body ${path}`;
  if (is === undefined) return differs(place, 'is missing');
  if (typeOf(is) !== typeOf(should))
    return differs(place, `is of type ${typeOf(is)}, not ${typeOf(should)}`);
  if (moved) return differs(place, 'stands elsewhere');
  const [letters, others] = [lettersOf(should), lettersOf(is)];
  if (letters === undefined || others === undefined) return point(place, true, () => '');
  return point(
    place,
    valueForm(path)(letters, others),
    () => `is ${JSON.stringify(others)}, not ${JSON.stringify(letters)}`,
  );
}

/** Of an object or a list, its fields and elements say the rest. */
const lettersOf = (value: Written): string | undefined => {
  if (value instanceof WrittenNumber) return value.letters;
  return typeof value === 'object' && value !== null ? undefined : String(value);
};
