import * as z from 'zod';
import { AUTH_MODES } from '../core/world-auth.ts';
import { LONGEST_NAME, MOST_EVENTS } from '../limits.ts';
import { retryAfter } from '../scenarios/fate-schema.ts';
import { scenarioSchema } from '../scenarios/scenario-schema.ts';
import type { WorldHistory } from '../worlds.ts';
import { at, eventSchema, worldClock } from './event-schema.ts';
import type { Problem } from './problem.ts';
import { read } from './read.ts';

const counted = z.int().nonnegative();
const ids = z.array(z.guid()).max(MOST_EVENTS);

const made = z.strictObject({
  kind: z.literal('world-made'),
  at,
  subscription: z.guid(),
  tenant: z.guid(),
  seed: counted,
  pace: z.enum(['instant', 'brisk', 'realistic']),
  clock: worldClock,
  compress: z.number().positive().max(1_000_000).exactOptional(),
  era: z.enum(['documented', 'middle', 'current']).exactOptional(),
  retryAfter: retryAfter.exactOptional(),
  authMode: z.enum(AUTH_MODES).exactOptional(),
  tokenLifetime: z.string().max(LONGEST_NAME).exactOptional(),
  scenario: scenarioSchema.exactOptional(),
  byHand: z.literal(true).exactOptional(),
  /** Whoever makes the estate reads what it is made from. */
  estate: z.strictObject({ made: z.string().max(LONGEST_NAME), from: z.unknown() }),
  firstIds: z.strictObject({ operations: ids, jobs: ids }),
});

/** What faults remember of the requests that they met. */
const memory = z.strictObject({
  held: z.number().exactOptional(),
  at: z.number().exactOptional(),
  digests: z.array(z.string().max(LONGEST_NAME)).max(MOST_EVENTS).exactOptional(),
  issuedAt: z.number().exactOptional(),
  expiredAt: at.exactOptional(),
});

const history = z.strictObject({
  made,
  since: z.array(eventSchema).max(MOST_EVENTS, `are more than ${MOST_EVENTS} events`),
  counters: z.strictObject({
    requests: counted,
    spent: z.record(z.string(), z.strictObject({ amount: z.number(), at: z.number() })),
    rules: z.record(
      z.string(),
      z.strictObject({
        matched: counted,
        hits: counted,
        firstMatchAt: z.number().exactOptional(),
        byOperation: z.record(z.string(), z.int()).exactOptional(),
        memory: memory.exactOptional(),
      }),
    ),
    looks: z.record(z.string(), z.int()),
  }),
});

/** Whether a body is an export, whole or broken, and no order. */
export const isHistory = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'made' in json;

/** An export of this service; what of it does not fit is told by the place of its event. */
export const readHistory = (json: unknown): WorldHistory | Problem => read(history, json);
