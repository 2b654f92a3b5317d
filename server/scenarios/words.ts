import * as z from 'zod';
import { parseDuration, parseInstant } from '../core/time.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../shown.ts';
import { noDuration, noInstant, noMoment } from '../words-of-time.ts';
import { amiss, listed } from '../words-of-zod.ts';

/**
 * The words that fates, rules, events and scenarios are written in. What is read with them is kept
 * as it was written; what they refuse is answered with what was got and what would do.
 */
const isDuration = (text: string): boolean => parseDuration(text) !== undefined;
const isInstant = (text: string): boolean => parseInstant(text) !== undefined;

/** For editors; the check is `parseDuration`'s. */
const DURATION = String.raw`((?=\d)(\d+(\.\d+)?d)?(\d+(\.\d+)?h)?(\d+(\.\d+)?m)?(\d+(\.\d+)?s)?(\d+(\.\d+)?ms)?|P(?!$)(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?)`;
const INSTANT = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?Z`;

export const duration = z
  .string({ error: noDuration() })
  .refine(isDuration, { error: noDuration() })
  .meta({
    id: 'duration',
    description: 'ISO 8601 (PT40M) or short (40m)',
    pattern: `^${DURATION}$`,
  });

export const instant = z
  .string({ error: noInstant() })
  .refine(isInstant, { error: noInstant() })
  .meta({ id: 'instant', description: 'ISO 8601, in UTC', pattern: `^${INSTANT}$` });

export const durationOrInstant = z
  .string({ error: noMoment })
  .refine((text) => isDuration(text) || isInstant(text), { error: noMoment })
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
      input === undefined
        ? `it is missing; try ${listed(words)}`
        : `got ${shown(input)}; try ${meant(input, words) ?? listed(words)}`,
  });

/** An object of these fields and no others; all that are not required are marked so by their schema. */
export const fields = z.strictObject;

export const text = z
  .string({ error: ({ input }) => amiss('a text', input, 'some words') })
  .min(1, 'it must not be empty')
  .max(LONGEST_TEXT);

export const whole = z.int();
export const counted = whole.positive('it is counted from 1');

const meant = (word: unknown, words: readonly string[]): string | undefined => {
  const near = typeof word === 'string' ? nearest(word, words) : undefined;
  return near === undefined || words.length <= 4 ? undefined : near;
};

/** A list of so many at the most. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number): z.ZodArray<Item> =>
  z.array(item).max(most);
