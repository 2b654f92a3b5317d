// Whether the journal's memory stands still: exchanges as fast as they come, for `--seconds` (60, or 600
// for a long look), beside a reader that pages, one that waits and one that reads too slowly. Ends with
// 1 where the heap at the end is more than a tenth above that after the first sixth of the time.
// Run it with --expose-gc: `node --expose-gc --import tsx contracts/bench/journal-load.ts`.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { machineClock } from '../../server/clock.ts';
import { openJournals } from '../../server/journal/journals.ts';
import { createMetrics } from '../../server/metrics/metrics.ts';
import { ownMemory } from './usage.ts';

const MOST_GROWTH = 1.1;
const WORLDS = 40;
/** Between two turns of the event loop, as a busy service has several requests at once. */
const BURST = 200;
const READ_EVERY_MS = 1000;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0))
  throw new Error(`Cannot run for '${values.seconds}' seconds: give a number above 0; try 60.`);
if (!globalThis.gc)
  console.log('Without --expose-gc the heap has garbage in it, and the ratio says little.');

/** What is loaded: one exchange, from which the rest follows. */
interface Subject {
  readonly oneExchange: (n: number) => void;
  /** What its readers do, about once a second. */
  readonly read: () => Promise<void>;
  readonly says: () => string;
  readonly close: () => void;
}

function journalSubject(): Subject {
  const journals = openJournals();
  const metrics = createMetrics({
    operations: () => ({}),
    jobs: () => ({}),
    worlds: () => WORLDS,
    journal: () => journals.size(),
  });
  const worlds = Array.from(
    { length: WORLDS },
    (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  );
  const worldOf = (n: number): string => worlds[n % WORLDS] ?? '';
  const closing = new AbortController();
  const slow = journals.stream(worldOf(0), closing.signal)[Symbol.asyncIterator]();
  const token = randomBytes(900).toString('base64url');
  let turn = 0;

  return {
    oneExchange(n) {
      const world = worldOf(n);
      const status = n % 50 === 0 ? 202 : 200;
      const operationId =
        status === 202 ? 'Restores_Trigger' : 'ProtectedItemOperationStatuses_Get';
      const now = machineClock.now();
      journals.record(world, {
        at: now,
        machineAt: now,
        operationId,
        method: status === 202 ? 'POST' : 'GET',
        url: `https://management.azure.com/subscriptions/${world}/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v/backupOperations/${n}?api-version=2025-02-01&t=1&c=2&s=3&h=${n}`,
        requestHeaders: headersOf(n, token),
        requestBody: status === 202 ? `{"properties":{"n":${n}}}` : undefined,
        sending: { answer: answerOf(n, status) },
        about: { operationId: String(n), jobId: undefined },
      });
      metrics.count(operationId, status);
    },
    async read() {
      const world = worldOf(turn++);
      const { last } = journals.read(world, { limit: 1 });
      journals.read(world, { since: last - 200 });
      const order = { match: { status: 202 }, count: 5, timeout: 0 };
      await journals.wait(world, order, closing.signal);
      // One entry in a second, of thousands: what it misses must be kept nowhere.
      await slow.next();
      await metrics.text();
    },
    says() {
      const { entries, bytes, dropped } = journals.size();
      return `${entries} entries of ${(bytes / 1024 / 1024).toFixed(1)} MB kept, ${dropped} dropped`;
    },
    close: () => closing.abort(),
  };
}

const headersOf = (n: number, token: string): string[] => [
  ...['Host', 'management.azure.com', 'Accept', 'application/json'],
  // Made anew each time, as a parser makes it; and now and then another.
  ...['Authorization', `Bearer ${n % 1000 === 0 ? String(n) : ''}${token}`],
  ...['x-ms-client-request-id', `client-request-${n}`],
  ...['User-Agent', 'azsdk-js-arm-recoveryservicesbackup/12.0.0 Node/20.19'],
  ...['Accept-Encoding', 'gzip,deflate', 'Connection', 'keep-alive'],
];

const answerOf = (n: number, status: number) => ({
  status,
  headers: {
    'Cache-Control': 'no-cache',
    'Content-Type': 'application/json',
    'x-ms-request-id': `request-${n}`,
    'x-ms-correlation-request-id': `correlation-${n}`,
    'Retry-After': '60',
    Date: 'Mon, 02 Mar 2026 09:30:00 GMT',
  },
  body: `{"id":"${n}","name":"${n}","status":"InProgress","startTime":"2026-03-02T09:30:00.1234567Z","endTime":"0001-01-01T00:00:00"}`,
});

/** Loads until the time is up; answers the heap after the first sixth and at the end. */
async function loadFor(subject: Subject): Promise<{ early: number; late: number; count: number }> {
  const startedAt = performance.now();
  const passed = (): number => (performance.now() - startedAt) / 1000;
  let count = 0;
  let early: number | undefined;
  let readAt = 0;
  while (passed() < seconds) {
    for (let times = 0; times < BURST; times++) subject.oneExchange(count++);
    if (performance.now() - readAt > READ_EVERY_MS) {
      await subject.read();
      readAt = performance.now();
    }
    if (early === undefined && passed() > seconds / 6) early = (await ownMemory()).heapMb;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const late = (await ownMemory()).heapMb;
  return { early: early ?? late, late, count };
}

const subject = journalSubject();
const { early, late, count } = await loadFor(subject);
const ratio = late / early;
console.log(`${Math.round(count / seconds).toLocaleString('en')} exchanges a second`);
console.log(subject.says());
console.log(
  `heap after the first sixth ${early.toFixed(1)} MB, at the end ${late.toFixed(1)} MB: ${ratio.toFixed(3)} times`,
);
subject.close();
if (ratio > MOST_GROWTH) {
  console.error(`The heap grew: at most ${MOST_GROWTH} times is wanted.`);
  process.exitCode = 1;
}
