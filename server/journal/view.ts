import { formatDuration, formatInstant, type Instant } from '../core/time.ts';
import type { About, Mark } from '../exchange.ts';
import { firstBytes } from '../first-bytes.ts';
import { type ControlEntry, type ExchangeEntry, hasLeft, type JournalEntry } from './entry.ts';
import { type Unpacked, unpack } from './pack.ts';
import type { Redactor } from './redact.ts';

/** An entry as readers have it, in every form: without secrets. */
export type JournalEntryView = ExchangeView | ControlView;

export interface ExchangeView {
  readonly kind: 'exchange';
  /** Never repeats in a world. */
  readonly seq: number;
  /** By the world's clock. */
  readonly at: string;
  readonly machineAt: string;
  /** Null where the path or method is none of the contract's. */
  readonly operation: string | null;
  readonly request: RequestView;
  /** As far as it left; null where nothing did. */
  readonly response: ResponseView | null;
  readonly left: LeftView;
  /** The rules that had to do with it, and what they say. */
  readonly rules: readonly Mark[];
  /** An answer that was made and of which nothing left: the work behind it is done. */
  readonly unsent?: { readonly status: number };
  readonly subject?: { readonly operation: string; readonly job: string | null };
  /** What was so at that instant, whatever was answered. */
  readonly truth?: Truth;
  /** True: the bodies were too big to keep. */
  readonly bodiless?: true;
}

export interface RequestView {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderView[];
  readonly body: string | null;
  /** Of the body as it came, before its secrets were taken out. */
  readonly bodyBytes: number;
}

export interface ResponseView {
  readonly status: number;
  readonly headers: readonly HeaderView[];
  readonly body: string | null;
  readonly bodyBytes: number;
}

export type HeaderView = readonly [name: string, value: string];

/** How the answer left, and until when it was held back. */
export interface LeftView {
  readonly how: 'whole' | 'reset' | 'close' | 'hang' | 'drip';
  /** Bytes of the body; absent: not even the status line left, or all of it did. */
  readonly afterBytes?: number;
  /** Of a drip: so many bytes at a time, each so long after the last. */
  readonly bytes?: number;
  readonly every?: string;
  /** The instant of the world's clock before which nothing of it left. */
  readonly notBefore?: string;
}

/** The state of the operation and the job an exchange was about. */
export interface Truth {
  readonly operation?: { readonly id: string; readonly status: string };
  readonly job?: { readonly id: string; readonly status: string };
}

/** Asked for each entry that is read and has a subject; the reader knows the world. */
export type TruthOf = (entry: {
  readonly at: Instant;
  readonly subject: About;
}) => Truth | undefined;

export interface ControlView {
  readonly kind: 'control';
  readonly seq: number;
  readonly at: string;
  readonly machineAt: string;
  readonly what: string;
  readonly facts?: unknown;
}

/** Entries that were gone before a reader came to them. */
export interface DroppedView {
  readonly kind: 'dropped';
  readonly count: number;
}

export const viewOf = (entry: JournalEntry, redactor: Redactor, truthOf?: TruthOf) =>
  entry.kind === 'control'
    ? viewOfControl(entry, redactor)
    : viewOfExchange(entry, redactor, truthOf);

function viewOfControl(entry: ControlEntry, { text, body }: Redactor): ControlView {
  const { seq, at, machineAt, what, facts } = entry;
  return {
    kind: 'control',
    seq,
    at: formatInstant(at),
    machineAt: formatInstant(machineAt),
    what: text(what),
    ...(facts && { facts: JSON.parse(body(JSON.stringify(facts))) as unknown }),
  };
}

function viewOfExchange(
  entry: ExchangeEntry,
  redactor: Redactor,
  truthOf: TruthOf | undefined,
): ExchangeView {
  const { seq, at, status, spoilt, operation, job } = entry;
  const unpacked = unpack(entry.packed);
  const response = responseOf(entry, unpacked, redactor);
  const subject = operation === undefined ? undefined : { operationId: operation, jobId: job };
  const truth = subject && truthOf?.({ at, subject });
  return {
    kind: 'exchange',
    seq,
    at: formatInstant(at),
    machineAt: formatInstant(entry.machineAt),
    operation: entry.operationId ?? null,
    request: requestOf(entry, unpacked, redactor),
    response,
    left: leftOf(entry),
    rules: (spoilt?.marks ?? []).map(({ says, ...mark }) => ({
      ...mark,
      says: redactor.text(says),
    })),
    ...(!response && status !== undefined && { unsent: { status } }),
    ...(operation !== undefined && { subject: { operation, job: job ?? null } }),
    ...(truth && { truth }),
    ...(entry.bodiless && { bodiless: true }),
  };
}

function requestOf(
  { method }: ExchangeEntry,
  { url, requestHeaders, requestBody }: Unpacked,
  { text, body }: Redactor,
): RequestView {
  return {
    method,
    url: text(url),
    headers: requestHeaders.map(([name, value]): HeaderView => [name, text(value)]),
    body: requestBody === undefined ? null : body(requestBody),
    bodyBytes: Buffer.byteLength(requestBody ?? ''),
  };
}

function responseOf(
  { status, spoilt }: ExchangeEntry,
  { answerHeaders, body: whole }: Unpacked,
  { seals, sealed, text, body }: Redactor,
): ResponseView | null {
  const manner = spoilt?.manner;
  if (status === undefined || !hasLeft(manner)) return null;
  const afterBytes = manner && 'afterBytes' in manner ? manner.afterBytes : undefined;
  const left = whole === null || afterBytes === undefined ? whole : firstBytes(whole, afterBytes);
  return {
    status,
    headers: answerHeaders.map(([name, value]): HeaderView => [
      name,
      seals(name) ? sealed(name, value) : text(value),
    ]),
    body: left === null ? null : body(left),
    bodyBytes: Buffer.byteLength(left ?? ''),
  };
}

function leftOf({ status, spoilt }: ExchangeEntry): LeftView {
  const { manner, notBefore } = spoilt ?? {};
  const held = notBefore === undefined ? {} : { notBefore: formatInstant(notBefore) };
  if (!manner) return { how: status === undefined ? 'reset' : 'whole', ...held };
  if (manner.kind === 'drip')
    return { how: 'drip', bytes: manner.bytes, every: formatDuration(manner.every), ...held };
  const { kind, afterBytes } = manner;
  return { how: kind, ...(afterBytes !== undefined && { afterBytes }), ...held };
}
