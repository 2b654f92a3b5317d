import type { Estate } from './estate.ts';
import type { WorldEvent, WorldMade } from './events.ts';
import { readJob } from './job.ts';
import { plannedOperation, readOperation } from './operation.ts';
import { isWork } from './work.ts';
import { evolve, jobOf, makeWorld, type World } from './world.ts';

/** What of a history cannot be folded: the place of the event, and what was met there. */
export interface FoldFault {
  readonly index: number;
  readonly why: string;
}

/**
 * Folds a history by way of trial, and looks at everything that was accepted in it: before its end, and
 * at it. Undefined where nothing stands against it.
 */
export function faultInFolding(
  made: WorldMade,
  since: readonly WorldEvent[],
  estate: Estate,
): FoldFault | undefined {
  const world = makeWorld(made, estate, 1);
  for (const look of [(event: WorldEvent) => evolve(world, event), readerOf(world)])
    for (const [index, event] of since.entries())
      try {
        look(event);
      } catch (fault) {
        return { index, why: fault instanceof Error ? fault.message : String(fault) };
      }
  return undefined;
}

/** Reads what an event has set off as a client would. */
const readerOf =
  (world: World) =>
  (event: WorldEvent): void => {
    if (!('operationId' in event)) return;
    if (event.kind === 'stage-finished' || event.kind === 'errand-accepted') return;
    readOperation(world, event, plannedOperation(world, event).endsAt);
    const job = isWork(event) ? jobOf(world, event) : undefined;
    if (job)
      readJob(job, Math.min(job.endsAt, job.stuckAt ?? job.endsAt), world.pace.progressEvery);
  };
