import {
  type Duration,
  fractionOf,
  type Instant,
  TICKS_PER_SECOND,
  ticksOfSecond,
  toSeconds,
  toUnixMs,
} from '../../core/time.ts';

/** .NET's `DateTime.MinValue` as the service writes it, for an end that has not come: no zone. */
export const YEAR_ONE = '0001-01-01T00:00:00';

/** `4/22/2024 10:46:07 AM`: the property bag's dates, in UTC, seconds cut off (recorded). */
export function usDate(instant: Instant): string {
  const date = new Date(toUnixMs(instant));
  const hour = date.getUTCHours();
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  return `${day} ${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The spellings of one second that an answer's headers need. */
export interface SecondSpelled {
  /** `Mon, 04 Jun 2018 07:18:51 GMT`. */
  readonly http: string;
  /** `20180604T071851Z`, as in `x-ms-routing-request-id`. */
  readonly compact: string;
  /** `2018-06-04T07:18:51Z`. */
  readonly iso: string;
}

/** Every answer of a second shares its spellings: only the last second's are kept. */
export function spellSecond(instant: Instant): SecondSpelled {
  const second = Math.floor(toUnixMs(instant) / 1000);
  if (second !== spelledSecond) {
    const date = new Date(second * 1000);
    const iso = `${date.toISOString().slice(0, 19)}Z`;
    spelled = { http: date.toUTCString(), compact: iso.replace(/[-:]/g, ''), iso };
    spelledSecond = second;
  }
  return spelled;
}

let spelledSecond = NaN;
let spelled: SecondSpelled = { http: '', compact: '', iso: '' };

/** `2022-05-16T14%3A25%3A57.0992084Z`, as in a vault's etag. */
export function etagDate(instant: Instant): string {
  return `${sevenDecimals(instant)}Z`.replaceAll(':', '%3A');
}

/** `2024-10-11T08:32:23.8465440`: all seven decimals and no zone (recorded: the end of a point's retention). */
export function sevenDecimals(instant: Instant): string {
  const whole = new Date(toUnixMs(instant)).toISOString().slice(0, 19);
  return `${whole}.${fractionOf(ticksOfSecond(instant)).padEnd(7, '0')}`;
}

/** `13.23:59:43.8068908`: a duration as .NET writes it (recorded: what is left to a soft-deleted item). */
export function timeSpan(duration: Duration): string {
  const seconds = Math.floor(toSeconds(duration));
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
  const clock = `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const ticks = duration % TICKS_PER_SECOND;
  const fraction = ticks === 0 ? '' : `.${String(ticks).padStart(7, '0')}`;
  return `${days === 0 ? '' : `${days}.`}${clock}${fraction}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
