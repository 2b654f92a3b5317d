import { makeDigest } from './digest.ts';
import type { JournalEntry, Noted, Recorded } from './entry.ts';
import { JOURNAL_LIMIT, type JournalLimit, openLogs } from './logs.ts';
import { makeEntry, makeNote } from './make-entry.ts';
import { matches } from './match.ts';
import { toMs } from './real-time.ts';
import { makeRedactor } from './redact.ts';
import { makeSlabs } from './slabs.ts';
import { type DroppedView, type JournalEntryView, type TruthOf, viewOf } from './view.ts';
import type { WaitOrder } from './wait-order.ts';
import { follow, seqIn, since, type WorldLog } from './world-log.ts';

/**
 * What was said on the wire, world by world (by subscription id in lower case), in the memory of this
 * process. Writing is on the way of every poll, so it only takes the secrets out of the request's
 * headers and counts; everything else is done when somebody reads.
 */
export interface Journals {
  record(world: string, exchange: Recorded): void;
  note(world: string, change: Noted): void;
  read(world: string, range?: Range, truthOf?: TruthOf): JournalPage;
  /** Numbers go on from where they were. */
  clear(world: string): void;
  /** Ends whoever follows it. */
  forget(world: string): void;
  /** Answers once so many entries fit, or when the time is up. */
  wait(
    world: string,
    order: WaitOrder,
    signal: AbortSignal,
    truthOf?: TruthOf,
  ): Promise<WaitOutcome>;
  /** What is added from now on, or all after `since`, until the signal or until it is forgotten. */
  stream(
    world: string,
    signal: AbortSignal,
    from?: { readonly since?: number | undefined; readonly truthOf?: TruthOf | undefined },
  ): AsyncIterable<JournalEntryView | DroppedView>;
  /** Of one world, or of all. */
  size(world?: string): JournalSize;
}

export interface Range {
  /** Entries after this one. */
  readonly since?: number | undefined;
  readonly limit?: number | undefined;
}

export interface JournalPage {
  readonly entries: readonly JournalEntryView[];
  /** The number of the newest entry there ever was. */
  readonly last: number;
  /** Entries lost since it was cleared, for want of room. */
  readonly dropped: number;
}

export interface WaitOutcome {
  /** Whether as many as wanted were there in time. */
  readonly met: boolean;
  readonly matched: number;
  readonly count: number;
  /** Those that fit; the first hundred of them. */
  readonly entries: readonly JournalEntryView[];
}

export interface JournalSize {
  readonly entries: number;
  readonly bytes: number;
  readonly dropped: number;
}

export interface JournalsOptions {
  readonly limit?: Partial<JournalLimit>;
  /** Of the digests that stand for secrets; one of this process's own if left out. */
  readonly key?: Buffer;
}

/** How many entries a wait shows. */
const SHOWN = 100;

export function openJournals({ limit, key }: JournalsOptions = {}): Journals {
  const limits: JournalLimit = { ...JOURNAL_LIMIT, ...limit };
  const redactor = makeRedactor(makeDigest(key));
  const { keep, release } = makeSlabs();
  const logs = openLogs(limits, release);

  return {
    record(world, exchange) {
      const log = logs.of(world);
      logs.keep(log, makeEntry(log.lastSeq + 1, exchange, redactor, keep, limits.bytes));
    },
    note(world, change) {
      const log = logs.of(world);
      logs.keep(log, makeNote(log.lastSeq + 1, change));
    },
    read(world, { since: seq = 0, limit: most = Infinity } = {}, truthOf) {
      const log = logs.held(world);
      if (!log) return { entries: [], last: 0, dropped: 0 };
      const entries = since(log, seqIn(log, seq), most).map((entry) =>
        viewOf(entry, redactor, truthOf),
      );
      return { entries, last: log.lastSeq, dropped: log.dropped };
    },
    clear: logs.clear,
    forget: logs.forget,
    wait: (world, order, signal, truthOf) =>
      waitIn(logs.of(world), order, signal, (entry) => viewOf(entry, redactor, truthOf)),
    stream(world, signal, { since: seq, truthOf } = {}) {
      const log = logs.of(world);
      return follow(log, seq === undefined ? log.lastSeq : seqIn(log, seq), signal, (entry) =>
        viewOf(entry, redactor, truthOf),
      );
    },
    size(world) {
      const some = world === undefined ? logs.all() : [logs.held(world)];
      const size = { entries: 0, bytes: 0, dropped: 0 };
      for (const log of some) {
        size.entries += log?.entries.length ?? 0;
        size.bytes += log?.bytes ?? 0;
        size.dropped += log?.dropped ?? 0;
      }
      return size;
    },
  };
}

async function waitIn(
  log: WorldLog,
  { match, count, timeout }: WaitOrder,
  signal: AbortSignal,
  view: (entry: JournalEntry) => JournalEntryView,
): Promise<WaitOutcome> {
  const entries: JournalEntryView[] = [];
  let matched = 0;
  const over = new AbortController();
  const abort = (): void => over.abort();
  const timer = setTimeout(abort, toMs(timeout));
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    const fitting = follow(log, 0, over.signal, (entry) =>
      matches(match, entry) ? view(entry) : undefined,
    );
    for await (const item of fitting) {
      if (item.kind === 'dropped') continue;
      matched++;
      if (entries.length < SHOWN) entries.push(item);
      if (matched >= count) break;
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
  return { met: matched >= count, matched, count, entries };
}
