import { type Instant, toUnixMs } from './time.ts';

/** `3/21/2023 12:44:36 PM`: how the gateway dates a token that has expired (recorded, issue threads). */
export function usDate(instant: Instant): string {
  const date = new Date(toUnixMs(instant));
  const hour = date.getUTCHours();
  const [minute, second] = [date.getUTCMinutes(), date.getUTCSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  return `${day} ${hour % 12 || 12}:${minute ?? ''}:${second ?? ''} ${hour < 12 ? 'AM' : 'PM'}`;
}
