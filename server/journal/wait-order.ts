import * as z from 'zod';
import { type Duration, minutes, parseDuration, seconds } from '../core/time.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { shown } from '../shown.ts';
import { noDuration } from '../words-of-time.ts';
import { amiss } from '../words-of-zod.ts';

/** What `POST …/journal/wait` takes: it answers once so many entries fit, those already there too. */
const LONGEST: Duration = minutes(10);
const USUAL: Duration = seconds(30);
const MOST = 10_000;

const text = z.string().max(LONGEST_TEXT);

/** How long a client of the control API is kept waiting: in the machine's time. */
const noTimeout = noDuration('PT30S or 30s');

const timeout = z
  .string({ error: noTimeout })
  .max(LONGEST_TEXT)
  .transform((written, context): Duration => {
    const value = parseDuration(written);
    if (value !== undefined && value <= LONGEST) return value;
    const message =
      value === undefined ? noTimeout({ input: written }) : amiss('at most 10m', written, '10m');
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** What there is to know of operations' names; the journal itself takes any. */
export interface OperationNames {
  /** The contract's own name for one, or for an alias of it. */
  readonly named: (name: string) => string | undefined;
  /** What somebody may have meant who wrote something else. */
  readonly nearest: (name: string) => string | undefined;
}

/** The body's schema; it refuses a name that no operation has, of which nothing would ever come. */
export function waitOrderWith({ named, nearest }: OperationNames) {
  const operation = text.transform((name, context): string => {
    const own = named(name);
    if (own !== undefined) return own;
    const advice = nearest(name) ?? 'Restores_Trigger';
    const message = `no operation is called ${shown(name)}; try ${advice}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
  const match = z.strictObject({
    kind: z.enum(['exchange', 'control']).exactOptional(),
    operation: operation.exactOptional(),
    method: text.min(1).exactOptional(),
    path: text.min(1).exactOptional(),
    status: z.int().min(100).max(599).exactOptional(),
    rule: text.min(1).exactOptional(),
  });
  return z.strictObject({
    match: match.default({}),
    count: z.int().min(1).max(MOST).default(1),
    timeout: timeout.default(USUAL),
  });
}

export type WaitOrder = z.infer<ReturnType<typeof waitOrderWith>>;
