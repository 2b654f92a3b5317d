import { type ClockOrder, setClock } from '../core/move-clock.ts';
import { formatDuration, formatInstant, LATEST } from '../core/time.ts';
import type { OpenWorld } from '../worlds.ts';
import { advance } from './advance.ts';
import type { SteeringParts } from './parts.ts';
import { advanceOrder, clockOrder } from './orders.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { read } from './read.ts';
import { again, inWorld, type Route } from './route.ts';

export interface ClockView {
  readonly mode: string;
  readonly rate: number;
  readonly now: string;
  /** How far it is ahead of the machine's; behind it, where it is negative. */
  readonly skew: string;
}

export const clockRoutes = (parts: SteeringParts): Route[] => [
  {
    method: 'GET',
    path: '/worlds/{sub}/clock',
    answer: inWorld(parts.worlds, (_, open) => viewOf(open)),
  },
  {
    method: 'PUT',
    path: '/worlds/{sub}/clock',
    answer: inWorld(parts.worlds, ({ body }, open) => put(parts, open, body)),
  },
  {
    method: 'POST',
    path: '/worlds/{sub}/clock/advance',
    answer: inWorld(
      parts.worlds,
      ({ body }, open) => endOfTime(open, body) ?? advance(parts, open, body),
    ),
  },
];

/** No clock goes beyond the last instant that can be written down. */
function endOfTime({ now }: OpenWorld, body: unknown): Problem | undefined {
  const order = advanceOrder.safeParse(body).data;
  if (!order || !('by' in order) || now + order.by <= LATEST) return undefined;
  return problem(
    409,
    'Time ends',
    `Cannot advance by ${formatDuration(order.by)}: no clock goes beyond ${formatInstant(LATEST)}. Set the clock to an earlier instant first.`,
  );
}

const viewOf = ({ world, now, machineNow }: OpenWorld): ClockView => ({
  mode: world.clock.mode,
  rate: world.clock.rate,
  now: formatInstant(now),
  skew: formatSkew(now - machineNow),
});

const formatSkew = (skew: number): string =>
  skew < 0 ? `-${formatDuration(-skew)}` : formatDuration(skew);

async function put(
  { worlds, note }: SteeringParts,
  open: OpenWorld,
  body: unknown,
): Promise<ClockView | Problem> {
  const order = read(clockOrder, body);
  if (isProblem(order)) return order;
  const { machineNow, world } = open;
  if (order.skew !== undefined && isHeld(order, world.clock.mode))
    return problem(
      409,
      'The clock is held',
      `Cannot put a ${world.clock.mode} clock ahead or behind: only a running one is. Send a mode with it, real or scaled, or send now.`,
    );
  await worlds.change(open, (current) => setClock(current, order, machineNow));
  const after = await again(worlds, open);
  const view = viewOf(after);
  note(after, `the clock was set: ${view.mode}, ${view.now}`, body as object);
  return view;
}

const isHeld = ({ mode, rate }: ClockOrder, current: string): boolean =>
  mode === undefined && rate === undefined && (current === 'frozen' || current === 'skip');
