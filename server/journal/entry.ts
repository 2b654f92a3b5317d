import type { Instant } from '../core/time.ts';
import type { About, Manner, Sending } from '../exchange.ts';
import type { Kept } from './slabs.ts';

/** Names and values in turn, as Node has them in `rawHeaders`, or in pairs. */
export type HeaderList = readonly string[] | readonly (readonly [name: string, value: string])[];

/** What the journal is told of an exchange. Nothing of it may be changed afterwards. */
export interface Recorded {
  /** The world's instant. */
  readonly at: Instant;
  readonly machineAt: Instant;
  readonly operationId: string | undefined;
  readonly method: string;
  /** Absolute, as the client sent it. */
  readonly url: string;
  readonly requestHeaders: HeaderList;
  readonly requestBody?: string | undefined;
  readonly sending: Sending;
  /** The operation the request was about, or has set off. */
  readonly about?: About | undefined;
}

/** What the journal is told of a change through the control API. */
export interface Noted {
  readonly at: Instant;
  readonly machineAt: Instant;
  /** For people: `the clock was advanced by PT40M`. */
  readonly what: string;
  /** For programs; plain JSON. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * An entry as it is kept: the secrets of its request's headers are gone, those of addresses and
 * bodies are not, which is why only views of it leave the journal.
 */
export type JournalEntry = ExchangeEntry | ControlEntry;

/** Lengths in units of a text; undefined for no body. */
export interface Packed extends Kept {
  readonly requestLength: number | undefined;
  readonly bodyLength: number | undefined;
}

/** Few objects an entry, its texts outside of the heap: there may be hundreds of thousands. */
export interface ExchangeEntry {
  readonly kind: 'exchange';
  readonly seq: number;
  readonly at: Instant;
  readonly machineAt: Instant;
  readonly operationId: string | undefined;
  readonly method: string;
  /** The address, the headers of both sides and the bodies: see `pack.ts`. */
  readonly packed: Packed;
  /** Of the answer; undefined where none was made. */
  readonly status: number | undefined;
  /** How it left, where not whole and at once. */
  readonly spoilt: Omit<Sending, 'answer'> | undefined;
  readonly operation: string | undefined;
  readonly job: string | undefined;
  /** Its bodies were too big to keep. */
  readonly bodiless: boolean;
  /** What it weighs, about. */
  readonly bytes: number;
}

export interface ControlEntry extends Noted {
  readonly kind: 'control';
  readonly seq: number;
  readonly bytes: number;
}

/** The status that left; undefined where not even the status line did. */
export const statusThatLeft = ({ answer, manner }: Sending): number | undefined =>
  hasLeft(manner) ? answer?.status : undefined;

/** Whether anything of an answer leaves. */
export function hasLeft(manner: Manner | undefined): boolean {
  const cutShort = manner?.kind === 'reset' || manner?.kind === 'hang';
  return !(cutShort && manner.afterBytes === undefined);
}
