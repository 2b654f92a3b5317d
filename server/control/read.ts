import type * as z from 'zod';
import { parseDuration } from '../core/time.ts';
import { nearest } from '../nearest.ts';
import { fitted, type Misfit, told } from '../scenarios/faults-of.ts';
import { MOST_ORDERS } from '../limits.ts';
import { shown } from '../shown.ts';
import { FullError, UsageError } from '../usage-error.ts';
import { listed } from '../words-of-zod.ts';
import { type Problem, problem, unreadable } from './problem.ts';

/** So many faults are told at once: whoever mends these will ask again. */
const TOLD = 10;

/** Reads what was sent; every part that does not fit is told by its place. */
export function read<Order>(schema: z.ZodType<Order>, json: unknown): Order | Problem {
  const result = fitted(schema, json);
  return 'value' in result ? result.value : unfit(result.misfits);
}

/** What does not fit, each part by its place. */
export function unfit(misfits: readonly Misfit[]): Problem {
  const more = misfits.length > TOLD ? `; and ${misfits.length - TOLD} more` : '';
  return unreadable(misfits.slice(0, TOLD).map(told).join('; ') + more);
}

/** That a body came along where none is read; an empty object says nothing and is let pass. */
export const unwanted = (body: unknown): Problem | undefined =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  Object.keys(body).length === 0
    ? undefined
    : unreadable(`it takes no body; got ${shown(body)}; leave it out`);

/** Parameters that nobody reads, with those that were meant. */
export function unknownParameters(url: string, known: readonly string[]): Problem | undefined {
  const unknown = [...new URL(url).searchParams.keys()].find((name) => !known.includes(name));
  return unknown === undefined
    ? undefined
    : unreadable(`there is no parameter ${shown(unknown)}; ${wayOut(unknown, known)}`);
}

const wayOut = (unknown: string, known: readonly string[]): string =>
  known.length === 0 ? 'leave it out' : `try ${nearest(unknown, known) ?? listed(known)}`;

/** One document or a list of them; where one is refused, none is taken. */
export function readList<Document>(
  schema: z.ZodType<Document>,
  json: unknown,
): readonly Document[] | Problem {
  if (Array.isArray(json) && json.length === 0)
    return unreadable('the list is empty; send at least one document');
  return read<readonly Document[]>(
    Array.isArray(json) ? schema.array().max(MOST_ORDERS) : schema.transform((one) => [one]),
    json,
  );
}

/** What only another order can mend is a problem of the request; the rest is our own mistake. */
export async function mendable<Value>(work: () => Promise<Value>): Promise<Value | Problem> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof FullError) return problem(409, 'Too many', fault.message);
    if (fault instanceof UsageError) return problem(400, 'This cannot be done', fault.message);
    throw fault;
  }
}

/** A duration that may be negative: `-PT5M`. */
export function parseSkew(text: string): number | undefined {
  const size = parseDuration(text.replace(/^-/, ''));
  return size !== undefined && text.startsWith('-') ? 0 - size : size;
}

export const orNever =
  (parse: (text: string) => number | undefined, fault: (issue: { input: unknown }) => string) =>
  (text: string, context: z.RefinementCtx): number => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: fault({ input: text }) });
    return NaN;
  };
