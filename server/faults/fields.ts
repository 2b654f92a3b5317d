import * as z from 'zod';
import { LONGEST_NAME, LONGEST_TEXT, MOST_HEADERS } from '../limits.ts';
import { type Duration, type Instant, parseDuration, parseInstant } from '../core/time.ts';
import { shown } from '../shown.ts';
import { noDuration, noMoment } from '../words-of-time.ts';

/** The fields that faults have in common. They stay as they were written: texts of a person's own. */

export const durationText = z
  .string({ error: noDuration() })
  .refine((text) => parseDuration(text) !== undefined, { error: noDuration() })
  .meta({ description: 'ISO 8601 or short: PT40M, 40m, 200ms' });

export const momentText = z
  .string({ error: noMoment })
  .refine((text) => parseDuration(text) !== undefined || parseInstant(text) !== undefined, {
    error: noMoment,
  })
  .meta({ description: 'A duration (PT40M, 40m) or an instant (2026-01-31T09:00:00Z)' });

export const count = z.int().positive();

/** What an answer can be given as: those below 200 end nothing. */
export const httpStatus = z.int().min(200).max(599);

export const headerName = z
  .string()
  .max(LONGEST_NAME)
  .regex(/^[\w!#$%&'*+.^`|~-]+$/, {
    error: ({ input }) => `${shown(input)} is no name that a header can have; try Location`,
  });

/** What connections are held together by belongs to the server underneath, with what would do. */
const FRAMING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'content-length': 'it follows the body; for one that does not fit it try close-mid-body',
    'transfer-encoding': 'it is the server’s own; for a body in pieces try drip',
    connection: 'it is the server’s own; to end one try reset or close-mid-body',
    'keep-alive': 'it is the server’s own; to end a connection try reset or close-mid-body',
    trailer: 'it announces what is never sent; try another header',
    te: 'it is of requests; try another header',
    upgrade: 'there is nothing to change to; try status with 426',
  }),
);

/** Why an answer may not be given a header of this name; undefined where it may. */
export function framingFault(name: string): string | undefined {
  const advice = FRAMING.get(name.toLowerCase());
  return advice === undefined ? undefined : `'${name}' cannot be set: ${advice}`;
}

export const headerValue = z
  .string()
  .max(LONGEST_TEXT)
  .regex(/^[\t\x20-\x7e\x80-\xff]*$/, { error: 'holds a character that no header can' });

/** A text of a person's own: a pattern, a code, a sentence. */
export const textField = z.string().max(LONGEST_TEXT);

export const headersOf = <Name extends z.core.$ZodRecordKey, Value extends z.ZodType>(
  name: Name,
  value: Value,
) =>
  z
    .record(name, value)
    .refine((headers) => Object.keys(headers).length <= MOST_HEADERS, {
      error: `are more than ${MOST_HEADERS} headers`,
    })
    .meta({ maxProperties: MOST_HEADERS });

/** One name or several. */
export const namesOf = (one: string | readonly string[]): readonly string[] =>
  typeof one === 'string' ? [one] : one;

/** A duration as it was read already: the schema has refused every other text. */
export function durationOf(text: string): Duration {
  const duration = parseDuration(text);
  if (duration === undefined) throw new Error(`'${text}' went past its schema as a duration.`);
  return duration;
}

/** A dated text: an instant, or so long after something. */
export type Moment = { readonly at: Instant } | { readonly after: Duration };

export function momentOf(text: string): Moment {
  const at = parseInstant(text);
  return at === undefined ? { after: durationOf(text) } : { at };
}

/** An object that refuses what it does not know. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape);
