import {
  durationOfAnyLength,
  formatInstant,
  hours,
  LONGEST_DURATION,
  minutes,
  parseInstant,
} from './core/time.ts';
import { cut, shown } from './shown.ts';
import { amiss } from './words-of-zod.ts';

/** Why something is no duration or no instant, and what would do. */
type Fault = (issue: { readonly input?: unknown }) => string;

const DURATION = 'PT40M or 40m';
const INSTANT = '2026-01-31T09:00:00Z';

export const noDuration =
  (example = DURATION): Fault =>
  ({ input }) =>
    oddDuration(input) ?? amiss('a duration', input, example);

export const noInstant =
  (wanted = 'an instant', example = INSTANT): Fault =>
  ({ input }) =>
    oddInstant(input) ?? amiss(wanted, input, example);

export const noMoment: Fault = ({ input }) =>
  oddDuration(input) ??
  oddInstant(input) ??
  amiss('a duration or an instant', input, `40m or ${INSTANT}`);

/** Well-formed elsewhere, and none here. */
function oddDuration(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const [, below] = /^-\s*(\d.*|P.*)$/i.exec(input) ?? [];
  if (below !== undefined)
    return `a duration must not be negative; got ${shown(input)}; try ${cut(below)}`;
  if ((durationOfAnyLength(input) ?? 0) > LONGEST_DURATION)
    return `a duration must be of a hundred years at most; got ${shown(input)}; try 36525d`;
  const isOfCalendar = /^P\d[\dYMWD]*[YMW]/i.test(input) || /^\d+(\.\d+)?(w|mo|y)$/i.test(input);
  return isOfCalendar
    ? `weeks, months and years are no durations here; got ${shown(input)}; try P7D or 7d`
    : undefined;
}

const DATED =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,7})?)?(Z|[+-]\d{2}:?\d{2})?$/;

function oddInstant(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  if (/^([+-]\d{4,}|\d{5,})-/.test(input))
    return amiss('an instant of a year of four digits', input, INSTANT);
  const match = DATED.exec(input);
  if (!match) return undefined;
  const [, day = '', time = '00:00', second = ':00', fraction = '', zone = 'Z'] = match;
  if (parseInstant(`${day}T00:00:00Z`) === undefined)
    return /^00\d\d/.test(day)
      ? amiss('an instant of the year 100 or later', input, INSTANT)
      : `there is no such day; got ${shown(input)}; try ${INSTANT}`;
  const local = parseInstant(`${day}T${time}${second}${fraction}Z`);
  if (local === undefined)
    return `there is no such time of day; got ${shown(input)}; try ${day}T09:00:00Z`;
  const instant = formatInstant(local - offsetOf(zone));
  return zone === 'Z'
    ? amiss('an instant with its time of day, in UTC', input, instant)
    : amiss('an instant in UTC, without an offset', input, instant);
}

function offsetOf(zone: string): number {
  const [, sign, hour, minute] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const size = hours(Number(hour ?? 0)) + minutes(Number(minute ?? 0));
  return sign === '-' ? -size : size;
}
