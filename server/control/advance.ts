import { type DueMoment, dueMoments, nextDue } from '../core/due.ts';
import type { WorldEvent } from '../core/events.ts';
import { advanceClock } from '../core/move-clock.ts';
import { saysDeeds } from '../core/outside-sentence.ts';
import type { PendingEvent } from '../core/orders.ts';
import { isTooFarToTell } from '../core/points-due.ts';
import { formatDuration, formatInstant, type Instant } from '../core/time.ts';
import { worldNow } from '../core/world-clock.ts';
import type { World } from '../core/world.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import type { SteeringParts } from './parts.ts';
import { type AdvanceOrder, advanceOrder, FARTHEST } from './orders.ts';
import { isProblem, type Problem, problem, unreadable } from './problem.ts';
import { read } from './read.ts';

export interface Advanced {
  readonly now: string;
  readonly visited: readonly { readonly at: string; readonly what: string }[];
}

/** Moves the clock and tells what came due on the way, each thing at its own instant. */
export async function advance(
  { worlds, note, heldUntil }: SteeringParts,
  open: OpenWorld,
  body: unknown,
): Promise<Advanced | Problem> {
  const order = read(advanceOrder, body);
  if (isProblem(order)) return order;
  const target = targetOf(open, order, heldUntil(open.world.subscription));
  if (typeof target !== 'number') return target;
  const refused = tooFar(open, order, target);
  if (refused) return refused;
  const { now, machineNow } = open;
  const visited = await visit(worlds, open, target);
  // A poll may have moved a skipping clock meanwhile: it never goes back.
  await worlds.change(open, (world, shown) =>
    advanceClock(world, Math.max(target, shown) - worldNow(world.clock, machineNow), machineNow),
  );
  note({ ...open, now: target }, `the clock was advanced by ${formatDuration(target - now)}`, {
    now: formatInstant(target),
  });
  return {
    now: formatInstant(target),
    visited: visited.map(({ at, what }) => ({ at: formatInstant(at), what })),
  };
}

function targetOf(
  { world, now }: OpenWorld,
  order: AdvanceOrder,
  heldUntil: Instant | undefined,
): Instant | Problem {
  const { by, to = 'next-event' } = order;
  if (by !== undefined) return now + by;
  const target = to === 'next-event' ? earlier(nextDue(world, now), heldUntil) : to;
  if (target === undefined)
    return problem(
      409,
      'Nothing is due',
      'Cannot advance to the next event: nothing is under way in this world, and no answer is held back. Advance by a duration, or trigger a restore first.',
    );
  if (target < now)
    return problem(
      409,
      'Time does not go back',
      `Cannot advance to ${formatInstant(target)}: it is ${formatInstant(now)} already. Set the clock instead, or reset the world.`,
    );
  return target;
}

/** What came due on the way is told one by one, so the way may not be of any length. */
function tooFar({ world, now }: OpenWorld, order: AdvanceOrder, target: Instant) {
  const to = formatInstant(target);
  if (order.to !== 'next-event' && target - now > FARTHEST)
    return unreadable(
      `at to: ${to} is more than ten years from ${formatInstant(now)}; go in steps`,
    );
  if (!isTooFarToTell(world, now, target)) return undefined;
  return problem(
    409,
    'It is too far to tell',
    `Cannot advance to ${to}: more recovery points come and go on the way than are told at once. Go in shorter steps, or set the clock, which tells nothing.`,
  );
}

const earlier = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

/**
 * All that comes due up to an instant. What comes from outside may change what is due behind it, so
 * the way is gone in stretches from one such instant to the next.
 */
async function visit(worlds: Worlds, open: OpenWorld, target: Instant): Promise<DueMoment[]> {
  const { world } = open;
  let visited: DueMoment[] = [];
  let from = open.now;
  for (;;) {
    const until = Math.min(world.nextOutsideAt, target);
    const before = dueMoments(world, from, until);
    // There may be more of them than a call takes arguments.
    visited = visited.concat(before);
    if (world.nextOutsideAt > target) return visited;
    const pending = world.orders.outside;
    const came = deedsIn(pending, await worlds.settle(open, until));
    visited.push(...came, ...begunAt(world, until, before));
    from = until;
  }
}

/** What the events did that came true, one sentence for each. */
function deedsIn(pending: readonly PendingEvent[], events: readonly WorldEvent[]): DueMoment[] {
  const told: DueMoment[] = [];
  for (const [at, came] of events.entries()) {
    if (came.kind !== 'outside-came') continue;
    const next = events.findIndex(({ kind }, other) => other > at && kind === 'outside-came');
    const deeds = events.slice(at + 1, next < 0 ? undefined : next);
    const document = pending.find(({ id }) => id === came.id)?.event;
    if (document) told.push({ at: came.at, what: saysDeeds(document, deeds) });
  }
  return told;
}

/** What is due at the very instant at which it was begun from outside. */
function begunAt(world: World, at: Instant, before: readonly DueMoment[]): DueMoment[] {
  const known = new Set(before.map(({ what }) => what));
  return dueMoments(world, at - 1, at).filter(({ what }) => !known.has(what));
}
