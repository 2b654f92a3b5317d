import { setClock } from '../core/move-clock.ts';
import type { ScenarioDocument } from '../core/scenario.ts';
import { formatInstant } from '../core/time.ts';
import type { FilesForRequests } from '../files-for-requests.ts';
import { clockOf, seedOf } from '../make-world.ts';
import { listScenarios, namedScenario } from '../scenarios/library.ts';
import { manifestOf } from '../scenarios/manifest.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenWorld, Worlds } from '../worlds.ts';
import type { SteeringParts } from './parts.ts';
import { scenarioOrder } from './orders.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { mendable, read, unknownParameters } from './read.ts';
import { again, inWorld, type Route } from './route.ts';
import { scenarioFrom } from './scenario-from.ts';

export interface ScenarioParts extends SteeringParts {
  readonly files: FilesForRequests;
  /** Whether a world is made of what a scenario names; throws where there is no such world. */
  isMadeFrom(open: OpenWorld, world: string): Promise<boolean>;
}

export interface ScenarioView {
  readonly name: string;
  readonly about: string;
  readonly setAt: string;
  readonly scenario: ScenarioDocument;
}

export const scenarioRoutes = (parts: ScenarioParts): Route[] => [
  {
    method: 'GET',
    path: '/scenarios',
    answer: async ({ request }) =>
      unknownParameters(request.url, []) ?? { scenarios: manifestOf(await listScenarios()) },
  },
  {
    method: 'GET',
    path: '/scenarios/{name}',
    answer: ({ param }) => named(param('name')),
  },
  {
    method: 'GET',
    path: '/worlds/{sub}/scenario',
    answer: inWorld(parts.worlds, (_, open) => viewOf(open) ?? NO_SCENARIO),
  },
  {
    method: 'PUT',
    path: '/worlds/{sub}/scenario',
    answer: inWorld(parts.worlds, ({ body }, open) => put(parts, open, body)),
  },
  {
    method: 'DELETE',
    path: '/worlds/{sub}/scenario',
    answer: inWorld(parts.worlds, (_, open) => drop(parts, open)),
  },
];

/** By its name alone: nobody reads files of the service's machine here. */
async function named(name: string): Promise<ScenarioDocument | Problem> {
  try {
    return await namedScenario(name);
  } catch (fault) {
    if (fault instanceof UsageError) return problem(404, 'No such scenario', fault.message);
    throw fault;
  }
}

function viewOf({ world }: OpenWorld): ScenarioView | undefined {
  const kept = world.orders.scenario;
  if (!kept) return undefined;
  const { name, about } = kept.document;
  return { name, about, setAt: formatInstant(kept.setAt), scenario: kept.document };
}

const NO_SCENARIO = problem(404, 'No scenario', 'This world has no scenario. PUT one first.');

/** Lays a scenario over a world as it stands, in place of the one before. */
async function put(
  parts: ScenarioParts,
  open: OpenWorld,
  body: unknown,
): Promise<ScenarioView | Problem> {
  const isBare = isDocument(body);
  const order = isBare ? { scenario: body, seed: undefined } : read(scenarioOrder, body);
  if (isProblem(order)) return order;
  const document = await scenarioFrom(order.scenario, parts.files, isBare ? undefined : 'scenario');
  if (isProblem(document)) return document;
  const fault = (await otherWorld(parts, open, document)) ?? lateSeed(open, order.seed);
  if (fault) return fault;
  await lay(parts.worlds, open, document, order.seed);
  const after = await again(parts.worlds, open);
  parts.note(after, `the scenario was set: ${document.name}, ${document.about}`);
  return viewOf(after) ?? NO_SCENARIO;
}

/** Whether a body is a scenario itself, whole or not, or its name; an order has it in a field. */
const isDocument = (body: unknown): boolean =>
  typeof body !== 'object' ||
  body === null ||
  (!('scenario' in body) && ['version', 'name', 'about', 'expect'].some((field) => field in body));

async function otherWorld(
  parts: ScenarioParts,
  open: OpenWorld,
  { name, world }: ScenarioDocument,
): Promise<Problem | undefined> {
  if (world === undefined) return undefined;
  const same = await mendable(() => parts.isMadeFrom(open, world));
  if (isProblem(same)) return same;
  return same ? undefined : problem(409, 'Another world is wanted', writtenForAnother(name, world));
}

export const writtenForAnother = (name: string, world: string): string =>
  `Cannot lay '${name}' over this world: it is written for '${world}', and this one was made from something else. PUT the world anew with {"scenario": …} and without from.`;

const lateSeed = ({ world }: OpenWorld, seed: number | undefined): Problem | undefined =>
  seed === undefined || world.operations.size === 0
    ? undefined
    : problem(
        409,
        'Chance has been drawn',
        'Cannot set the seed: operations of this world have drawn from the one it has. Reset the world first, or PUT it with {"scenario": …, "seed": …}.',
      );

/** The seed that a document names is taken while nothing has been drawn. */
async function lay(
  worlds: Worlds,
  open: OpenWorld,
  scenario: ScenarioDocument,
  ordered: number | undefined,
): Promise<void> {
  const { machineNow } = open;
  await worlds.change(open, (world, now) => {
    const set = scenario.clock && setClock(world, clockOf(scenario.clock), machineNow);
    const seed = world.operations.size === 0 ? (ordered ?? scenario.seed) : undefined;
    const hashed = seed === undefined ? undefined : seedOf(seed, world.subscription);
    const laid = {
      kind: 'scenario-set',
      at: set?.at ?? now,
      scenario,
      ...(hashed !== undefined && { seed: hashed }),
    } as const;
    return set ? [set, laid] : [laid];
  });
}

async function drop(
  { worlds, note }: ScenarioParts,
  open: OpenWorld,
): Promise<Problem | undefined> {
  const name = open.world.orders.scenario?.document.name;
  if (name === undefined) return NO_SCENARIO;
  await worlds.change(open, (_, at) => ({ kind: 'scenario-dropped', at }));
  note(open, `the scenario was dropped: ${name}`);
  return undefined;
}
