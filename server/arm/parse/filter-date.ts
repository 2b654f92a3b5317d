import { instantOf, type Instant } from '../../core/time.ts';

/**
 * Dates in filters: `yyyy-MM-dd hh:mm:ss tt`, UTC, a 12-hour clock (specified, and recorded from
 * PowerShell and az). Midnight is written `12:00:00 AM`; the published example of the job filter
 * has `00:00:00 AM`, so that is taken as well.
 */
const FILTER_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/i;

export function parseFilterDate(text: string): Instant | undefined {
  const match = FILTER_DATE.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, half] = match;
  if (Number(hour) > 12) return undefined;
  return instantOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: (Number(hour) % 12) + (half?.toUpperCase() === 'PM' ? 12 : 0),
    minute: Number(minute),
    second: Number(second),
  });
}
