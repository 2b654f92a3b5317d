import { skipClock } from '../../core/move-clock.ts';
import type { Worlds } from '../../worlds.ts';
import type { Ask } from '../ask.ts';
import type { Answer } from './answer.ts';

/**
 * What a client should wait before it asks again, in whole seconds of its own watch: the pace's
 * figure, divided by how fast the world's clock runs, at least one; one where the poll itself moves
 * the clock, none where the clock is held, since waiting would be for nothing.
 */
export function retryAfterSeconds({ world }: Ask): number | undefined {
  const { mode, rate } = world.clock;
  if (mode === 'skip') return 1;
  return rate === 0 ? undefined : Math.max(1, Math.ceil(world.pace.retryAfterSeconds / rate));
}

/**
 * An absolute URL below this service, with the api-version that the client asked with. A header holds
 * no letter beyond ASCII: what needs encoding is encoded, `;` is left as the service leaves it.
 */
export const urlOf = (ask: Ask, path: string, apiVersion = ask.era.apiVersion): string =>
  `${ask.base}${encodeURI(path)}?api-version=${apiVersion}`;

/**
 * The answer to a poll that found work in progress. A skipping clock goes on once the poll has been
 * answered for: the next one finds the next thing done.
 */
export function pollAnswer(worlds: Worlds, ask: Ask, answer: Answer): Answer | Promise<Answer> {
  if (ask.world.clock.mode !== 'skip') return answer;
  const { now, machineNow } = ask;
  return worlds.change(ask, (world) => skipClock(world, now, machineNow)).then(() => answer);
}
