import * as z from 'zod';
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

export const headerName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, {
  error: ({ input }) => `${shown(input)} is no name that a header can have; try Location`,
});

export const headerValue = z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/, {
  error: 'holds a character that no header can',
});

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
