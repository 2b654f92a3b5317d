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
  const kept = isOf ? found : nothingYet(world);
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
  /**
   * Goes through the world's operations, and never past the last: so it gives those that come later as
   * well, and none is walked past again.
   */
  readonly rest: Iterator<AcceptedOperation, undefined>;
  /** How many it has given. */
  seen: number;
  /** Nothing comes of the others after it. */
  upTo: Instant;
}

const nothingYet = ({ operations, setBacks }: World): Kept => ({
  open: new Set(),
  setBacks,
  rest: operations.values(),
  seen: 0,
  upTo: -Infinity,
});

function takeIn(kept: Kept, { operations }: World): void {
  for (; kept.seen < operations.size; kept.seen++) {
    const { value } = kept.rest.next();
    if (value) kept.open.add(value);
  }
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
