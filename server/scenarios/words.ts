import * as z from 'zod';
import { parseDuration, parseInstant } from '../core/time.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { nearest } from '../nearest.ts';
import { cut, shown } from '../shown.ts';

/**
 * The words that fates, rules, events and scenarios are written in. What is read with them is kept
 * as it was written; what they refuse is answered with what was got and what would do.
 */
const isDuration = (text: string): boolean => parseDuration(text) !== undefined;
const isInstant = (text: string): boolean => parseInstant(text) !== undefined;

/** For editors; the check is `parseDuration`'s. */
const DURATION = String.raw`(\d+(\.\d+)?(ms|s|m|h|d)|P(?!$)(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?)`;
const INSTANT = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?Z`;

export const duration = z
  .string({ error: got('a duration', 'PT40M or 40m') })
  .refine(isDuration, { error: got('a duration', 'PT40M or 40m') })
  .meta({
    id: 'duration',
    description: 'ISO 8601 (PT40M) or short (40m)',
    pattern: `^${DURATION}$`,
  });

export const instant = z
  .string({ error: got('an instant', '2026-01-31T09:00:00Z') })
  .refine(isInstant, { error: got('an instant', '2026-01-31T09:00:00Z') })
  .meta({ id: 'instant', description: 'ISO 8601, in UTC', pattern: `^${INSTANT}$` });

export const durationOrInstant = z
  .string({ error: got('a duration or an instant', '40m or 2026-01-31T09:00:00Z') })
  .refine((text) => isDuration(text) || isInstant(text), {
    error: got('a duration or an instant', '40m or 2026-01-31T09:00:00Z'),
  })
  .meta({
    id: 'durationOrInstant',
    description: 'A duration (40m) or an instant (2026-01-31T09:00:00Z)',
    pattern: `^(${DURATION}|${INSTANT})$`,
  });

/** A text of one of a few words. */
export const oneOf = <const Words extends readonly string[]>(
  ...words: Words
): z.ZodEnum<{ [Word in Words[number]]: Word }> =>
  z.enum(words, {
    error: ({ input }) =>
      `got ${shown(input)}; try ${meant(String(input), words) ?? listed(words)}`,
  });

/** An object of these fields and no others; all that are not required are marked so by their schema. */
export const fields = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, Object.keys(shape));
      return `got ${shown(issue.input)}; it must have the fields of ${listed(Object.keys(shape))}`;
    },
  });

export const text = z
  .string({ error: got('a text', 'some words') })
  .min(1, 'it must not be empty')
  .max(LONGEST_TEXT, `it must be of ${LONGEST_TEXT} letters at the most`);

export const whole = z.int({ error: got('a whole number', '1') });
export const counted = whole.positive('it is counted from 1');

/** Of fields that there are not: whoever mends these will ask again. */
const TOLD_AT_MOST = 10;

function unknownFields(unknown: readonly string[], known: readonly string[]): string {
  const faults = unknown
    .slice(0, TOLD_AT_MOST)
    .map((name) => `there is no field '${cut(name)}'; try ${tried(name, known)}`);
  return faults.join('; ');
}

const tried = (name: string, known: readonly string[]): string =>
  nearest(name, known) ?? listed(known);

const meant = (word: string, words: readonly string[]): string | undefined => {
  const near = nearest(word, words);
  return near === undefined || words.length <= 4 ? undefined : near;
};

function got(what: string, example: string): ({ input }: { input: unknown }) => string {
  return ({ input }) => `it must be ${what}; got ${shown(input)}; try ${example}`;
}

/** `a, b or c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** A list of so many at the most. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number): z.ZodArray<Item> =>
  z.array(item).max(most, `it must be of ${most} at the most`);
