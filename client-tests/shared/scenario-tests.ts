import { describe, expect } from 'vitest';
import type { ClientRecord, Ending } from './client-record.ts';
import { test } from './client-test.ts';
import { endingIn } from './ending.ts';
import type { Seat } from './seat.ts';
import { SHARED_SCENARIOS } from './shared-scenarios.ts';

/**
 * Takes a client through the shared scenarios, each in a world of its own whose clock skips what
 * nobody wants to wait for, and holds how it ends to its record.
 */
export function scenarioTests(
  { client, scenarios }: ClientRecord,
  restore: (seat: Seat) => Promise<Ending['says']>,
): void {
  describe.each(SHARED_SCENARIOS)('under %s', (scenario) => {
    test.override({ worldOptions: { scenario, clock: { mode: 'skip' } } });

    test(`${client} ends as recorded`, async ({ seat, world }) => {
      const says = await restore(seat);
      const { does: _, ...recorded } = scenarios[scenario];
      expect(await endingIn(world, says)).toEqual(recorded);
    });
  });
}
