import type { WorldEvent } from '../core/events.ts';
import { type Counters, NO_COUNTERS, type Store } from './store.ts';

/** Keeps worlds in this process, until it ends. */
export function memoryStore(): Store {
  const worlds = new Map<string, { readonly events: WorldEvent[]; counters: Counters }>();
  return {
    append(world, expectedVersion, events, counters) {
      const kept = worlds.get(world) ?? { events: [], counters };
      if (kept.events.length !== expectedVersion) return Promise.resolve(false);
      // One by one: as arguments of a call, a long history overflows the stack.
      for (const event of events) kept.events.push(event);
      kept.counters = counters;
      worlds.set(world, kept);
      return Promise.resolve(true);
    },
    since(world, version) {
      const events = worlds.get(world)?.events;
      // The usual read finds nothing new, and must not copy a long list to say so.
      return events && events.length > version ? events.slice(version) : NONE;
    },
    counters: (world) => Promise.resolve(worlds.get(world)?.counters ?? NO_COUNTERS),
    worlds: () => Promise.resolve([...worlds.keys()]),
    remove: (world) => Promise.resolve(worlds.delete(world)),
    close: () => Promise.resolve(),
  };
}

const NONE: readonly WorldEvent[] = [];
