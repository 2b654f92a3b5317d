import type { StageFinished } from './events.ts';
import type { Instant } from './time.ts';
import { readOperation } from './operation.ts';
import { isWork } from './work.ts';
import { type AcceptedOperation, jobOf, type World } from './world.ts';

/** How a stage may be ended. */
export type StageOutcome = StageFinished['outcome'];

const OPERATION_OUTCOMES = ['succeeded', 'failed', 'canceled'] as const;
const JOB_OUTCOMES = ['completed', 'completedWithWarnings', 'failed', 'cancelled'] as const;

const isOne = <Outcome extends string>(
  outcomes: readonly Outcome[],
  text: string,
): text is Outcome => (outcomes as readonly string[]).includes(text);

/** The stage that is to end next; undefined where both have ended. */
export function nextGate(
  world: World,
  accepted: AcceptedOperation,
  now: Instant,
): 'operation' | 'job' | undefined {
  if (readOperation(world, accepted, now).status === 'InProgress') return 'operation';
  if (!isWork(accepted)) return undefined;
  const job = jobOf(world, accepted);
  return job && now < job.endsAt ? 'job' : undefined;
}

/**
 * Ends a stage that is in progress; a job ended while its operation is in progress ends that first, for
 * without it there is none. Undefined where such a stage does not end so, or has ended.
 */
export function finishStage(
  world: World,
  accepted: AcceptedOperation,
  stage: 'operation' | 'job',
  outcome: string,
  at: Instant,
): StageFinished[] | undefined {
  const { operationId } = accepted;
  const gate = nextGate(world, accepted, at);
  if (gate === undefined || (gate === 'job' && stage === 'operation')) return undefined;
  if (stage === 'operation')
    return isOne(OPERATION_OUTCOMES, outcome)
      ? [{ kind: 'stage-finished', at, operationId, stage, outcome }]
      : undefined;
  if (!isOne(JOB_OUTCOMES, outcome) || !isWork(accepted)) return undefined;
  const job: StageFinished = { kind: 'stage-finished', at, operationId, stage, outcome };
  if (gate === 'job') return [job];
  return [
    { kind: 'stage-finished', at, operationId, stage: 'operation', outcome: 'succeeded' },
    job,
  ];
}

/** What the last of the looks that a fate asks for ends; nothing where it has ended already. */
export function finishByLooks(
  world: World,
  accepted: AcceptedOperation,
  stage: 'operation' | 'job',
  at: Instant,
): StageFinished[] {
  const told = accepted.fate?.[stage]?.outcome;
  if (told === 'stuck' || nextGate(world, accepted, at) !== stage) return [];
  const outcome = told ?? (stage === 'operation' ? 'succeeded' : 'completed');
  return finishStage(world, accepted, stage, outcome, at) ?? [];
}
