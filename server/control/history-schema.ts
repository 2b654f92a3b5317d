import * as z from 'zod';
import type { WorldEvent } from '../core/events.ts';
import { AUTH_MODES } from '../core/world-auth.ts';
import type { WorldHistory } from '../worlds.ts';
import type { Problem } from './problem.ts';
import { read } from './read.ts';

const KINDS: Readonly<Record<Exclude<WorldEvent['kind'], 'world-made'>, true>> = {
  'restore-accepted': true,
  'backup-accepted': true,
  'protection-accepted': true,
  'deletion-accepted': true,
  'cancel-accepted': true,
  'clock-set': true,
  'stage-finished': true,
  'fate-added': true,
  'fate-dropped': true,
  'rule-added': true,
  'rule-dropped': true,
  'scenario-set': true,
  'scenario-dropped': true,
  'outside-came': true,
  'point-deleted': true,
  'storage-account-deleted': true,
  'lock-changed': true,
};

/** An export, as far as it must be trusted: what a world is folded from. */
const event = z.looseObject({
  kind: z.enum(Object.keys(KINDS)),
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
    compress: z.number().positive().exactOptional(),
    authMode: z.enum(AUTH_MODES).exactOptional(),
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

/** Whether a body is an export, whole or broken, and no order. */
export const isHistory = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'made' in json;

/** The parts of an event that its kind adds are those that this service exported. */
export const readHistory = (json: unknown): WorldHistory | Problem =>
  read(history, json) as WorldHistory | Problem;
