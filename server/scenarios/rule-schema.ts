import * as z from 'zod';
import type { RuleDocument } from '../core/rule.ts';
import { fields, oneOf } from './words.ts';

/** The kinds of fault that a rule can apply. */
export const FAULT_KINDS = [
  'status',
  'answer',
  'throttle',
  'delay',
  'hang',
  'reset',
  'close-mid-body',
  'truncate',
  'drip',
  'malformed-json',
  'html-error',
  'empty-body',
  'expired-token',
  'not-found-yet',
  'stale-read',
  'drop-header',
  'set-header',
  'patch-body',
  'drop-query',
  'redirect',
  'change-casing',
] as const;

const anything = z.looseObject({});

/** A rule as it is written. What each kind of fault is told is checked where faults are applied. */
export const ruleSchema: z.ZodType<RuleDocument> = fields({
  when: anything.exactOptional(),
  trigger: anything.exactOptional(),
  phase: oneOf('before', 'after').exactOptional(),
  do: z.looseObject({ kind: oneOf(...FAULT_KINDS) }),
  times: z.int().positive().exactOptional(),
  ttl: z.string().exactOptional(),
}).meta({ title: 'A rule', description: 'What spoils answers on the wire' });
