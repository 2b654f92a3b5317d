import { expect, test } from 'vitest';
import type { Restorite } from '../../server/index.ts';
import { type ClientRecord, drivenBy } from './client-record.ts';
import { drivenSoFar, noteDriven } from './driven.ts';

export interface RecordOptions {
  /** One whose own world belongs to the client as well: requests that name no world lead there. */
  readonly service?: () => Restorite;
}

/** To be called after all tests of a client: only then is it known what they have driven. */
export function recordTests(record: ClientRecord, { service }: RecordOptions = {}): void {
  test(`the record of ${record.client} names the operations that were driven, and no other`, async () => {
    if (service) await noteDriven(await service().openWorld(service().world.subscription));
    expect(drivenSoFar()).toEqual(drivenBy(record));
  });
}
