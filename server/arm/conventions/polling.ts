import type { Ask } from '../ask.ts';

/**
 * What a client should wait before it asks again, in whole seconds of its own watch: the pace's
 * figure, divided by how fast the world's clock runs, at least one; none where the clock is held,
 * since waiting would be for nothing.
 */
export function retryAfterSeconds({ world }: Ask): number | undefined {
  const { rate } = world.clock;
  return rate === 0 ? undefined : Math.max(1, Math.ceil(world.pace.retryAfterSeconds / rate));
}

/** An absolute URL below this service, with the api-version that the client asked with. */
export const urlOf = (ask: Ask, path: string, apiVersion = ask.era.apiVersion): string =>
  `${ask.base}${path}?api-version=${apiVersion}`;
