import type { JournalEntry } from './entry.ts';
import { makeRing, type Ring } from './ring.ts';
import type { DroppedView } from './view.ts';

/** What was said in one world, as far as it is kept. */
export interface WorldLog {
  readonly entries: Ring<JournalEntry>;
  /** Of the newest entry there ever was; the kept ones are numbered up to it without gaps. */
  lastSeq: number;
  bytes: number;
  /** Since it was cleared, for want of room. */
  dropped: number;
  /** Nothing will be added: its world was forgotten. */
  ended: boolean;
  /** Those who wait for the next entry. */
  readonly wakers: Set<() => void>;
}

export const makeWorldLog = (): WorldLog => ({
  entries: makeRing(),
  lastSeq: 0,
  bytes: 0,
  dropped: 0,
  ended: false,
  wakers: new Set(),
});

const firstSeq = ({ lastSeq, entries }: WorldLog): number => lastSeq - entries.length + 1;

export function add(log: WorldLog, entry: JournalEntry): void {
  log.entries.push(entry);
  log.lastSeq = entry.seq;
  log.bytes += entry.bytes;
  if (log.wakers.size > 0) wake(log);
}

/** Loses its oldest entry, and answers it. */
export function dropOldest(log: WorldLog): JournalEntry | undefined {
  const oldest = log.entries.shift();
  log.bytes -= oldest?.bytes ?? 0;
  log.dropped++;
  return oldest;
}

/** Forgets what it has lost so far, and begins to count anew. */
export function emptied(log: WorldLog): void {
  log.entries.clear();
  log.bytes = 0;
  log.dropped = 0;
}

export function end(log: WorldLog): void {
  log.ended = true;
  wake(log);
}

function wake({ wakers }: WorldLog): void {
  for (const wakeOne of wakers) wakeOne();
}

/** A number beyond the last is of an earlier run of the service, of which nothing is kept. */
export const seqIn = ({ lastSeq }: WorldLog, seq: number): number => (seq > lastSeq ? 0 : seq);

/** The kept entries after one, oldest first. */
export function since(log: WorldLog, seq: number, limit: number): JournalEntry[] {
  const from = Math.max(0, seq + 1 - firstSeq(log));
  const found: JournalEntry[] = [];
  for (let at = from; at < log.entries.length && found.length < limit; at++) {
    const entry = log.entries.at(at);
    if (entry) found.push(entry);
  }
  return found;
}

/**
 * The entries after one, then each that is added, until the signal, each as `view` has it; those of
 * which it has nothing are passed over. What is kept is itself the buffer: a reader too slow for it is
 * told how many it has missed, and costs no memory. An entry is viewed before anything can happen to
 * it: its memory is used again once it is lost.
 */
export async function* follow<View extends object>(
  log: WorldLog,
  seq: number,
  signal: AbortSignal,
  view: (entry: JournalEntry) => View | undefined,
): AsyncGenerator<View | DroppedView> {
  let next = seq + 1;
  while (!signal.aborted) {
    const first = firstSeq(log);
    const entry = log.entries.at(next - first);
    if (next < first) {
      const missed = first - next;
      next = first;
      yield { kind: 'dropped', count: missed };
    } else if (entry) {
      next++;
      const seen = view(entry);
      if (seen) yield seen;
    } else if (log.ended) return;
    else await news(log, signal);
  }
}

const news = ({ wakers }: WorldLog, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      wakers.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    wakers.add(done);
    signal.addEventListener('abort', done);
  });
