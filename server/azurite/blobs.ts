import type { World } from '../core/world.ts';
import type { Outlet } from '../exchange.ts';

/** Whoever answers requests. */
export interface Face {
  fetch(request: Request, environment?: unknown): Response | Promise<Response>;
}

/** Where restored blobs are written to. */
export interface Blobs {
  /** An account and a container come behind it; undefined where they are written nowhere. */
  readonly url: string | undefined;
  /** The same outlet; what an answer may show of its world is written before it leaves. */
  before(outlet: Outlet): Outlet;
  /** The same face; what an answer may show of the world that its URL names is written before it leaves. */
  behind(face: Face, worldIn: (url: string) => World | undefined): Face;
  close(): Promise<void>;
}

/** Without an Azurite nothing is written, and nothing stands in between. */
export const blobsNowhere: Blobs = {
  url: undefined,
  before: (outlet) => outlet,
  behind: (face) => face,
  close: () => Promise.resolve(),
};
