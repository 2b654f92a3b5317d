import type { RetryAfterForm } from './fate.ts';
import { httpDate, type Instant, seconds } from './time.ts';
import type { World } from './world.ts';

/** What a form of `Retry-After` depends on beside itself. */
export interface Wait {
  readonly world: World;
  /** What a client compares with its own watch is in the machine's time. */
  readonly machineNow: Instant;
}

/** One form; a list of them is told answer by answer, by whoever counts the answers. */
export type OneRetryAfter = Exclude<RetryAfterForm, readonly number[]>;

/**
 * In whole seconds of the client's own watch: the pace's figure, divided by how fast the world's clock
 * runs, at least one; one where the poll itself moves the clock, none where the clock is held, since
 * waiting would be for nothing.
 */
export function usualSeconds({ clock: { mode, rate }, pace }: World): number | undefined {
  if (mode === 'skip') return 1;
  return rate === 0 ? undefined : Math.max(1, Math.ceil(pace.retryAfterSeconds / rate));
}

/** The header's value, whoever orders it: a fate, a world or a rule; undefined for none. */
export function spellRetryAfter(
  form: OneRetryAfter,
  { world, machineNow }: Wait,
): string | undefined {
  if (typeof form === 'number') return String(compressed(form, world.compress));
  const usual = usualSeconds(world) ?? 1;
  switch (form) {
    case 'omit':
      return undefined;
    case 'zero':
      return '0';
    case 'fraction':
      return `${usual}.5`;
    case 'huge':
      return '86400';
    case 'http-date':
      return httpDate(machineNow + seconds(usual));
  }
}

/** Whole seconds shrink with every other duration; a fraction is meant as it is written. */
const compressed = (count: number, by: number): number =>
  Number.isInteger(count) && count > 0 ? Math.max(1, Math.ceil(count / by)) : count;
