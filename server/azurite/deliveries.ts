import type { AcceptedWork } from '../core/work.ts';
import type { World } from '../core/world.ts';
import { type BlobsLeft, blobsLeft } from '../core/restored-blobs.ts';
import type { AnyRestore } from '../core/restore.ts';
import type { Instant } from '../core/time.ts';
import type { Log } from '../log.ts';
import type { Batch, BlobWriter } from './blob-writer.ts';
import { renderBlob } from './render-blob.ts';

/** What finished restores have left, written before anybody can see that they have finished. */
export interface Deliveries {
  /**
   * To be called before an answer leaves that shows a world at an instant. A promise where something is
   * written first; it never fails.
   */
  look(world: World, now: Instant): Promise<void> | undefined;
}

/** How far the restores of a world have been written. */
interface Book {
  version: number;
  /** How many of each vault's jobs have been taken in. */
  readonly taken: Map<string, number>;
  /** Those that may still leave something. */
  readonly open: Set<AnyRestore>;
  /** When the next of them leaves something. */
  nextAt: Instant;
  writing: Promise<boolean> | undefined;
}

/**
 * Nothing here waits for time: a look compares two numbers, and writes what the plans say is there by
 * now. A world that is begun anew is another object, and begins with an empty book.
 */
export function createDeliveries(writer: BlobWriter, log: Log): Deliveries {
  const books = new WeakMap<World, Book>();
  let failing = false;

  const bookOf = (world: World): Book => {
    const known = books.get(world);
    if (known) return known;
    const book = {
      version: -1,
      taken: new Map<string, number>(),
      open: new Set<AnyRestore>(),
      nextAt: Infinity,
      writing: undefined,
    };
    books.set(world, book);
    return book;
  };

  /** Whether Azurite could be asked; what it has refused for good is not asked for again. */
  async function write(book: Book, due: readonly BlobsLeft[]): Promise<boolean> {
    for (const left of due) {
      const { restore } = left;
      const facts = { job: restore.jobId, container: left.container };
      try {
        const url = await writer.put(batchOf(left));
        log.info({ ...facts, url }, 'restored blobs were written');
      } catch (fault) {
        if (!isRefusal(fault)) {
          if (!failing) log.warn({ err: fault, ...facts }, UNREACHED);
          failing = true;
          return false;
        }
        log.warn({ err: fault, ...facts }, REFUSED);
      }
      failing = false;
      book.open.delete(restore);
    }
    return true;
  }

  async function settle(book: Book, world: World, now: Instant): Promise<void> {
    for (;;) {
      // Whoever comes while others write waits for them, and writes what is still left.
      const joined = book.writing !== undefined;
      book.writing ??= write(book, dueIn(book, world, now)).finally(() => {
        book.writing = undefined;
        // What is due next has to be found anew.
        book.version = -1;
      });
      const went = await book.writing;
      bringUpToDate(book, world);
      if (!went || !joined || now < book.nextAt) return;
    }
  }

  return {
    look(world, now) {
      const book = bookOf(world);
      bringUpToDate(book, world);
      return now < book.nextAt ? undefined : settle(book, world, now);
    },
  };
}

const UNREACHED =
  'Restored blobs could not be written to Azurite; it is tried again whenever somebody looks.';
const REFUSED = 'Azurite has refused restored blobs, and is not asked for them again.';

/**
 * That it was understood, and that asking again would meet the same. What is asked for again holds up
 * all that comes behind it.
 */
function isRefusal(fault: unknown): boolean {
  const status = fault instanceof Error && 'statusCode' in fault ? Number(fault.statusCode) : NaN;
  return status >= 400 && status < 500 && !COMES_LATER.has(status);
}

/** It took too long, or was too much at once. */
const COMES_LATER: ReadonlySet<number> = new Set([408, 429]);

const batchOf = (left: BlobsLeft): Batch => ({
  account: left.storageAccount,
  container: left.container,
  blobs: left.blobs.map((blob) => renderBlob(left, blob)),
});

/** Where the world has changed, restores may have come, and plans may have been bent. */
function bringUpToDate(book: Book, world: World): void {
  const changes = world.version - book.version;
  if (changes === 0) return;
  const come = worksSince(book, world);
  const restores = come.filter(isRestoreOfDisks);
  for (const restore of restores) book.open.add(restore);
  // Where it was only added to, what was known before still holds.
  const onlyMore = book.version >= 0 && changes === come.length;
  if (!onlyMore) book.nextAt = Infinity;
  for (const restore of onlyMore ? restores : book.open)
    book.nextAt = Math.min(book.nextAt, blobsLeft(world, restore)?.at ?? Infinity);
  book.version = world.version;
}

function worksSince({ taken }: Book, world: World): readonly AcceptedWork[] {
  const come: AcceptedWork[] = [];
  for (const [vault, works] of world.workByVault) {
    const before = taken.get(vault) ?? 0;
    if (works.length > before) come.push(...works.slice(before));
    taken.set(vault, works.length);
  }
  return come;
}

const isRestoreOfDisks = (work: AcceptedWork): work is AnyRestore =>
  (work.kind === 'restore-accepted' || work.kind === 'cross-region-restore-accepted') &&
  work.request.recoveryType === 'RestoreDisks';

function dueIn({ open }: Book, world: World, now: Instant): readonly BlobsLeft[] {
  return [...open].flatMap((restore) => {
    const left = blobsLeft(world, restore);
    return left && left.at <= now ? [left] : [];
  });
}
