import * as z from 'zod';

/** No resource id of Azure's is nearly as long. */
export const LONGEST = 2048;

/** Null and '' mean that the client has nothing to say: the tutorial's own bodies send both. */
const absentIfBlank = (value: unknown): unknown =>
  value === null || value === '' ? undefined : value;

export const optional = <Kind extends z.ZodType>(kind: Kind) =>
  z.preprocess(absentIfBlank, kind.optional());

/** Printable: names and ids go into headers, addresses and blob names. */
export const text = optional(
  z
    .string()
    .max(LONGEST)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'it must have no control characters'),
);

export const flag = optional(z.boolean());
