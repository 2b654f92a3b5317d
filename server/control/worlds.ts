import { UsageError } from '../usage-error.ts';
import { randomUUID } from 'node:crypto';
import type { WorldMade } from '../core/events.ts';
import { isGuid } from '../core/names.ts';
import { NO_COUNTERS, type OpenWorld, type WorldHistory, type Worlds } from '../worlds.ts';
import { namesOf, type WorldNames } from '../world-view.ts';
import { readHistory, readWorldOrder, type WorldOrder } from './orders.ts';
import { isProblem, type Problem, problem } from './problem.ts';

/** Makes the first event of a world from an order; throws with what was wrong with its `from`. */
export interface WorldMaker {
  made(subscription: string, order: WorldOrder): Promise<WorldMade>;
}

export async function list(worlds: Worlds): Promise<{ worlds: WorldNames[] }> {
  const names: WorldNames[] = [];
  for (const id of await worlds.ids()) {
    const open = await worlds.find(id);
    if (open) names.push(namesOf(open));
  }
  return { worlds: names };
}

/**
 * Makes a world, or makes it anew: from an order, or from a history that was exported. Without a
 * subscription id it gets one of the service's choice.
 */
export async function make(
  worlds: Worlds,
  maker: WorldMaker,
  subscription: string | undefined,
  body: string,
): Promise<WorldNames | Problem> {
  const id = subscription ?? randomUUID();
  if (!isGuid(id))
    return problem(400, 'This cannot be done', `'${id}' is no subscription id: send a GUID.`);
  const history = body.includes('"world-made"')
    ? readHistory(body)
    : await ordered(maker, id, body);
  if (isProblem(history)) return history;
  const { made } = history;
  return mendable(async () =>
    namesOf(await worlds.begin({ ...history, made: { ...made, subscription: id } })),
  );
}

async function ordered(
  maker: WorldMaker,
  id: string,
  body: string,
): Promise<WorldHistory | Problem> {
  const order = readWorldOrder(body);
  if (isProblem(order)) return order;
  return mendable(async () => ({
    made: await maker.made(id, order),
    since: [],
    counters: NO_COUNTERS,
  }));
}

/** What only another order can mend is a problem of the request; the rest is our own mistake. */
async function mendable<Value>(work: () => Promise<Value>): Promise<Value | Problem> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof UsageError) return problem(400, 'This cannot be done', fault.message);
    throw fault;
  }
}

/** As it was when it was begun; a clock that runs, runs on from there. */
export async function reset(worlds: Worlds, open: OpenWorld): Promise<WorldNames> {
  const { made } = await worlds.history(open);
  return namesOf(await worlds.begin({ made, since: [], counters: NO_COUNTERS }));
}

export async function save(worlds: Worlds, open: OpenWorld, name: string): Promise<object> {
  await worlds.save(open, name);
  return { name, events: open.world.version };
}

/** As it was when it was saved, and at that time: its clock goes on from what it showed. */
export async function load(
  worlds: Worlds,
  open: OpenWorld,
  name: string,
): Promise<WorldNames | Problem> {
  const history = await worlds.saved(open, name);
  return history
    ? namesOf(await worlds.begin(history))
    : problem(404, 'No such snapshot', `This world has no snapshot '${name}'. PUT one first.`);
}
