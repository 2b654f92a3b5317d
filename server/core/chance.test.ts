import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from './chance.ts';
import { isGuid } from './names.ts';

test('a draw depends on seed, stream and index, and on nothing else', () => {
  const draw = (seed: number, stream: string, index: number) => chance(seed, stream).hex32(index);
  expect(draw(1, 'a', 0)).toBe(draw(1, 'a', 0));
  const others = [draw(2, 'a', 0), draw(1, 'b', 0), draw(1, 'a', 1), draw(11, 'a', 0)];
  expect(new Set([draw(1, 'a', 0), ...others]).size).toBe(5);
});

test('a guid is one of version 4', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), fc.nat(), (seed, stream, index) => {
      const guid = chance(seed, stream).guid(index);
      expect(isGuid(guid)).toBe(true);
      expect(guid).toMatch(/^.{14}4.{4}[89ab]/);
    }),
  );
});

test('a hundred thousand guids of one stream are all different', () => {
  const stream = chance(7, 'operation-id');
  const guids = Array.from({ length: 100_000 }, (_, index) => stream.guid(index));
  expect(new Set(guids).size).toBe(guids.length);
});

test('numbers spread evenly over their range', () => {
  const stream = chance(3, 'spread');
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) {
    const tenth = stream.between(index, 0, 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1150);
});
