import * as z from 'zod';
import { type Duration, minutes, parseDuration, seconds } from '../core/time.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { shown } from '../shown.ts';

/** What `POST …/journal/wait` takes: it answers once so many entries fit, those already there too. */
const LONGEST: Duration = minutes(10);
const USUAL: Duration = seconds(30);
const MOST = 10_000;

const text = z.string().max(LONGEST_TEXT);

/** How long a client of the control API is kept waiting: in the machine's time. */
const timeout = text.transform((written, context): Duration => {
  const value = parseDuration(written);
  if (value !== undefined && value <= LONGEST) return value;
  const fault =
    value === undefined
      ? `got ${shown(written)}; try PT30S or 30s`
      : `got ${shown(written)}; at most 10m`;
  context.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
});

/** A strict object whose refusal of an unknown name says which names there are. */
function known<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `nothing is called ${issue.keys.slice(0, 10).map(shown).join(' or ')} here; try ${names}`
        : undefined,
  });
}

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
  const match = known({
    kind: z.enum(['exchange', 'control']).exactOptional(),
    operation: operation.exactOptional(),
    method: text.min(1).exactOptional(),
    path: text.min(1).exactOptional(),
    status: z.int().min(100).max(599).exactOptional(),
    rule: text.min(1).exactOptional(),
  });
  return known({
    match: match.default({}),
    count: z.int().min(1).max(MOST).default(1),
    timeout: timeout.default(USUAL),
  });
}

export type WaitOrder = z.infer<ReturnType<typeof waitOrderWith>>;
