import * as z from 'zod';
import { type Duration, minutes, parseDuration, seconds } from '../core/time.ts';

/** What `POST …/journal/wait` takes: it answers once so many entries fit, those already there too. */
const LONGEST: Duration = minutes(10);
const USUAL: Duration = seconds(30);
const MOST = 10_000;

/** How long a client of the control API is kept waiting: in the machine's time. */
const timeout = z.string().transform((text, context): Duration => {
  const value = parseDuration(text);
  if (value !== undefined && value <= LONGEST) return value;
  const fault =
    value === undefined ? `got '${text}'; try PT30S or 30s` : `got '${text}'; at most 10m`;
  context.addIssue({ code: 'custom', message: fault });
  return z.NEVER;
});

/** A strict object whose refusal of an unknown name says which names there are. */
function known<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `nothing is called ${issue.keys.map((key) => `'${key}'`).join(' or ')} here; try ${names}`
        : undefined,
  });
}

const match = known({
  kind: z.enum(['exchange', 'control']).exactOptional(),
  operation: z.string().min(1).exactOptional(),
  method: z.string().min(1).exactOptional(),
  path: z.string().min(1).exactOptional(),
  status: z.int().min(100).max(599).exactOptional(),
  rule: z.string().min(1).exactOptional(),
});

export const waitOrder = known({
  match: match.default({}),
  count: z.int().min(1).max(MOST).default(1),
  timeout: timeout.default(USUAL),
});

export type WaitOrder = z.infer<typeof waitOrder>;
