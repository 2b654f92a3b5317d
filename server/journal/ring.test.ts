import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRing } from './ring.ts';

test('a ring holds what a list would hold', () => {
  const move = fc.oneof(
    { weight: 3, arbitrary: fc.nat() },
    { weight: 2, arbitrary: fc.constant('shift') },
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 200 }), (moves) => {
      const ring = makeRing<number>();
      const list: number[] = [];
      for (const one of moves) {
        if (typeof one === 'number') {
          ring.push(one);
          list.push(one);
        } else expect(ring.shift()).toBe(list.shift());
        expect(list.map((_, at) => ring.at(at))).toEqual(list);
        expect(ring.length).toBe(list.length);
      }
    }),
  );
});

test('a cleared ring is empty', () => {
  const ring = makeRing<string>();
  ring.push('one');
  ring.clear();
  expect([ring.length, ring.at(0), ring.shift()]).toEqual([0, undefined, undefined]);
});
