import { expect, test } from 'vitest';
import type { ClientRecord } from './client-record.ts';
import { drivenSoFar } from './driven.ts';

/** To be called after all tests of a client: only then is it known what they have driven. */
export function recordTests({ client, operations }: ClientRecord): void {
  test(`the record of ${client} names the operations that were driven, and no other`, () => {
    const recorded = Object.entries(operations).flatMap(([name, driven]) =>
      'by' in driven ? [name] : [],
    );
    expect(drivenSoFar()).toEqual(recorded.sort());
  });
}
