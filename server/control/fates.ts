import { explainFate } from '../core/explain-fate.ts';
import type { KeptFate } from '../core/orders.ts';
import { fateId } from '../core/standing.ts';
import { formatInstant } from '../core/time.ts';
import { fateSchema } from '../scenarios/fate-schema.ts';
import type { OpenWorld } from '../worlds.ts';
import type { SteeringParts } from './parts.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { readList } from './read.ts';
import { again, type Answer, inWorld, type Route } from './route.ts';

/** What is to become of operations still to come. */
export const fateRoutes = (parts: SteeringParts): Route[] => [
  {
    method: 'GET',
    path: '/worlds/{sub}/fates',
    answer: inWorld(parts.worlds, (_, { world }) => ({ fates: world.orders.fates.map(viewOf) })),
  },
  {
    method: 'POST',
    path: '/worlds/{sub}/fates',
    status: 201,
    answer: inWorld(parts.worlds, ({ body }, open) => add(parts, open, body)),
  },
  {
    method: 'DELETE',
    path: '/worlds/{sub}/fates',
    answer: inWorld(parts.worlds, (_, open) => drop(parts, open)),
  },
  {
    method: 'GET',
    path: '/worlds/{sub}/fates/{id}',
    answer: inWorld(parts.worlds, ({ param }, { world }) => {
      const kept = world.orders.fates.find(({ id }) => id === param('id'));
      return kept ? viewOf(kept) : noSuchFate(param('id'));
    }),
  },
  {
    method: 'DELETE',
    path: '/worlds/{sub}/fates/{id}',
    answer: inWorld(parts.worlds, ({ param }, open) =>
      open.world.orders.fates.some(({ id }) => id === param('id'))
        ? drop(parts, open, param('id'))
        : noSuchFate(param('id')),
    ),
  },
];

const viewOf = (kept: KeptFate) => ({
  id: kept.id,
  ...explainFate(kept),
  addedAt: formatInstant(kept.addedAt),
  fate: kept.fate,
});

async function add(
  { worlds, note }: SteeringParts,
  open: OpenWorld,
  body: unknown,
): Promise<Answer> {
  const fates = readList(fateSchema, body);
  if (isProblem(fates)) return fates;
  await worlds.change(open, (world, at) =>
    fates.map((fate, ahead) => {
      const id = fateId(world.orders, ahead);
      return { kind: 'fate-added', at, id, fate } as const;
    }),
  );
  const after = await again(worlds, open);
  const added = after.world.orders.fates.slice(-fates.length).map(viewOf);
  for (const { id, says } of added) note(after, `${id} was added: ${says}`);
  return Array.isArray(body) ? { fates: added } : added[0];
}

async function drop(
  { worlds, note }: SteeringParts,
  open: OpenWorld,
  id?: string,
): Promise<undefined> {
  await worlds.change(open, (_, at) => ({
    kind: 'fate-dropped',
    at,
    ...(id !== undefined && { id }),
  }));
  note(open, id === undefined ? 'all fates were dropped' : `${id} was dropped`);
}

const noSuchFate = (id: string): Problem =>
  problem(
    404,
    'No such fate',
    `This world has no fate '${id}'. GET its fates to see which it has.`,
  );
