import { randomUUID } from 'node:crypto';
import type { WorldMade } from '../core/events.ts';
import { isGuid } from '../core/names.ts';
import { NO_COUNTERS, type OpenWorld, type WorldHistory, type Worlds } from '../worlds.ts';
import { namesOf, type WorldNames } from '../world-view.ts';
import { readWorldOrder, type WorldOrder } from './orders.ts';
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
  const history = historyIn(body, id) ?? (await ordered(maker, id, body));
  return isProblem(history) ? history : namesOf(await worlds.begin(history));
}

async function ordered(
  maker: WorldMaker,
  id: string,
  body: string,
): Promise<WorldHistory | Problem> {
  const order = readWorldOrder(body);
  if (isProblem(order)) return order;
  try {
    return { made: await maker.made(id, order), since: [], counters: NO_COUNTERS };
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return problem(400, 'This cannot be done', detail);
  }
}

/** A history that was exported, under the id it is put to; undefined where the body is none. */
function historyIn(body: string, id: string): WorldHistory | undefined {
  if (!body.includes('"world-made"')) return undefined;
  const history = JSON.parse(body) as WorldHistory;
  return { ...history, made: { ...history.made, subscription: id } };
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
