import type { DueMoment } from './due-moment.ts';
import { momentsOf } from './moments.ts';
import { pointsDue } from './points-due.ts';
import { ruleWindows } from './rule-windows.ts';
import { expiries } from './expiries.ts';
import type { Instant } from './time.ts';
import { unsettledAfter } from './unsettled.ts';
import type { World } from './world.ts';

export type { DueMoment };

/**
 * The moments after one instant and up to another, that one included, in order, as the world stands:
 * what comes from outside between them may change those behind it, so nobody asks across one.
 */
export function dueMoments(world: World, after: Instant, upTo: Instant): DueMoment[] {
  const moments = [...unsettledAfter(world, after)].flatMap((one) => momentsOf(world, one));
  // Stable: what is due at the same instant keeps the order in which it was accepted.
  return [...moments, ...expiries(world), ...ruleWindows(world), ...pointsDue(world, after, upTo)]
    .filter(({ at }) => at > after && at <= upTo)
    .sort((one, other) => one.at - other.at);
}

/**
 * The next one after an instant; undefined where nothing is under way. Points, the windows of rules and
 * what is only kept for a while do not count.
 */
export function nextDue(world: World, after: Instant): Instant | undefined {
  let next = world.nextOutsideAt > after ? world.nextOutsideAt : Infinity;
  for (const accepted of unsettledAfter(world, after))
    for (const { at } of momentsOf(world, accepted)) if (at > after && at < next) next = at;
  return next === Infinity ? undefined : next;
}
