import type { Sending } from '../exchange.ts';
import type { JournalEntry, Noted, Recorded } from './entry.ts';
import { pack, type Packable } from './pack.ts';
import type { HeaderSeal } from './seal-headers.ts';
import type { Kept } from './slabs.ts';

/** What an entry weighs beside its texts; measured roughly. */
const ENTRY_BYTES = 200;
const NOTE_BYTES = 200;
/** An entry may weigh this part of its world's room; a heavier one is kept without its bodies. */
const LARGEST_PART = 1 / 4;

/** In a world with so many bytes of room. */
export function makeEntry(
  seq: number,
  recorded: Recorded,
  seal: HeaderSeal,
  keep: (text: string) => Kept,
  room: number,
): JournalEntry {
  const { at, machineAt, operationId, method, requestBody, sending, about } = recorded;
  const { answer } = sending;
  const bodies = (requestBody?.length ?? 0) + (answer?.body?.length ?? 0);
  const bodiless = ENTRY_BYTES + bodies > room * LARGEST_PART;
  const packed = pack(bodiless ? withoutBodies(recorded) : recorded, seal, keep);
  return {
    kind: 'exchange',
    seq,
    at,
    machineAt,
    operationId,
    method,
    packed,
    status: answer?.status,
    spoilt: spoiltOf(sending),
    operation: about?.operationId,
    job: about?.jobId,
    bodiless,
    bytes: ENTRY_BYTES + packed.to - packed.from,
  };
}

function withoutBodies({ url, requestHeaders, sending }: Recorded): Packable {
  const { answer } = sending;
  const bodiless = answer ? { ...sending, answer: { ...answer, body: null } } : sending;
  return { url, requestHeaders, sending: bodiless };
}

/** Nothing, for an answer that left as it was: almost all do. */
function spoiltOf(sending: Sending): Omit<Sending, 'answer'> | undefined {
  const { answer, marks, manner, notBefore } = sending;
  if (answer && !marks && !manner && notBefore === undefined) return undefined;
  const { answer: _, ...rest } = sending;
  return rest;
}

export function makeNote(seq: number, change: Noted): JournalEntry {
  const { at, machineAt, what, facts } = change;
  const bytes = NOTE_BYTES + what.length + JSON.stringify(facts ?? '').length;
  return { kind: 'control', seq, at, machineAt, what, ...(facts && { facts }), bytes };
}
