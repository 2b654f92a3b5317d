import type { HeaderList, JournalEntry, Noted, Recorded } from './entry.ts';
import type { HeaderSeal } from './seal-headers.ts';

/** What an entry weighs beside its texts, and each of its headers beside theirs; measured roughly. */
const ENTRY_BYTES = 400;
const NOTE_BYTES = 200;
const HEADER_BYTES = 32;
/** An entry may weigh this part of its world's room; a heavier one is kept without its bodies. */
const LARGEST_PART = 1 / 4;

/** In a world with so many bytes of room. */
export function makeEntry(
  seq: number,
  recorded: Recorded,
  seal: HeaderSeal,
  room: number,
): JournalEntry {
  const requestHeaders = sealedHeaders(recorded.requestHeaders, seal);
  const { at, machineAt, operationId, method, url, requestBody, sending, subject } = recorded;
  const bare = ENTRY_BYTES + url.length + weightOf(requestHeaders) + answerWeight(recorded);
  const bodies = (requestBody?.length ?? 0) + (sending.answer?.body?.length ?? 0);
  const bodiless = bare + bodies > room * LARGEST_PART;
  return {
    kind: 'exchange',
    seq,
    at,
    machineAt,
    operationId,
    method,
    url,
    requestHeaders,
    requestBody: bodiless ? undefined : requestBody,
    sending: bodiless ? withoutBody(sending) : sending,
    subject,
    bodiless,
    bytes: bodiless ? bare : bare + bodies,
  };
}

export function makeNote(seq: number, change: Noted): JournalEntry {
  const { at, machineAt, what, facts } = change;
  const bytes = NOTE_BYTES + what.length + JSON.stringify(facts ?? '').length;
  return { kind: 'control', seq, at, machineAt, what, ...(facts && { facts }), bytes };
}

const withoutBody = (sending: Recorded['sending']): Recorded['sending'] =>
  sending.answer ? { ...sending, answer: { ...sending.answer, body: null } } : sending;

/** Flat, with a digest in the place of each credential. */
function sealedHeaders(headers: HeaderList, { seals, sealed }: HeaderSeal): string[] {
  const flat = isFlat(headers) ? headers.slice() : headers.flat();
  for (let at = 0; at < flat.length; at += 2) {
    const name = flat[at] ?? '';
    if (seals(name)) flat[at + 1] = sealed(name, flat[at + 1] ?? '');
  }
  return flat;
}

const isFlat = (headers: HeaderList): headers is readonly string[] =>
  typeof headers[0] === 'string';

function weightOf(texts: readonly string[]): number {
  let weight = 0;
  for (const text of texts) weight += text.length + HEADER_BYTES / 2;
  return weight;
}

/** Of its headers: their names are the same strings every time. */
function answerWeight({ sending }: Recorded): number {
  const headers = sending.answer?.headers;
  let weight = 0;
  for (const name in headers) weight += HEADER_BYTES + (headers[name]?.length ?? 0);
  return weight;
}
