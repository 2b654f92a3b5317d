import { chance } from './chance.ts';
import type { Circumstances } from './circumstances.ts';
import type { JobOutline } from './job-outline.ts';
import { planJob } from './plan-job.ts';
import { planOperation } from './plan-operation.ts';
import type { WorkPlan } from './plan.ts';
import type { ProtectionChange } from './protection.ts';

/** Draws up a change of protection: its effect comes when its job has completed. */
export function planProtection(work: ProtectionChange, circumstances: Circumstances): WorkPlan {
  const operation = planOperation(work, circumstances);
  const job = planJob(work, operation, outlineOf(work, circumstances), circumstances);
  return job ? { operation, job } : { operation };
}

/** Recorded: without tasks, without figures, and never cancellable. */
function outlineOf(
  { kind, operationId, busy }: ProtectionChange,
  { pace, seed }: Circumstances,
): JobOutline {
  const draw = chance(seed, operationId);
  return {
    takes: kind === 'deletion-accepted' ? pace.deletion(draw) : pace.protection(draw),
    tasks: [],
    sizeGb: 0,
    copyUpTo: 1,
    progressAtEnd: 100,
    tracked: true,
    ...(busy && { failsOf: 'BMSUserErrorConflictingProtectionOperation' }),
  };
}
