import type { MachineClock } from './clock.ts';
import { advanceClock } from './core/move-clock.ts';
import { worldNow } from './core/world-clock.ts';
import type { World } from './core/world.ts';
import type { Waiting } from './delivery/waiting.ts';
import type { WorldTime } from './delivery/world-time.ts';
import type { Worlds } from './worlds.ts';

/**
 * The time of each world, for answers that leave later. A skipping clock is moved by whoever waits for
 * it: the client that polls is the one who would move it, and it waits for this very answer.
 */
export function worldTimes(
  worlds: Worlds,
  waiting: Waiting,
  machine: MachineClock,
): (world: World) => WorldTime {
  return ({ subscription }) => {
    const clock = () => worlds.held(subscription)?.world.clock;
    const now = (): number => {
      const shown = clock();
      return shown ? worldNow(shown, machine.now()) : Infinity;
    };
    return {
      now,
      async waitUntil(instant, signal) {
        const open = worlds.held(subscription);
        if (open?.world.clock.mode === 'skip')
          await worlds.change(open, (world, shown) =>
            advanceClock(world, Math.max(0, instant - shown), machine.now()),
          );
        else await waiting.until(subscription, clock, instant, signal);
      },
    };
  };
}
