import * as z from 'zod';
import { nearest } from './nearest.ts';
import { shown } from './shown.ts';

/**
 * What does not fit a schema, said as everything here is said: what it must be, what was got, what would
 * do. Handed to each parse as its `error`, and never set for the library as a whole: whoever uses
 * this service in a process of their own has schemas of their own there. What a schema says by itself
 * counts for more.
 */
export function wordsOf(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return amiss(wantedOf(issue), input, exampleOf(issue.inst) ?? meantBy(issue.expected, input));
    case 'invalid_value':
      return oneOfThese(issue.values.map(String), input, exampleOf(issue.inst));
    case 'unrecognized_keys':
      return unknownFields(issue.keys, fieldsOf(issue.inst));
    case 'invalid_format':
      return amiss(FORMATS[issue.format]?.[0] ?? 'of another form', input, exampleIn(issue));
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    case 'invalid_union':
      return noForm(issue);
    default:
      return undefined;
  }
}

/** One message of its parts; what is not there is told apart from what is wrong. */
export function amiss(wanted: string, input: unknown, example?: string): string {
  const tried = example === undefined ? '' : `; try ${example}`;
  return input === undefined
    ? `it is missing; it must be ${wanted}${tried}`
    : `it must be ${wanted}; got ${shown(input)}${tried}`;
}

/** `a, b or c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  nonoptional: 'there',
};

const FORMATS: Readonly<Record<string, readonly [wanted: string, example: string]>> = {
  guid: ['a GUID', '11111111-1111-4111-8111-111111111111'],
};

type Of<Code extends z.core.$ZodIssue['code']> = z.core.$ZodRawIssue & { readonly code: Code };

function wantedOf({ expected, inst }: Of<'invalid_type'>): string {
  const fields = expected === 'object' ? fieldsOf(inst) : [];
  const isWhole = inst instanceof z.ZodNumberFormat && inst.format === 'safeint';
  const wanted = TYPES[isWhole ? 'int' : expected] ?? `a ${expected}`;
  return fields.length === 0 ? wanted : `${wanted} with ${listed(fields)}`;
}

/** The same value, as it should have been written. */
function meantBy(expected: string, input: unknown): string | undefined {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `'${input}'`;
  if (typeof input !== 'string' || input.trim() === '') return undefined;
  if (expected === 'boolean') return /^(true|false)$/i.exec(input)?.[0].toLowerCase();
  const isNumeral = expected === 'number' || expected === 'int';
  return isNumeral && Number.isFinite(Number(input)) ? String(Number(input)) : undefined;
}

function oneOfThese(words: readonly string[], input: unknown, example?: string): string {
  const near = typeof input === 'string' ? nearest(input, words) : undefined;
  return amiss(
    listed(words),
    input,
    near ?? example ?? (words.length === 1 ? words[0] : undefined),
  );
}

/** So many are told at once: whoever mends these will ask again. */
const TOLD = 10;

function unknownFields(unknown: readonly string[], known: readonly string[]): string {
  return unknown
    .slice(0, TOLD)
    .map((name) => `there is no field ${shown(name)}; try ${nearest(name, known) ?? listed(known)}`)
    .join('; ');
}

function exampleIn({ format, inst }: Of<'invalid_format'>): string | undefined {
  return exampleOf(inst) ?? FORMATS[format]?.[1];
}

function tooSmall(issue: Of<'too_small'>): string {
  const { minimum, inclusive, input, origin } = issue;
  const isLength = origin === 'string' || origin === 'array';
  if (isLength && Number(minimum) === 1) return 'it must not be empty';
  const least = inclusive === false ? Number(minimum) + 1 : Number(minimum);
  const bound = inclusive === false ? 'more than' : 'at least';
  return amiss(`${bound} ${sizeOf(issue, minimum)}`, input, isLength ? undefined : String(least));
}

function tooBig(issue: Of<'too_big'>): string {
  const { maximum, input, origin } = issue;
  const isLength = origin === 'string' || origin === 'array';
  const most = `at most ${sizeOf(issue, maximum)}`;
  return amiss(most, input, isLength ? undefined : String(maximum));
}

const sizeOf = ({ origin }: { readonly origin: string }, size: number | bigint): string =>
  origin === 'string' ? `${size} letters` : origin === 'array' ? `${size} long` : `${size}`;

/** Of a choice of forms; where one of them was meant, what is wrong with it is told in its place. */
function noForm(issue: Of<'invalid_union'>): string | undefined {
  const { errors, input } = issue;
  if (errors.length === 0) {
    const { options, discriminator } = issue;
    if (!Array.isArray(options) || typeof discriminator !== 'string') return undefined;
    return oneOfThese(
      options.map(String),
      (input as Readonly<Record<string, unknown>>)[discriminator],
    );
  }
  const wanted = errors.map(([one, ...others]) =>
    one?.code === 'invalid_type' && one.path.length === 0 && others.length === 0
      ? TYPES[one.expected]
      : undefined,
  );
  return wanted.includes(undefined)
    ? undefined
    : amiss(listed([...new Set(wanted)].filter(isText)), input);
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The names of an object's fields. */
const fieldsOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** What a schema gives as an example of itself. */
function exampleOf(schema: unknown): string | undefined {
  const meta = schema instanceof z.ZodType ? z.globalRegistry.get(schema) : undefined;
  const examples = meta?.['examples'];
  return Array.isArray(examples) && examples.length > 0 ? String(examples[0]) : undefined;
}
