import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHOLE } from '../whole.ts';
import { compare, type Given } from './compare.ts';
import { CONVERSATIONS } from './conversations.ts';
import { DISTORTIONS } from './distortions.ts';
import type { Pair } from './pair.ts';

/** The answer that was recorded, with what was shortened in it as long as it should be. */
const asRecorded = ({ status, headers, text }: Pair): Given => ({
  status,
  headers: headers.map(([name, value]) => [
    name,
    value
      .replace('c=<shortened>', `c=${'A'.repeat(2731)}`)
      .replace('s=<shortened>', `s=${'A'.repeat(342)}`),
  ]),
  text,
});

const differing = (pair: Pair, given: Given) =>
  compare(pair, given).filter(({ agrees }) => !agrees);

test.each(CONVERSATIONS)('the comparer has nothing against $name as it was recorded', (pair) => {
  expect(differing(pair, asRecorded(pair))).toEqual([]);
});

describe.each(Object.entries(DISTORTIONS))('the comparer finds %s', (_, distort) => {
  const able = CONVERSATIONS.filter((pair) => distort(asRecorded(pair), 0));

  test('in pairs of ours', () => {
    expect(able).not.toEqual([]);
  });

  test.each(able)('in $name', (pair) => {
    fc.assert(
      fc.property(fc.nat(999), (at) => {
        const given = distort(asRecorded(pair), at);
        if (given) expect(differing(pair, given)).not.toEqual([]);
      }),
      { numRuns: WHOLE ? 100 : 25 },
    );
  });
});

test('a field that has moved is told once', () => {
  const [pair] = CONVERSATIONS;
  if (!pair) throw new Error('There are no conversations.');
  const text = pair.text.replace(/("jobType":"[^"]*",)(.*)("activityId")/, '$2$1$3');
  const points = differing(pair, { ...asRecorded(pair), text });
  expect(points.map(({ place }) => place)).toEqual(['body properties.jobType']);
});

test('every field of a body is a point of its own', () => {
  const pair = CONVERSATIONS.find(({ status }) => status === 409);
  if (!pair) throw new Error('There is no refusal among the conversations.');
  const places = compare(pair, asRecorded(pair)).map(({ place }) => place);
  expect(places).toContain('body error');
  expect(places).toContain('body error.code');
  expect(places).toContain('form of x-cache');
});
