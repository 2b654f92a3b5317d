import type { OperationId } from '../../openapi/generated/operations.ts';
import type { World } from '../core/world.ts';
import type { Scene } from './conventions/scene.ts';

/** A request that has passed the gateway: who asks what of which world, and when. */
export interface Ask extends Scene {
  /** Undefined where the path or the method is none of the contract's. */
  readonly operationId: OperationId | undefined;
  readonly method: string;
  /** The path as the client spelled it, decoded and tidied. */
  readonly segments: readonly string[];
  /** The first value of a query parameter, decoded; undefined where there is none. */
  readonly query: (name: string) => string | undefined;
  readonly world: World;
  readonly contentType: string | undefined;
  /** The body as text; undefined if it is larger than the service takes. */
  readonly body: () => Promise<string | undefined>;
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

const placeOf = ({ segments }: Ask, type: string): number =>
  segments.findIndex((segment, at) => at % 2 === 0 && segment.toLowerCase() === type);
