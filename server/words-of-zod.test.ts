import { expect, test } from 'vitest';
import * as z from 'zod';
import { wordsOf } from './words-of-zod.ts';

const said = (schema: z.ZodType, input: unknown): string | undefined =>
  schema
    .safeParse(input, { error: wordsOf })
    .error?.issues.map(({ message }) => message)
    .join();

const PLACE = z.strictObject({ region: z.string().meta({ examples: ['westus'] }) });

test.each<[z.ZodType, unknown, string]>([
  [PLACE, {}, 'it is missing; it must be a text; try westus'],
  [PLACE, { region: 'w', regoin: 'w' }, "there is no field 'regoin'; try region"],
  [PLACE, null, 'it must be an object with region; got null'],
  [z.string(), 40, "it must be a text; got 40; try '40'"],
  [z.number(), '60', "it must be a number; got '60'; try 60"],
  [z.int(), 1.5, 'it must be a whole number; got 1.5'],
  [z.boolean(), 'True', "it must be true or false; got 'True'; try true"],
  [z.array(z.string()), 'one', "it must be a list; got 'one'"],
  [z.literal(1), 2, 'it must be 1; got 2; try 1'],
  [z.literal([307, 308]), 301, 'it must be 307 or 308; got 301'],
  [z.enum(['Linux', 'Windows']), 'linux', "it must be Linux or Windows; got 'linux'; try Linux"],
  [z.guid(), 'x', "it must be a GUID; got 'x'; try 11111111-1111-4111-8111-111111111111"],
  [z.number().positive(), -1, 'it must be more than 0; got -1; try 1'],
  [z.number().min(0), -1, 'it must be at least 0; got -1; try 0'],
  [z.int().max(5), 9, 'it must be at most 5; got 9; try 5'],
  [z.string().max(3), 'abcd', "it must be at most 3 letters; got 'abcd'"],
  [z.array(z.int()).max(1), [1, 2], 'it must be at most 1 long; got [1,2]'],
  [z.string().min(1), '', 'it must not be empty'],
  [z.array(z.string()).min(1), [], 'it must not be empty'],
  [
    z.record(z.enum(['a']).or(z.literal('b')), z.string()),
    { a: 1, b: 'c' },
    "it must be a text; got 1; try '1'",
  ],
  [z.union([z.array(z.string()), PLACE]), 5, 'it must be a list or an object; got 5'],
  [
    z.discriminatedUnion('op', [
      z.object({ op: z.literal('add') }),
      z.object({ op: z.literal('test') }),
    ]),
    { op: 'ad' },
    "it must be add or test; got 'ad'; try add",
  ],
])('what is wrong is said in our words: %#', (schema, input, says) => {
  expect(said(schema, input)).toBe(says);
});

test('of what was got no more than eighty letters are said', () => {
  expect(said(z.number(), 'x'.repeat(500))).toHaveLength('it must be a number; got '.length + 82);
});

test('what a schema says by itself counts for more', () => {
  expect(said(z.string({ error: 'some words' }), 1)).toBe('some words');
});

test('other schemas of the same process keep the words they have', () => {
  expect(z.string().safeParse(1).error?.issues[0]?.message).toMatch(/^Invalid input/);
});
