import { InvalidArgumentError } from 'commander';
import { parseDuration, TICKS_PER_SECOND } from '../core/time.ts';

/** Reads a flag that says how long something may take: whole seconds, the last one begun counted. */
export function secondsIn(text: string): number {
  const ticks = parseDuration(text) ?? 0;
  if (!(ticks > 0) || ticks > 86_400 * TICKS_PER_SECOND)
    throw new InvalidArgumentError('It must be a duration of at most a day: PT10M or 10m.');
  return Math.ceil(ticks / TICKS_PER_SECOND);
}
