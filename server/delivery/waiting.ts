import { type Instant, milliseconds } from '../core/time.ts';
import { type WorldClock, worldNow } from '../core/world-clock.ts';

/** Waiting until a world's clock shows an instant: the one place where anybody waits for time. */
export interface Waiting {
  /**
   * Resolves once the clock of a world shows the instant, or the signal aborts, or the world is gone
   * (its clock undefined). A held clock is waited for until somebody moves it.
   */
  until(
    worldId: string,
    clock: () => WorldClock | undefined,
    instant: Instant,
    signal: AbortSignal,
  ): Promise<void>;
  /** The earliest instant that anybody waits for in a world. */
  nextAt(worldId: string): Instant | undefined;
  /** A world was begun anew or is gone: nobody waits any longer for what its clock would have shown. */
  release(worldId: string): void;
  /** A world's clock was set or moved, or its world made anew or removed: who waits for it looks again. */
  changed(worldId: string): void;
}

interface Waiter {
  readonly instant: Instant;
  look(): void;
  done(): void;
}

export function createWaiting(machineNow: () => Instant): Waiting {
  const waiters = new Map<string, Set<Waiter>>();

  function waitersOf(worldId: string): Set<Waiter> {
    const key = worldId.toLowerCase();
    const known = waiters.get(key) ?? new Set<Waiter>();
    waiters.set(key, known);
    return known;
  }

  const held = (worldId: string): Waiter[] => [...(waiters.get(worldId.toLowerCase()) ?? [])];

  return {
    until: (worldId, clock, instant, signal) =>
      new Promise((resolve) => {
        const others = waitersOf(worldId);
        let timer: NodeJS.Timeout | undefined;
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          others.delete(waiter);
          if (others.size === 0) waiters.delete(worldId.toLowerCase());
          resolve();
        };
        const look = (): void => {
          clearTimeout(timer);
          const shown = clock();
          const left = shown && instant - worldNow(shown, machineNow());
          if (shown === undefined || left === undefined || left <= 0) done();
          else if (shown.rate > 0) timer = setTimeout(look, realMs(left / shown.rate));
        };
        const waiter: Waiter = { instant, look, done };
        if (signal.aborted) {
          resolve();
          return;
        }
        signal.addEventListener('abort', done);
        others.add(waiter);
        look();
      }),
    nextAt(worldId) {
      const instants = held(worldId).map(({ instant }) => instant);
      return instants.length === 0 ? undefined : Math.min(...instants);
    },
    changed(worldId) {
      for (const { look } of held(worldId)) look();
    },
    release(worldId) {
      for (const { done } of held(worldId)) done();
    },
  };
}

/** At least one: a timer may fire a little early. At most an hour: timers cannot count months. */
const realMs = (duration: number): number =>
  Math.min(3_600_000, Math.max(1, Math.ceil(duration / milliseconds(1))));
