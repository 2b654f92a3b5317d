import type { AcceptedStep } from './accepted.ts';
import { chance } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import type { ErrorCode } from './error-catalogue.ts';
import type { JobFate, OperationFate } from './fate.ts';
import type { PlannedError, PlannedOperation } from './plan.ts';
import { compressed } from './moment.ts';
import type { Trouble } from './restore.ts';
import type { Duration, Instant } from './time.ts';
import { tracksItsJob, type TRIGGERS } from './work.ts';

/** The operation alone: what a status poll looks at, which needs no machine and no disks. */
export function planOperation(
  work: PlannableOperation,
  circumstances: Circumstances,
): PlannedOperation {
  const { at, fate } = work;
  const { finished } = circumstances;
  const byPace = (): Instant => at + usuallyTakes(work, circumstances);
  const trouble = troubleIn(work);
  if (fate === undefined && finished === undefined && trouble === undefined)
    return { startsAt: at, endsAt: byPace(), outcome: 'Succeeded' };
  const told = fate?.operation ?? {};
  const usual = trouble === undefined ? 'succeeded' : 'failed';
  const outcome = OUTCOMES[finished?.operation?.outcome ?? told.outcome ?? usual];
  const byItself = (): Instant => {
    const neverEnds = told.outcome === 'stuck' || (fate?.progression ?? 'time') !== 'time';
    if (neverEnds) return Infinity;
    return told.takes === undefined ? byPace() : at + fated(told.takes, circumstances);
  };
  const endsAt = finished?.operation?.at ?? byItself();
  if (outcome === 'Succeeded') return { startsAt: at, endsAt, outcome };
  return { startsAt: at, endsAt, outcome, error: errorOf(outcome, told, trouble) };
}

const troubleIn = ({ runsInto }: PlannableOperation): ErrorCode | undefined =>
  runsInto?.stage === 'operation' ? runsInto.code : undefined;

/** What of an accepted operation its plan is made from. */
export type PlannableOperation = Pick<AcceptedStep, 'at' | 'operationId' | 'fate'> & {
  readonly kind: keyof typeof TRIGGERS;
  readonly runsInto?: Trouble;
};

/** One that tracks its job takes as long as that, whatever makes that take so long. */
function usuallyTakes(work: PlannableOperation, circumstances: Circumstances): Duration {
  const { kind, operationId, fate } = work;
  const { pace, seed } = circumstances;
  const draw = chance(seed, operationId);
  if (kind === 'mount-accepted') return pace.mount(draw);
  if (!tracksItsJob(kind)) return pace.operation(draw);
  const { outcome, queued, takes } = fate?.job ?? {};
  if (outcome === 'stuck') return Infinity;
  const usual = kind === 'deletion-accepted' ? pace.deletion(draw) : pace.protection(draw);
  const lasts = takes === undefined ? usual : fated(takes, circumstances);
  const waits = queued === undefined ? 0 : fated(queued, circumstances);
  return waits + Math.round(lasts * shareDone(fate?.job));
}

/** How far a job gets that has no tasks: to the percentage at which its fate ends it. */
function shareDone({ endsAt = '' }: JobFate = {}): number {
  const percent = Number.parseFloat(endsAt);
  return Number.isNaN(percent) ? 1 : Math.min(1, percent / 100);
}

/** A stuck one has an outcome too, that never comes; finished by hand it succeeds. */
const OUTCOMES = {
  succeeded: 'Succeeded',
  failed: 'Failed',
  canceled: 'Canceled',
  stuck: 'Succeeded',
} as const;

function errorOf(
  outcome: 'Failed' | 'Canceled',
  { code, message }: OperationFate,
  trouble: ErrorCode = 'CloudInternalError',
): PlannedError {
  const usual = outcome === 'Failed' ? trouble : 'UserErrorJobSuccessfullyCancelled';
  return { code: code ?? usual, ...(message !== undefined && { message }) };
}

/** A duration as a fate has it, in its world's compressed time. */
export const fated = (text: string, { compress }: Pick<Circumstances, 'compress'>): Duration =>
  compressed(text, compress);
