import type { AcceptedBase } from './accepted.ts';
import { chance } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import type { OperationFate } from './fate.ts';
import type { PlannedError, PlannedOperation } from './plan.ts';
import { parseDuration, type Duration, type Instant } from './time.ts';

/** The operation alone: what a status poll looks at, which needs no machine and no disks. */
export function planOperation(
  work: Pick<AcceptedBase, 'at' | 'operationId' | 'fate'>,
  circumstances: Circumstances,
): PlannedOperation {
  const { at, operationId, fate } = work;
  const { pace, seed, finished } = circumstances;
  const byPace = (): Instant => at + pace.operation(chance(seed, operationId));
  if (fate === undefined && finished === undefined)
    return { startsAt: at, endsAt: byPace(), outcome: 'Succeeded' };
  const told = fate?.operation ?? {};
  const outcome = OUTCOMES[finished?.operation?.outcome ?? told.outcome ?? 'succeeded'];
  const byItself = (): Instant => {
    const neverEnds = told.outcome === 'stuck' || (fate?.progression ?? 'time') !== 'time';
    if (neverEnds) return Infinity;
    return told.takes === undefined ? byPace() : at + fated(told.takes, circumstances);
  };
  const endsAt = finished?.operation?.at ?? byItself();
  if (outcome === 'Succeeded') return { startsAt: at, endsAt, outcome };
  return { startsAt: at, endsAt, outcome, error: errorOf(outcome, told) };
}

/** A stuck one has an outcome too, that never comes; finished by hand it succeeds. */
const OUTCOMES = {
  succeeded: 'Succeeded',
  failed: 'Failed',
  canceled: 'Canceled',
  stuck: 'Succeeded',
} as const;

function errorOf(outcome: 'Failed' | 'Canceled', { code, message }: OperationFate): PlannedError {
  const usual = outcome === 'Failed' ? 'CloudInternalError' : 'UserErrorJobSuccessfullyCancelled';
  return { code: code ?? usual, ...(message !== undefined && { message }) };
}

/** A duration as a fate has it, in its world's compressed time. */
export const fated = (text: string, { compress }: Pick<Circumstances, 'compress'>): Duration =>
  Math.round((parseDuration(text) ?? 0) / compress);
