import type * as z from 'zod';
import type { WorldEvent } from '../core/events.ts';
import type { StandingOrders } from '../core/orders.ts';
import type { Instant } from '../core/time.ts';
import { MOST_ORDERS } from '../limits.ts';
import type { OpenWorld } from '../worlds.ts';
import type { SteeringParts } from './parts.ts';
import type { Misfit } from '../scenarios/faults-of.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { readList, unfit } from './read.ts';
import { again, type Answer, inWorld, type Route } from './route.ts';

/** What fates and rules have in common: they are given to a world, listed, and taken back. */
export interface StandingKind<Document, Kept extends { readonly id: string }> {
  /** `fate` or `rule`; the list is called the same with an s. */
  readonly noun: 'fate' | 'rule';
  readonly schema: z.ZodType<Document>;
  /** What of a document is over already at an instant, and would never do anything. */
  readonly overAt?: (document: Document, now: Instant) => readonly Misfit[];
  readonly idOf: (orders: StandingOrders, ahead: number) => string;
  readonly keptIn: (orders: StandingOrders) => readonly Kept[];
  readonly added: (id: string, document: Document, at: Instant) => WorldEvent;
  /** Without an id, all of them. */
  readonly dropped: (at: Instant, id: string | undefined) => WorldEvent;
  readonly viewIn: (
    open: OpenWorld,
  ) => (kept: Kept) => { readonly id: string; readonly says: string };
}

/** The routes of a kind of standing orders. */
export function standingRoutes<Document, Kept extends { readonly id: string }>(
  parts: SteeringParts,
  kind: StandingKind<Document, Kept>,
): Route[] {
  const { noun, keptIn, viewIn } = kind;
  const path = `/worlds/{sub}/${noun}s`;
  const find = ({ world }: OpenWorld, wanted: string): Kept | undefined =>
    keptIn(world.orders).find(({ id }) => id === wanted);
  const noSuch = (id: string): Problem =>
    problem(
      404,
      `No such ${noun}`,
      `This world has no ${noun} '${id}'. GET its ${noun}s to see which it has.`,
    );
  return [
    {
      method: 'GET',
      path,
      answer: inWorld(parts.worlds, (_, open) => ({
        [`${noun}s`]: keptIn(open.world.orders).map(viewIn(open)),
      })),
    },
    {
      method: 'POST',
      path,
      status: 201,
      answer: inWorld(parts.worlds, ({ body }, open) => add(parts, kind, open, body)),
    },
    {
      method: 'DELETE',
      path,
      answer: inWorld(parts.worlds, (_, open) => drop(parts, kind, open)),
    },
    {
      method: 'GET',
      path: `${path}/{id}`,
      answer: inWorld(parts.worlds, ({ param }, open) => {
        const kept = find(open, param('id'));
        return kept ? viewIn(open)(kept) : noSuch(param('id'));
      }),
    },
    {
      method: 'DELETE',
      path: `${path}/{id}`,
      answer: inWorld(parts.worlds, ({ param }, open) =>
        find(open, param('id')) ? drop(parts, kind, open, param('id')) : noSuch(param('id')),
      ),
    },
  ];
}

async function add<Document, Kept extends { readonly id: string }>(
  { worlds, note }: SteeringParts,
  { noun, schema, overAt = () => [], idOf, keptIn, added, viewIn }: StandingKind<Document, Kept>,
  open: OpenWorld,
  body: unknown,
): Promise<Answer> {
  const documents = readList(schema, body);
  if (isProblem(documents)) return documents;
  const over = documents.flatMap((document, at) =>
    overAt(document, open.now).map(({ path, message }) => ({
      path: Array.isArray(body) ? [at, ...path] : path,
      message,
    })),
  );
  if (over.length > 0) return unfit(over);
  if (keptIn(open.world.orders).length + documents.length > MOST_ORDERS)
    return problem(
      409,
      'Too many',
      `Cannot add ${documents.length} ${noun}s: a world holds at most ${MOST_ORDERS}. DELETE those that are spent.`,
    );
  await worlds.change(open, ({ orders }, at) =>
    documents.map((document, ahead) => added(idOf(orders, ahead), document, at)),
  );
  const after = await again(worlds, open);
  const kept = keptIn(after.world.orders).slice(-documents.length).map(viewIn(after));
  for (const { id, says } of kept) note(after, `${id} was added: ${says}`);
  return Array.isArray(body) ? { [`${noun}s`]: kept } : kept[0];
}

async function drop<Document, Kept extends { readonly id: string }>(
  { worlds, note }: SteeringParts,
  { noun, dropped }: StandingKind<Document, Kept>,
  open: OpenWorld,
  id?: string,
): Promise<undefined> {
  await worlds.change(open, (_, at) => dropped(at, id));
  note(open, id === undefined ? `all ${noun}s were dropped` : `${id} was dropped`);
}
