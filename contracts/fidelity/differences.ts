import type { Pair } from './pair.ts';
import type { Sides } from './point.ts';
import { isDrawnId, isNumberedId, isSigned, pollingAddressIn } from './polling-address.ts';

/** How a point may differ, and in no other way: what was recorded and what is given both count. */
export type Difference = (sides: Sides, pair: Pair) => boolean;

/** It was recorded so, and is not there. */
export const lacks =
  (recorded: RegExp): Difference =>
  (sides) =>
    sides.given === undefined && recorded.test(sides.recorded ?? '');

/** It was not recorded, and is there so. */
export const adds =
  (given: RegExp): Difference =>
  (sides) =>
    sides.recorded === undefined && given.test(sides.given ?? '');

/** It was recorded so, and is given so. */
export const turns =
  (recorded: RegExp, given: RegExp): Difference =>
  (sides) =>
    recorded.test(sides.recorded ?? '') && given.test(sides.given ?? '');

/** Each of these values has another one in its place. */
export const reads =
  (instead: Readonly<Record<string, string>>): Difference =>
  ({ recorded, given }) =>
    recorded !== undefined && given !== undefined && instead[recorded] === given;

/** Whatever it was. */
export const ANYTHING = /^/;
export const TRUTH = /^(true|false)$/;
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z?$/;
export const US_DATE = /^\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/;

/**
 * The address where this request's client asks: below what it has asked for, in its casing, at its api-version, and
 * signed from 2024 on. What was recorded is, once it is mended, the same place at a version of an example's, and has
 * no signature.
 */
export const addressOfRequest =
  (mend: (recorded: string, pair: Pair) => string = (recorded) => recorded): Difference =>
  ({ recorded, given }, pair) => {
    if (recorded === undefined || given === undefined) return false;
    const [should, is] = [pollingAddressIn(mend(recorded, pair)), pollingAddressIn(given)];
    return (
      should.parameters.length === 1 &&
      should.parameters.every(
        ([name, value]) => name === 'api-version' && OF_EXAMPLES.has(value),
      ) &&
      is.origin === should.origin &&
      is.place.toLowerCase() === should.place.toLowerCase() &&
      isBelow(pair, is.place) &&
      isOperation(pair, should.operation, is.operation) &&
      is.parameters[0]?.join('=') === `api-version=${pair.apiVersion}` &&
      (isSigned(is) || (is.parameters.length === 1 && pair.apiVersion < '2024'))
    );
  };

/** The versions that examples give their addresses, whatever their own. */
const OF_EXAMPLES = new Set(['2016-12-01', '2017-07-01', '2020-09-01', '2023-01-15-preview']);

/** In the spelling of the request, but for what stands between its last `/` and the operation's id. */
const isBelow = ({ path }: Pair, place: string): boolean =>
  path.replaceAll('%3B', ';').startsWith(place.replace(/[^/]+\/$/, ''));

/** The one that is asked for; else one that is drawn. */
const isOperation = ({ path }: Pair, recorded: string, given: string): boolean =>
  path.includes(recorded) ? recorded === given : isDrawnId(given) || isNumberedId(given);
