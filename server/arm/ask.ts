import type { OperationId } from '../../openapi/generated/operations.ts';
import type { World } from '../core/world.ts';
import type { Departure } from '../exchange.ts';
import type { Scene } from './conventions/scene.ts';

/** A request as it arrives at the gateway: the world may be missing, the api-version malformed. */
export interface Arrival extends Scene, Departure {
  /** Undefined where the path or the method is none of the contract's. */
  readonly operationId: OperationId | undefined;
  readonly method: string;
  /** As sent; '' where there is none. */
  readonly apiVersion: string;
  /** The path as the client spelled it, decoded and tidied. */
  readonly segments: readonly string[];
  /** The same in lower case: what is looked up. */
  readonly words: readonly string[];
  /** The first value of a query parameter, decoded; undefined where there is none. */
  readonly query: (name: string) => string | undefined;
  readonly header: (name: string) => string | undefined;
  readonly world: World | undefined;
  /** The body as text, read once; undefined if it is larger than the service takes. */
  readonly body: () => Promise<string | undefined>;
}

/** A request that was let in: who asks what of which world, and when. */
export interface Ask extends Arrival {
  readonly world: World;
}

/**
 * The value behind a type name in the path, as spelled; '' where the path has no such type. Type
 * names stand at even places: `nameIn(ask, 'vaults')`.
 */
export const nameIn = (ask: Ask, type: string): string =>
  ask.segments[placeOf(ask, type) + 1] ?? '';

/** The path up to a type's value as a resource id, spelled as the client spelled it. */
export const idUpTo = (ask: Ask, type: string): string =>
  `/${ask.segments.slice(0, placeOf(ask, type) + 2).join('/')}`;

function placeOf({ words }: Ask, type: string): number {
  for (let at = 0; at < words.length; at += 2) if (words[at] === type) return at;
  return words.length;
}
