import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBytes } from './first-bytes.ts';

test('the first bytes of a body are a beginning of it, with no letter cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (body, bytes) => {
      const first = firstBytes(body, bytes);
      expect(body.startsWith(first)).toBe(true);
      expect(Buffer.byteLength(first)).toBeLessThanOrEqual(bytes);
      expect(first).not.toContain('\ufffd'.repeat(body.includes('\ufffd') ? 99 : 1));
    }),
  );
});

test('half a letter is none', () => {
  expect([0, 1, 2, 3].map((bytes) => firstBytes('aä', bytes))).toEqual(['', 'a', 'a', 'aä']);
});
