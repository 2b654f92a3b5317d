import * as z from 'zod';
import type { ClockOrder } from '../core/move-clock.ts';
import { parseDuration, parseInstant } from '../core/time.ts';
import type { WorldHistory } from '../worlds.ts';
import { type Problem, problem } from './problem.ts';

/** The bodies that the control API takes; a field it does not know is refused by name. */
const instant = z
  .string()
  .transform((text, context) => parsed(text, parseInstant, context, '2026-01-31T09:00:00Z'));

const duration = z
  .string()
  .transform((text, context) => parsed(text, parseDuration, context, 'PT40M or 40m'));

function parsed(
  text: string,
  parse: (text: string) => number | undefined,
  context: z.RefinementCtx,
  example: string,
): number {
  const value = parse(text);
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', message: `got '${text}'; try ${example}` });
  return z.NEVER;
}

const clock = z.strictObject({
  mode: z.enum(['real', 'scaled', 'frozen', 'skip']).exactOptional(),
  rate: z.number().positive().max(1_000_000).exactOptional(),
  now: instant.exactOptional(),
});

const advance = z.union([
  z.strictObject({ by: duration }),
  z.strictObject({ to: z.union([z.literal('next-event'), instant]) }),
]);

const world = z.strictObject({
  from: z.string().min(1).exactOptional(),
  seed: z.int().nonnegative().exactOptional(),
  pace: z.enum(['instant', 'brisk', 'realistic']).exactOptional(),
  clock: clock.exactOptional(),
});

/** An export, as far as it must be trusted: what a world is folded from. */
const event = z.looseObject({
  kind: z.enum([
    'restore-accepted',
    'backup-accepted',
    'protection-accepted',
    'deletion-accepted',
    'cancel-accepted',
    'clock-set',
  ]),
  at: z.number(),
});

const history = z.strictObject({
  made: z.looseObject({
    kind: z.literal('world-made'),
    at: z.number(),
    tenant: z.guid(),
    seed: z.int(),
    pace: z.enum(['instant', 'brisk', 'realistic']),
    clock: z.strictObject({
      mode: z.enum(['real', 'scaled', 'frozen', 'skip']),
      machineAt: z.number(),
      worldAt: z.number(),
      rate: z.number().nonnegative(),
    }),
    estate: z.strictObject({ made: z.string(), from: z.unknown() }),
    firstIds: z.strictObject({ operations: z.array(z.guid()), jobs: z.array(z.guid()) }),
  }),
  since: z.array(event),
  counters: z.strictObject({
    requests: z.int().nonnegative(),
    spent: z.record(z.string(), z.strictObject({ amount: z.number(), at: z.number() })),
    rules: z.record(
      z.string(),
      z.strictObject({
        matched: z.int().nonnegative(),
        hits: z.int().nonnegative(),
        firstMatchAt: z.number().exactOptional(),
        byOperation: z.record(z.string(), z.int()).exactOptional(),
        memory: z.record(z.string(), z.unknown()).exactOptional(),
      }),
    ),
    looks: z.record(z.string(), z.int()),
  }),
});

export type AdvanceOrder = z.infer<typeof advance>;
export type WorldOrder = z.infer<typeof world>;

export const readClockOrder = (body: string): ClockOrder | Problem => read(clock, body);
export const readAdvanceOrder = (body: string): AdvanceOrder | Problem => read(advance, body);
export const readWorldOrder = (body: string): WorldOrder | Problem => read(world, body);

/** The parts of an event that its kind adds are those that this service exported. */
export const readHistory = (body: string): WorldHistory | Problem =>
  read(history, body) as WorldHistory | Problem;

/** Reads a body; an empty one is an empty object. */
function read<Order extends object>(schema: z.ZodType<Order>, body: string): Order | Problem {
  const json = parseJson(body === '' ? '{}' : body);
  if (json === undefined) return invalid('the body is no JSON');
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || 'the body'}: ${message}`,
  );
  return invalid(faults.join('; '));
}

const invalid = (fault: string): Problem =>
  problem(400, 'This cannot be done', `Cannot read the request: ${fault}.`);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
