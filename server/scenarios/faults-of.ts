import type * as z from 'zod';

/** Something that does not fit: where it stands, what is wrong and what would do. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What does not fit of a document, each with its place. */
export const misfitsOf = (error: z.ZodError): readonly Misfit[] =>
  error.issues.flatMap((issue) => descend(issue));

/** `rules.0.do.kind: there is no …`. */
export const told = ({ path, message }: Misfit): string =>
  `at ${path.map(String).join('.') || 'the top'}: ${message}`;

/** Of a choice between forms, what is wrong with the form that was meant. */
function descend(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly Misfit[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path, message: issue.message }];
  const form =
    issue.errors.find((one) => one.some(isWithin)) ??
    issue.errors.find((one) => !one.some(({ code }) => code === 'invalid_type')) ??
    issue.errors[0];
  return (form ?? []).flatMap((inner) => descend(inner, path));
}

/** The form was the right one, if something inside it is wrong. */
const isWithin = ({ path, code }: z.core.$ZodIssue): boolean =>
  path.length > 0 || code === 'unrecognized_keys';
