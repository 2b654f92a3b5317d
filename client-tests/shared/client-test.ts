import type { TestAPI } from 'vitest';
import { type RestoriteFixtures, test as withWorld } from '../../server/vitest.ts';
import { noteDriven } from './driven.ts';
import { type Seat, seatAt } from './seat.ts';

export interface ClientFixtures {
  /** In front of the test's world, through the proxy; what is driven from it is noted. */
  readonly seat: Seat;
  /** The same by the service's own addresses. */
  readonly directSeat: Seat;
}

/** A test that may ask for a seat in front of a world of its own. */
export const test: TestAPI<RestoriteFixtures & ClientFixtures> = withWorld.extend<ClientFixtures>({
  seat: async ({ restorite, world }, use) => {
    await using seat = await seatAt(restorite, world, 'proxy');
    await use(seat);
    await noteDriven(world);
  },
  directSeat: async ({ restorite, world }, use) => {
    await using seat = await seatAt(restorite, world, 'direct');
    await use(seat);
    await noteDriven(world);
  },
});
