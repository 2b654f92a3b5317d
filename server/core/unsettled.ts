import { allMomentsOf } from './moments.ts';
import type { Instant } from './time.ts';
import { isWork } from './work.ts';
import type { AcceptedOperation, World } from './world.ts';

/**
 * The operations of which something may still come after an instant, in the order in which they were
 * accepted. A year has thousands that have long ended, and none of them is to be planned anew for every
 * look ahead.
 */
export function unsettledAfter(world: World, after: Instant): ReadonlySet<AcceptedOperation> {
  // No later than the clock stands: what is done to an operation is done to one that goes on then.
  const upTo = Math.min(after, world.clock.worldAt);
  const { setBacks } = world;
  const found = known.get(world);
  const isOf = found?.setBacks === setBacks && found.upTo <= upTo;
  const kept: Kept = isOf ? found : { open: new Set(), seen: 0, upTo: -Infinity, setBacks };
  takeIn(kept, world);
  if (kept.upTo < upTo) prune(kept, world, upTo);
  known.set(world, kept);
  return kept.open;
}

/** Remembered beside the world, not in it: it follows from the world, and can be found out again. */
const known = new WeakMap<World, Kept>();

interface Kept {
  readonly open: Set<AcceptedOperation>;
  readonly setBacks: number;
  /** How many of the world's operations were looked at. */
  seen: number;
  /** Nothing comes of the others after it. */
  upTo: Instant;
}

function takeIn(kept: Kept, { operations }: World): void {
  if (kept.seen === operations.size) return;
  let at = 0;
  for (const accepted of operations.values()) if (at++ >= kept.seen) kept.open.add(accepted);
  kept.seen = operations.size;
}

function prune(kept: Kept, world: World, upTo: Instant): void {
  for (const accepted of kept.open)
    if (isSettled(world, accepted, upTo)) kept.open.delete(accepted);
  kept.upTo = upTo;
}

/** A job whose cancel goes on is not: who lets the cancel fail lets the job go on. */
function isSettled(world: World, accepted: AcceptedOperation, upTo: Instant): boolean {
  if (!allMomentsOf(world, accepted).every(({ at }) => at <= upTo)) return false;
  const cancel = isWork(accepted) ? world.cancels.get(accepted.jobId.toLowerCase()) : undefined;
  return !cancel || isSettled(world, cancel, upTo);
}
