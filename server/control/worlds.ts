import { randomUUID } from 'node:crypto';
import type { WorldMade } from '../core/events.ts';
import { isGuid } from '../core/names.ts';
import type { FilesForRequests } from '../files-for-requests.ts';
import { isMadeFrom, type WorldOrder } from '../make-world.ts';
import { UsageError } from '../usage-error.ts';
import { namesOf, pointNamesOf, type WorldNames } from '../world-view.ts';
import { NO_COUNTERS, type OpenWorld, type WorldHistory, type Worlds } from '../worlds.ts';
import { isHistory, readHistory } from './history-schema.ts';
import type { Note } from './note.ts';
import { worldOrder } from './orders.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { mendable, read, unknownParameters, unwanted } from './read.ts';
import { inWorld, noSuchWorld, type Route } from './route.ts';
import { scenarioFrom } from './scenario-from.ts';
import { writtenForAnother } from './scenarios.ts';

/** What makes the first event of a world from an order; throws with what was wrong with it. */
export interface WorldMaker {
  made(subscription: string, order: WorldOrder): Promise<WorldMade>;
  /** Throws where a world of such an estate could not be used. */
  check(made: Pick<WorldMade, 'estate'>): Promise<void>;
}

/** Everything that a test of a world has to name. */
export interface NamedWorld extends WorldNames {
  /** Of its first item, newest first; at most a page of them. */
  readonly points: readonly string[];
}

export interface WorldParts {
  readonly worlds: Worlds;
  readonly maker: WorldMaker;
  readonly files: FilesForRequests;
  readonly note: Note;
}

export function worldRoutes(parts: WorldParts): Route[] {
  const { worlds } = parts;
  return [
    {
      method: 'GET',
      path: '/worlds',
      answer: ({ request }) => unknownParameters(request.url, []) ?? list(worlds),
    },
    {
      method: 'POST',
      path: '/worlds',
      status: 201,
      answer: ({ body }) => make(parts, randomUUID(), body),
    },
    {
      method: 'PUT',
      path: '/worlds/{sub}',
      answer: ({ param, body }) => make(parts, param('sub'), body),
    },
    {
      method: 'GET',
      path: '/worlds/{sub}',
      answer: inWorld(worlds, (_, open) => worlds.history(open)),
    },
    {
      method: 'DELETE',
      path: '/worlds/{sub}',
      answer: async ({ param }) =>
        (await worlds.remove(param('sub'))) ? undefined : noSuchWorld(param('sub')),
    },
    {
      method: 'GET',
      path: '/worlds/{sub}/names',
      answer: inWorld(worlds, (_, open) => named(open)),
    },
    {
      method: 'POST',
      path: '/worlds/{sub}/reset',
      answer: inWorld(worlds, ({ body }, open) => unwanted(body) ?? reset(parts, open)),
    },
    {
      method: 'PUT',
      path: '/worlds/{sub}/snapshots/{name}',
      answer: inWorld(
        worlds,
        ({ param, body }, open) => unwanted(body) ?? save(parts, open, param('name')),
      ),
    },
    {
      method: 'POST',
      path: '/worlds/{sub}/snapshots/{name}/load',
      answer: inWorld(
        worlds,
        ({ param, body }, open) => unwanted(body) ?? load(parts, open, param('name')),
      ),
    },
  ];
}

const named = (open: OpenWorld): NamedWorld => ({ ...namesOf(open), points: pointNamesOf(open) });

async function list(worlds: Worlds): Promise<{ worlds: WorldNames[] }> {
  const names: WorldNames[] = [];
  for (const id of await worlds.ids()) {
    const open = await worlds.find(id);
    if (open) names.push(namesOf(open));
  }
  return { worlds: names };
}

/** Makes a world, or makes it anew: from an order, or from a history that was exported. */
async function make(parts: WorldParts, id: string, body: unknown): Promise<NamedWorld | Problem> {
  if (!isGuid(id))
    return problem(400, 'This cannot be done', `'${id}' is no subscription id: send a GUID.`);
  const history = isHistory(body) ? readHistory(body) : await ordered(parts, id, body);
  if (isProblem(history)) return history;
  const made = { ...history.made, subscription: id };
  return mendable(async () => {
    await parts.maker.check(made);
    const open = await parts.worlds.begin({ ...history, made });
    parts.note.anew(open, 'the world was made', isHistory(body) ? undefined : body);
    return named(open);
  });
}

async function ordered(
  { maker, files }: WorldParts,
  id: string,
  body: unknown,
): Promise<WorldHistory | Problem> {
  const order = read(worldOrder, body);
  if (isProblem(order)) return order;
  const { scenario: written, ...rest } = order;
  const scenario =
    written === undefined ? undefined : await scenarioFrom(written, files, 'scenario');
  if (isProblem(scenario)) return scenario;
  return mendable(async () => {
    const made = await maker.made(id, { ...rest, ...(scenario && { scenario }) });
    if (scenario?.world !== undefined && !(await isMadeFrom(made.estate, scenario.world, files)))
      throw new UsageError(writtenForAnother(scenario.name, scenario.world));
    return { made: { ...made, byHand: true }, since: [], counters: NO_COUNTERS };
  });
}

/** As it was when it was begun; a clock that runs, runs on from there. */
async function reset({ worlds, note }: WorldParts, open: OpenWorld): Promise<NamedWorld> {
  const { made } = await worlds.history(open);
  const begun = await worlds.begin({ made, since: [], counters: NO_COUNTERS });
  note.anew(begun, 'the world was reset');
  return named(begun);
}

async function save(
  { worlds, note }: WorldParts,
  open: OpenWorld,
  name: string,
): Promise<object | Problem> {
  const events = await mendable(() => worlds.save(open, name));
  if (isProblem(events)) return events;
  note(open, `the world was saved as ${name}`);
  return { name, events };
}

/** As it was when it was saved, and at that time: its clock goes on from what it showed. */
async function load(
  { worlds, note }: WorldParts,
  open: OpenWorld,
  name: string,
): Promise<NamedWorld | Problem> {
  const history = await worlds.saved(open, name);
  if (!history)
    return problem(404, 'No such snapshot', `This world has no snapshot '${name}'. PUT one first.`);
  const begun = await worlds.begin(history);
  note.anew(begun, `the world was loaded from ${name}`);
  return named(begun);
}
