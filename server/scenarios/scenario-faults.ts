import type { FateDocument } from '../core/fate.ts';
import type { ScenarioDocument } from '../core/scenario.ts';
import type { Misfit } from './faults-of.ts';

/** What a scenario says that cannot be all true: each part is good by itself. */
export function scenarioFaults(scenario: ScenarioDocument): readonly Misfit[] {
  const { fates = [], events = [], expect } = scenario;
  const [fate] = fates;
  // Where others have a hand in it, or several fates, it is not for us to say which job is meant.
  if (!fate || fates.length > 1 || events.length > 0 || (expect.triggers ?? 1) !== 1) return [];
  const ends = endOf(fate);
  if (ends === undefined || !isEnd(expect.job) || expect.job === ends) return [];
  return [
    {
      path: ['expect', 'job'],
      message: `a job that its fate has ${fate.job?.outcome ?? ''} never ends ${expect.job}; try ${ends}`,
    },
  ];
}

/** How the job of this fate's restore ends; undefined where it is open. */
function endOf({ match = {}, job, progression, whenBusy }: FateDocument): string | undefined {
  const isOpen = progression === 'manual' || whenBusy === 'fail-job' || match.nth !== undefined;
  const { operation = 'Restores_Trigger' } = match;
  if (isOpen || operation !== 'Restores_Trigger' || match.item !== undefined) return undefined;
  return job?.outcome === undefined ? undefined : ENDS[job.outcome];
}

/** One that never ends is in progress; one that is cancelled by the client is open anyway. */
const ENDS = {
  completed: 'Completed',
  completedWithWarnings: 'CompletedWithWarnings',
  failed: 'Failed',
  cancelled: 'Cancelled',
  stuck: 'InProgress',
} as const;

/** A client may leave a job while it goes on, or cancel it. */
const isEnd = (job: string | undefined): job is string =>
  job === 'Completed' || job === 'CompletedWithWarnings' || job === 'Failed';
