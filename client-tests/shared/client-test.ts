import type { TestAPI } from 'vitest';
import { type RestoriteFixtures, test as withService } from '../../server/vitest.ts';
import { noteDriven } from './driven.ts';
import { type Seat, seatAt } from './seat.ts';

export interface ClientFixtures {
  /** In front of the test's world, through the proxy. */
  readonly seat: Seat;
  /** The same by the service's own addresses. */
  readonly directSeat: Seat;
}

/**
 * A test that may ask for a seat in front of a world of its own, the everyday one where it says no
 * other. What its client has driven is noted.
 */
export const test: TestAPI<RestoriteFixtures & ClientFixtures> = withService.extend<
  Pick<RestoriteFixtures, 'world'> & ClientFixtures
>({
  world: async ({ restorite, worldOptions }, use) => {
    await using world = await restorite.createWorld({ from: 'everyday', ...worldOptions });
    await use(world);
    await noteDriven(world);
  },
  seat: async ({ restorite, world }, use) => {
    await using seat = await seatAt(restorite, world, 'proxy');
    await use(seat);
  },
  directSeat: async ({ restorite, world }, use) => {
    await using seat = await seatAt(restorite, world, 'direct');
    await use(seat);
  },
});
