import * as z from 'zod';
import { isDeeper } from '../json-size.ts';
import { DEEPEST, LARGEST_JSON } from '../limits.ts';

/** Any JSON, of a depth and a size that an answer may have. */
export const jsonValue: z.ZodType = z.unknown().superRefine((value, context) => {
  const message = faultOf(value);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

function faultOf(value: unknown): string | undefined {
  if (value === undefined) return 'must be there; try null';
  if (isDeeper(value, DEEPEST)) return `is nested deeper than ${DEEPEST} levels`;
  return JSON.stringify(value).length > LARGEST_JSON
    ? `is longer than ${LARGEST_JSON} letters`
    : undefined;
}

/** Whether a value is still one that an answer may have. */
export const isModest = (value: unknown): boolean => faultOf(value) === undefined;
