import type { Duration, Instant } from './core/time.ts';
import type { World } from './core/world.ts';
import type { MutableCounters } from './folds.ts';

/**
 * The ground between the Azure face, the faults that spoil it and the journal that writes it down:
 * none of them knows the others, each knows this.
 */

/** In the order and casing they are sent; a list is the same header several times. */
export type Headers = Record<string, string | string[]>;

/** An answer before it leaves. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Null sends no body at all. */
  readonly body: string | null;
}

/** How an answer leaves: as it is and at once, or not quite. */
export interface Sending {
  /** Null where nothing is answered: the connection is reset, or never says anything. */
  readonly answer: WireAnswer | null;
  /** The instant of the world's clock before which nothing of it leaves. */
  readonly notBefore?: Instant;
  /** Absent: whole. */
  readonly manner?: Manner;
  /** What the rules did, for the log and the journal; absent where none did anything. */
  readonly marks?: readonly Mark[];
}

/** A fault at the socket. `afterBytes` counts bytes of the body; absent: not even the status line. */
export type Manner =
  /** TCP RST. */
  | { readonly kind: 'reset'; readonly afterBytes?: number }
  /** FIN in mid-body: the Content-Length promised more. */
  | { readonly kind: 'close'; readonly afterBytes: number }
  /** Says no more until the client gives up. */
  | { readonly kind: 'hang'; readonly afterBytes?: number }
  /** So many bytes of the body at a time, each piece so much of the world's time after the last. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly every: Duration };

/**
 * What `fetch` throws where the other side went away, for a caller without a socket between: as it was
 * ordered, so nobody's mistake.
 */
export class ConnectionLost extends TypeError {
  constructor(code: string, why: string) {
    super('fetch failed', { cause: Object.assign(new Error(why), { code }) });
  }
}

/** That a rule has had to do with an exchange. */
export interface Mark {
  readonly rule: string;
  /** Of its fault: `throttle`, `reset` … */
  readonly kind: string;
  /** The rule's sentence as it stood then. */
  readonly says: string;
}

/** An error to be rendered as the service renders its own. */
export interface WireError {
  readonly status: number;
  readonly code: string;
  /** Left out: the catalogue's text for the code, where it has one. */
  readonly message?: string;
  /** *arm*: the gateway's; *cloud-error*: the backup service's own, with its explicit nulls. */
  readonly envelope: 'arm' | 'cloud-error';
  /** Over those that the service would send. */
  readonly headers?: Headers;
}

/** The operation that a request is about: the one it asks after, or the one it has set off. */
export interface About {
  readonly operationId: string;
  /** Undefined where the operation makes no job. */
  readonly jobId?: string | undefined;
}

/** The same, as it stands. */
export interface Subject extends About {
  readonly acceptedAt: Instant;
  /** Of the job, where the request is about the job; else of the operation. */
  readonly state: SubjectState;
}

export type SubjectState = 'in-progress' | 'succeeded' | 'failed' | 'canceled';

/** A request to the Azure face in a world, as a rule may look at it, and what can be done with it. */
export interface Exchange {
  /** An operationId of the contract; undefined where the path or method is none of its. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The whole address, as the client sent it. */
  readonly url: string;
  /** The path decoded, spelled as the client spelled it, without empty segments. */
  readonly path: string;
  /** By its name in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly world: World;
  readonly now: Instant;
  /** What the machine's clock shows; a date in `Retry-After` is in its time. */
  readonly machineNow: Instant;
  readonly counters: MutableCounters;
  /**
   * What the request is about, as of now; after the work, with its answer, also what the work has set
   * off. Undefined where it is about no operation.
   */
  subject(answer?: WireAnswer): Subject | undefined;
  /**
   * Does what the request asks for and answers; at most once. A read may be done as of an earlier
   * instant.
   */
  work(asOf?: Instant): WireAnswer | Promise<WireAnswer>;
  /** Without work done. */
  fail(error: WireError): WireAnswer;
}

/** What stands around the work of every request in a world that has rules. */
export type Middleware = (exchange: Exchange) => Sending | Promise<Sending>;

/** What is known of a request when its answer leaves, in a world or in none. */
export interface Departure {
  readonly operationId: string | undefined;
  readonly method: string;
  /** The whole address, as the client sent it. */
  readonly url: string;
  readonly world: World | undefined;
  readonly now: Instant;
  readonly machineNow: Instant;
  readonly request: Request;
  /** What the server underneath knows of it: Node's own request and answer, where there are any. */
  readonly environment: unknown;
  /** The request's body, as far as anybody has read it. */
  readonly bodyRead: () => string | undefined;
  /** The operation that the request is about, or that its answer says was accepted. */
  readonly about: (answer: WireAnswer | null) => About | undefined;
}

/** Where every answer goes: it is written down, and sent. */
export interface Outlet {
  send(departure: Departure, sending: Sending): Response | Promise<Response>;
}

export const plain = (answer: WireAnswer): Sending => ({ answer });
