import { type Duration, type Instant, parseDuration, parseInstant } from './time.ts';

/** A duration as somebody wrote it, in the compressed time of its world; NaN for what is none. */
export const compressed = (text: string, compress: number): Duration =>
  Math.round((parseDuration(text) ?? NaN) / compress);

/** A moment as somebody wrote it: an instant, whatever it counts from, or so long since something. */
export const momentSince = (text: string, since: Instant, compress: number): Instant =>
  parseInstant(text) ?? since + compressed(text, compress);
