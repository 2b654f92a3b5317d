import { describe, expect, test } from 'vitest';
import { CONVERSATIONS } from './conversations.ts';
import { jsonIn } from './json.ts';
import type { Pair } from './pair.ts';
import { worldFor } from './raise.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** The texts of a body with their places, but for instants, of which one may set the fraction of the clock's second. */
function textsIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return INSTANT.test(value) ? [] : [[place, value]];
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    textsIn(field, place === 'body ' ? `body ${name}` : `${place}.${name}`),
  );
}

const derivedTexts = (pair: Pair): readonly string[] => {
  const { given } = worldFor(pair);
  const texts = textsIn(jsonIn(pair.text), 'body ');
  const derived = texts.flatMap(([place, text]) => (given.has(place) ? [] : text));
  const others = texts.flatMap(([place, text]) => (given.has(place) ? text : []));
  return [...new Set(derived)].filter((text) => !others.includes(text));
};

describe.each(CONVERSATIONS.filter((pair) => derivedTexts(pair).length > 0))(
  'the world of $name',
  (pair) => {
    test.each(derivedTexts(pair))('has nothing of %j, which the service derives', (text) => {
      const [written, other] = [text, `${text} or not`].map((one) => JSON.stringify(one));
      const changed = [':', '[', ','].reduce(
        (changing, before) => changing.replaceAll(`${before}${written}`, `${before}${other}`),
        pair.text,
      );
      expect(changed).not.toBe(pair.text);
      expect(worldFor({ ...pair, text: changed }).world).toBe(worldFor(pair).world);
    });
  },
);

test('what is drawn of a job that was recorded is given, and its constants are derived', () => {
  const pair = CONVERSATIONS.find(({ text }) => text.includes('restoreLocationType'));
  const { given } = worldFor(pair ?? expect.fail('no conversation has the job of a restore'));
  expect(given).toContain('body properties.startTime');
  expect(given).toContain('body properties.extendedInfo.propertyBag.Restored disk(s)');
  expect(given).toContain('form of date');
  expect(given).not.toContain('body properties.jobType');
  expect(given).not.toContain('body properties.extendedInfo.propertyBag.Target VM Name');
  expect(given).not.toContain('body properties.actionsInfo');
});
