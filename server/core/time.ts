/**
 * Instants and durations, counted in ticks of 100 ns because that is the precision the service
 * writes (`2018-06-04T06:06:00.5121087Z`).
 *
 * A tick count since 1970 does not fit a double exactly; one since 2020 does, from 1991 to 2048, and
 * is off by a single tick for decades beyond. So instants stay plain numbers: cheap to keep by the
 * hundred thousand, and added and compared with the ordinary operators.
 *
 * Nothing here reads a clock. `Date` appears only as a calendar, always with an argument.
 */
export type Instant = number & { readonly unit?: 'ticks since 2020' };
export type Duration = number & { readonly unit?: 'ticks' };

const EPOCH_MS = Date.UTC(2020, 0, 1);
const TICKS_PER_MS = 10_000;

export const TICKS_PER_SECOND = 10_000_000;

export const milliseconds = (count: number): Duration => count * TICKS_PER_MS;
export const seconds = (count: number): Duration => count * TICKS_PER_SECOND;
export const minutes = (count: number): Duration => seconds(count * 60);
export const hours = (count: number): Duration => minutes(count * 60);
export const days = (count: number): Duration => hours(count * 24);

export const toSeconds = (duration: Duration): number => duration / TICKS_PER_SECOND;

/** From milliseconds since 1970, as clocks and calendars count. */
export const fromUnixMs = (ms: number): Instant => Math.round((ms - EPOCH_MS) * TICKS_PER_MS);

/** Whole milliseconds since 1970; the ticks below a millisecond are dropped. */
export const toUnixMs = (instant: Instant): number => Math.floor(instant / TICKS_PER_MS) + EPOCH_MS;

/** The ticks below the second, 0 to 9 999 999. */
export const ticksOfSecond = (instant: Instant): number =>
  ((instant % TICKS_PER_SECOND) + TICKS_PER_SECOND) % TICKS_PER_SECOND;

/** The last day that four digits of a year can say; its beginning is a count that a double holds. */
export const LATEST: Instant = fromUnixMs(Date.UTC(9999, 11, 31));

const ISO_INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,7}))?Z$/;

/** Reads `yyyy-MM-ddTHH:mm:ss[.fffffff]Z`; undefined for any other text or an impossible date. */
export function parseInstant(text: string): Instant | undefined {
  const match = ISO_INSTANT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  return instantOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    ticks: Number(fraction.padEnd(7, '0')),
  });
}

export interface CalendarTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ticks?: number;
}

/** The instant of a calendar time in UTC; undefined where no such day or time exists. */
export function instantOf(time: CalendarTime): Instant | undefined {
  const { year, month, day, hour, minute, second, ticks = 0 } = time;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(ms);
  const exists =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    hour < 24 &&
    minute < 60;
  return exists && second < 60 ? fromUnixMs(ms) + ticks : undefined;
}

/** `yyyy-MM-ddTHH:mm:ss.fffffffZ` with the zeros at the end of the fraction trimmed. */
export function formatInstant(instant: Instant): string {
  const ticks = ticksOfSecond(instant);
  const whole = calendarOf(Math.floor(toUnixMs(instant) / 1000));
  return ticks === 0 ? `${whole}Z` : `${whole}.${fractionOf(ticks)}Z`;
}

/** `yyyy-MM-ddTHH:mm:ss`; the last one is remembered, since much that is written is of one second. */
function calendarOf(unixSecond: number): string {
  if (unixSecond !== lastSecond) {
    lastCalendar = new Date(unixSecond * 1000).toISOString().slice(0, 19);
    lastSecond = unixSecond;
  }
  return lastCalendar;
}

let lastSecond = NaN;
let lastCalendar = '';

/** `Mon, 04 Jun 2018 07:18:51 GMT`. */
export const httpDate = (instant: Instant): string => new Date(toUnixMs(instant)).toUTCString();

/** Seven digits of ticks, trailing zeros trimmed. */
export const fractionOf = (ticks: number): string =>
  String(ticks).padStart(7, '0').replace(/0+$/, '');

const ISO_DURATION =
  /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const SHORT_DURATION =
  /^(?=\d)(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/;
const SHORT_UNITS: readonly Duration[] = [
  days(1),
  hours(1),
  minutes(1),
  seconds(1),
  milliseconds(1),
];

/** A hundred years: what is longer could not be counted on from every instant. */
export const LONGEST_DURATION: Duration = days(36_525);

/**
 * Reads an ISO 8601 duration of days and less (`PT40M`) or a short one (`40m`, `1h30m`, `200ms`);
 * undefined for any other text, and for more than a hundred years.
 */
export function parseDuration(text: string): Duration | undefined {
  const duration = durationOfAnyLength(text);
  return duration !== undefined && duration <= LONGEST_DURATION ? duration : undefined;
}

/** The same, with no bound but what is kept in a number. */
export function durationOfAnyLength(text: string): Duration | undefined {
  if (text.length > LONGEST_SPELLING) return undefined;
  const short = SHORT_DURATION.exec(text);
  if (short)
    return Math.round(
      SHORT_UNITS.reduce((sum, unit, at) => sum + Number(short[at + 1] ?? 0) * unit, 0),
    );
  const iso = ISO_DURATION.exec(text);
  if (!iso || /^P$|T$/i.test(text)) return undefined;
  const [, day = 0, hour = 0, minute = 0, second = 0] = iso;
  return Math.round(
    days(Number(day)) + hours(Number(hour)) + minutes(Number(minute)) + seconds(Number(second)),
  );
}

const LONGEST_SPELLING = 100;

/** ISO 8601 as .NET writes a TimeSpan: hours, minutes, seconds with up to seven decimals, `PT0S`. */
export function formatDuration(duration: Duration): string {
  const whole = Math.floor(duration / TICKS_PER_SECOND);
  const ticks = duration - whole * TICKS_PER_SECOND;
  const [day, hour] = [Math.floor(whole / 86_400), Math.floor(whole / 3600) % 24];
  const [minute, second] = [Math.floor(whole / 60) % 60, whole % 60];
  const rest = ticks === 0 ? `${second}` : `${second}.${fractionOf(ticks)}`;
  const date = day > 0 ? `${day}D` : '';
  const time =
    (hour > 0 ? `${hour}H` : '') +
    (minute > 0 ? `${minute}M` : '') +
    (rest === '0' ? '' : `${rest}S`);
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
