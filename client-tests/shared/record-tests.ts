import { expect, test } from 'vitest';
import { type ClientRecord, drivenBy } from './client-record.ts';
import { drivenSoFar } from './driven.ts';

/** To be called after all tests of a client: only then is it known what they have driven. */
export function recordTests(record: ClientRecord): void {
  test(`the record of ${record.client} names the operations that were driven, and no other`, () => {
    expect(drivenSoFar()).toEqual(drivenBy(record));
  });
}
