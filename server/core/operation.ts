import type { AcceptedOperation, World } from './world.ts';
import { planOperation } from './plan-restore.ts';
import type { Instant } from './time.ts';

/** An operation as it stands at an instant. */
export interface Operation {
  readonly id: string;
  readonly status: 'InProgress' | 'Succeeded';
  readonly startedAt: Instant;
  /** The job that a succeeded operation made; a cancel makes none. */
  readonly jobId?: string;
}

export function readOperation(world: World, accepted: AcceptedOperation, now: Instant): Operation {
  const { operationId: id, at: startedAt } = accepted;
  // Recorded (2025): a cancel's operation has ended at the first look.
  if (accepted.kind === 'cancel-accepted') return { id, startedAt, status: 'Succeeded' };
  const operation = planOperation(accepted, world.pace, world.seed);
  if (now < operation.endsAt) return { id, startedAt, status: 'InProgress' };
  return { id, startedAt, status: 'Succeeded', jobId: accepted.jobId };
}
