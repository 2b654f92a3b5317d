import type * as z from 'zod';
import { wordsOf } from '../words-of-zod.ts';

/** Something that does not fit: where it stands, what is wrong and what would do. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Where in a file it is to be found, if that is not its place: a field that there is not. */
  readonly spot?: readonly PropertyKey[];
}

/** What was read, or what of it does not fit. */
export type Fitted<Value> = { readonly value: Value } | { readonly misfits: readonly Misfit[] };

/** Reads with a schema; what does not fit is told in our words, each with its place. */
export function fitted<Value>(schema: z.ZodType<Value>, json: unknown): Fitted<Value> {
  const result = schema.safeParse(json, { error: wordsOf });
  return result.success ? { value: result.data } : { misfits: misfitsOf(result.error) };
}

/** What does not fit of a document, each with its place. */
const misfitsOf = (error: z.ZodError): readonly Misfit[] =>
  error.issues.flatMap((issue) => descend(issue));

/** `at rules.0.do.kind: there is no …`. */
export const told = ({ path, message }: Misfit): string =>
  `at ${path.map(String).join('.') || 'the top'}: ${message}`;

/** The same with its line in a file. */
export const toldIn = (misfit: Misfit, lineOf: (path: Misfit['path']) => number): string =>
  `${told(misfit)} (line ${lineOf(misfit.spot ?? misfit.path)})`;

/** Of a choice between forms, what is wrong with the form that was meant. */
function descend(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly Misfit[] {
  const path = [...above, ...issue.path];
  const { message } = issue;
  if (issue.code === 'unrecognized_keys')
    return [{ path, message, spot: [...path, issue.keys[0] ?? ''] }];
  if (issue.code !== 'invalid_union' || isToldAlready(issue)) return [{ path, message }];
  const form =
    issue.errors.find((one) => one.some(isWithin)) ??
    issue.errors.find((one) => !one.some(({ code }) => code === 'invalid_type')) ??
    issue.errors[0];
  return (form ?? []).flatMap((inner) => descend(inner, path));
}

/** The choice has words of its own for what does not fit any form. */
const isToldAlready = ({ errors, message }: z.core.$ZodIssueInvalidUnion): boolean =>
  errors.length === 0 || message !== 'Invalid input';

/** The form was the right one, if something inside it is wrong. */
const isWithin = ({ path, code }: z.core.$ZodIssue): boolean =>
  path.length > 0 || code === 'unrecognized_keys';
