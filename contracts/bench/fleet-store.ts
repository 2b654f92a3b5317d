import { fleet } from '../../fixtures/worlds/index.ts';
import type { FleetSize } from '../../fixtures/worlds/fleet.ts';
import { memoryStore } from '../../server/store/memory.ts';
import type { Store } from '../../server/store/store.ts';

/**
 * The memory engine, where every fleet is born with a size of the bench's choice. What the store
 * has is what counts, so the service takes such a world as its own.
 */
export function fleetStore(seed: number, size: FleetSize): Store {
  const memory = memoryStore();
  const { estate } = fleet(seed, size);
  return {
    ...memory,
    append: (world, version, events, counters) =>
      memory.append(
        world,
        version,
        events.map((event) => (event.kind === 'world-made' ? { ...event, estate } : event)),
        counters,
      ),
  };
}
