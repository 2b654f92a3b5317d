import type { JournalEntry } from './entry.ts';
import type { Kept } from './slabs.ts';
import { add, dropOldest, emptied, end, makeWorldLog, type WorldLog } from './world-log.ts';

export interface JournalLimit {
  /** Of each world. */
  readonly entries: number;
  readonly bytes: number;
  /** Of all worlds together. */
  readonly totalBytes: number;
}

const MIB = 1024 * 1024;

export const JOURNAL_LIMIT: JournalLimit = {
  entries: 5_000,
  bytes: 8 * MIB,
  totalBytes: 256 * MIB,
};

/** The logs of all worlds, which share one room. */
export interface Logs {
  /** Begun where there is none. */
  of(world: string): WorldLog;
  held(world: string): WorldLog | undefined;
  all(): readonly WorldLog[];
  /** Adds an entry and drops as many old ones as the limits want. */
  keep(log: WorldLog, entry: JournalEntry): void;
  clear(world: string): void;
  forget(world: string): void;
}

/** The part of all room that is freed at once when it has run out. */
const SLACK = 1 / 64;

export function openLogs(limit: JournalLimit, release: (kept: Kept) => void): Logs {
  const logs = new Map<string, WorldLog>();
  let total = 0;

  function lose(log: WorldLog): void {
    const oldest = dropOldest(log);
    total -= oldest?.bytes ?? 0;
    if (oldest?.kind === 'exchange') release(oldest.packed);
  }

  function loseAll(log: WorldLog): void {
    while (log.entries.length > 0) lose(log);
    emptied(log);
  }

  /** Takes from the largest, and some more than needed: looking for it costs a look at every world. */
  function makeRoom(): void {
    const wanted = limit.totalBytes * (1 - SLACK);
    while (total > wanted) {
      const largest = [...logs.values()].reduce((one, other) =>
        other.bytes > one.bytes ? other : one,
      );
      while (total > wanted && largest.entries.length > 0) lose(largest);
    }
  }

  return {
    of(world) {
      const known = logs.get(world);
      if (known) return known;
      const log = makeWorldLog();
      logs.set(world, log);
      return log;
    },
    held: (world) => logs.get(world),
    all: () => [...logs.values()],
    keep(log, entry) {
      add(log, entry);
      total += entry.bytes;
      while (log.entries.length > limit.entries || log.bytes > limit.bytes) lose(log);
      if (total > limit.totalBytes) makeRoom();
    },
    clear(world) {
      const log = logs.get(world);
      if (log) loseAll(log);
    },
    forget(world) {
      const log = logs.get(world);
      if (!log) return;
      loseAll(log);
      logs.delete(world);
      end(log);
    },
  };
}
