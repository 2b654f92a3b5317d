import type { RetryAfterFate, RetryAfterForm } from '../../core/fate.ts';
import { spellRetryAfter, usualSeconds } from '../../core/retry-after.ts';
import type { AcceptedOperation } from '../../core/world.ts';
import type { Ask } from '../ask.ts';

/** The answers that may ask a client to wait. */
export type AskingAnswer = 'trigger' | 'status' | 'result' | 'job';

/**
 * The value of `Retry-After`, as it is sent; undefined for none. A fate's or a world's own goes over
 * the pace's, whatever the clock; a job's answer carries none unless one of them says so. Recorded: on
 * the 202 of a trigger (az CLI test recordings, 2022 to 2026); inferred: on an answer in progress, of
 * which the recorders strip it.
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
  const usual = usualSeconds(ask.world);
  return usual === undefined ? undefined : String(usual);
}

function formFor(
  fate: RetryAfterFate | undefined,
  answer: AskingAnswer,
): RetryAfterForm | undefined {
  const isForEach = typeof fate === 'object' && !Array.isArray(fate);
  return isForEach ? (fate as Partial<Record<AskingAnswer, RetryAfterForm>>)[answer] : fate;
}

/** `key` counts the answers where each has a value of its own. */
const spelled = (ask: Ask, form: RetryAfterForm, key: string): string | undefined =>
  spellRetryAfter(typeof form === 'object' ? nextOf(ask, form, key) : form, ask);

/** The values in order, answer by answer; the last one from then on. */
function nextOf({ counters }: Ask, values: readonly number[], key: string): number {
  const at = counters.looks[key] ?? 0;
  counters.looks[key] = at + 1;
  return values[Math.min(at, values.length - 1)] ?? 0;
}
