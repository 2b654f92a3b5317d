import type { RetryAfterFate, RetryAfterForm } from '../../core/fate.ts';
import type { AcceptedOperation } from '../../core/world.ts';
import type { Ask } from '../ask.ts';
import { spellSecond } from '../wire/dates.ts';
import { seconds } from '../../core/time.ts';

/** The answers that may ask a client to wait. */
export type AskingAnswer = 'trigger' | 'status' | 'result' | 'job';

/**
 * The value of `Retry-After`, as it is sent; undefined for none. A fate's or a world's own goes over
 * the pace's, whatever the clock; a job's answer carries none unless one of them says so.
 */
export function retryAfterOf(
  ask: Ask,
  answer: AskingAnswer,
  accepted: AcceptedOperation | undefined,
): string | undefined {
  const ordered =
    formFor(accepted?.fate?.retryAfter, answer) ?? formFor(ask.world.retryAfter, answer);
  if (ordered !== undefined)
    return spelled(ask, ordered, `${answer} ${accepted?.operationId ?? ''}`);
  if (answer === 'job') return undefined;
  const usual = usualSeconds(ask);
  return usual === undefined ? undefined : String(usual);
}

/**
 * In whole seconds of the client's own watch: the pace's figure, divided by how fast the world's clock
 * runs, at least one; one where the poll itself moves the clock, none where the clock is held, since
 * waiting would be for nothing.
 */
function usualSeconds({ world }: Ask): number | undefined {
  const { mode, rate } = world.clock;
  if (mode === 'skip') return 1;
  return rate === 0 ? undefined : Math.max(1, Math.ceil(world.pace.retryAfterSeconds / rate));
}

function formFor(
  fate: RetryAfterFate | undefined,
  answer: AskingAnswer,
): RetryAfterForm | undefined {
  const isForEach = typeof fate === 'object' && !Array.isArray(fate);
  return isForEach ? (fate as Partial<Record<AskingAnswer, RetryAfterForm>>)[answer] : fate;
}

/** `key` counts the answers where each has a value of its own. */
function spelled(ask: Ask, form: RetryAfterForm, key: string): string | undefined {
  if (typeof form === 'object') return String(compressed(ask, nextOf(ask, form, key)));
  if (typeof form === 'number') return String(compressed(ask, form));
  const usual = usualSeconds(ask) ?? 1;
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
      // What a client compares with its own watch is in the machine's time.
      return spellSecond(ask.machineNow + seconds(usual)).http;
  }
}

/** The values in order, answer by answer; the last one from then on. */
function nextOf({ counters }: Ask, values: readonly number[], key: string): number {
  const at = counters.looks[key] ?? 0;
  counters.looks[key] = at + 1;
  return values[Math.min(at, values.length - 1)] ?? 0;
}

const compressed = ({ world }: Ask, count: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil(count / world.compress));
