import type { KeptRule } from '../core/rule.ts';
import { ruleId } from '../core/standing.ts';
import { formatInstant } from '../core/time.ts';
import { explain } from '../faults/explain.ts';
import { ruleSchema } from '../faults/rule-schema.ts';
import type { OpenWorld } from '../worlds.ts';
import type { SteeringParts } from './parts.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { readList } from './read.ts';
import { again, type Answer, inWorld, type Route } from './route.ts';

/** What spoils answers on the wire. */
export const ruleRoutes = (parts: SteeringParts): Route[] => [
  {
    method: 'GET',
    path: '/worlds/{sub}/rules',
    answer: inWorld(parts.worlds, (_, open) => ({
      rules: open.world.orders.rules.map(viewIn(open)),
    })),
  },
  {
    method: 'POST',
    path: '/worlds/{sub}/rules',
    status: 201,
    answer: inWorld(parts.worlds, ({ body }, open) => add(parts, open, body)),
  },
  {
    method: 'DELETE',
    path: '/worlds/{sub}/rules',
    answer: inWorld(parts.worlds, (_, open) => drop(parts, open)),
  },
  {
    method: 'GET',
    path: '/worlds/{sub}/rules/{id}',
    answer: inWorld(parts.worlds, ({ param }, open) => {
      const kept = open.world.orders.rules.find(({ id }) => id === param('id'));
      return kept ? viewIn(open)(kept) : noSuchRule(param('id'));
    }),
  },
  {
    method: 'DELETE',
    path: '/worlds/{sub}/rules/{id}',
    answer: inWorld(parts.worlds, ({ param }, open) =>
      open.world.orders.rules.some(({ id }) => id === param('id'))
        ? drop(parts, open, param('id'))
        : noSuchRule(param('id')),
    ),
  },
];

const viewIn =
  ({ world, counters, now }: OpenWorld) =>
  (kept: KeptRule) => ({
    id: kept.id,
    ...explain(kept, counters.rules[kept.id], now, world.compress),
    addedAt: formatInstant(kept.addedAt),
    rule: kept.rule,
  });

async function add(
  { worlds, note }: SteeringParts,
  open: OpenWorld,
  body: unknown,
): Promise<Answer> {
  const rules = readList(ruleSchema, body);
  if (isProblem(rules)) return rules;
  await worlds.change(open, (world, at) =>
    rules.map((rule, ahead) => {
      const id = ruleId(world.orders, ahead);
      return { kind: 'rule-added', at, id, rule } as const;
    }),
  );
  const after = await again(worlds, open);
  const added = after.world.orders.rules.slice(-rules.length).map(viewIn(after));
  for (const { id, says } of added) note(after, `${id} was added: ${says}`);
  return Array.isArray(body) ? { rules: added } : added[0];
}

async function drop(
  { worlds, note }: SteeringParts,
  open: OpenWorld,
  id?: string,
): Promise<undefined> {
  await worlds.change(open, (_, at) => ({
    kind: 'rule-dropped',
    at,
    ...(id !== undefined && { id }),
  }));
  note(open, id === undefined ? 'all rules were dropped' : `${id} was dropped`);
}

const noSuchRule = (id: string): Problem =>
  problem(
    404,
    'No such rule',
    `This world has no rule '${id}'. GET its rules to see which it has.`,
  );
