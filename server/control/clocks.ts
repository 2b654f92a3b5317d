import { dueMoments, nextDue } from '../core/due.ts';
import { advanceClock, setClock } from '../core/move-clock.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import { type AdvanceOrder, readAdvanceOrder, readClockOrder } from './orders.ts';
import { isProblem, type Problem, problem } from './problem.ts';

export interface ClockView {
  readonly mode: string;
  readonly rate: number;
  readonly now: string;
}

export interface Advanced {
  readonly now: string;
  readonly visited: readonly { readonly at: string; readonly what: string }[];
}

export const readClock = ({ world, now }: OpenWorld): ClockView => ({
  mode: world.clock.mode,
  rate: world.clock.rate,
  now: formatInstant(now),
});

export async function putClock(
  worlds: Worlds,
  open: OpenWorld,
  body: string,
): Promise<ClockView | Problem> {
  const order = readClockOrder(body);
  if (isProblem(order)) return order;
  if (order.rate !== undefined && order.mode !== undefined && order.mode !== 'scaled')
    return problem(
      400,
      'This cannot be done',
      `Cannot set the rate of a clock whose mode is ${order.mode}: only a scaled one has a rate. Leave one of them out.`,
    );
  const { machineNow } = open;
  await worlds.change(open, (world) => setClock(world, order, machineNow));
  return readClock(await again(worlds, open));
}

/** Moves the clock and tells what came due on the way, each thing at its own instant. */
export async function advance(
  worlds: Worlds,
  open: OpenWorld,
  body: string,
): Promise<Advanced | Problem> {
  const order = readAdvanceOrder(body);
  if (isProblem(order)) return order;
  const target = targetOf(open, order);
  if (typeof target !== 'number') return target;
  const visited = dueMoments(open.world, open.now, target);
  const { now, machineNow } = open;
  await worlds.change(open, (world) => advanceClock(world, target - now, machineNow));
  return {
    now: formatInstant(target),
    visited: visited.map(({ at, what }) => ({ at: formatInstant(at), what })),
  };
}

function targetOf({ world, now }: OpenWorld, order: AdvanceOrder): Instant | Problem {
  if ('by' in order) return now + order.by;
  const target = order.to === 'next-event' ? nextDue(world, now) : order.to;
  if (target === undefined)
    return problem(
      409,
      'Nothing is due',
      'Cannot advance to the next event: nothing is under way in this world. Advance by a duration, or trigger a restore first.',
    );
  if (target < now)
    return problem(
      409,
      'Time does not go back',
      `Cannot advance to ${formatInstant(target)}: it is ${formatInstant(now)} already. Set the clock instead, or reset the world.`,
    );
  return target;
}

async function again(worlds: Worlds, { world }: OpenWorld): Promise<OpenWorld> {
  const open = await worlds.find(world.subscription);
  if (!open) throw new Error('The world went away while its clock was set.');
  return open;
}
