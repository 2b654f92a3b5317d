import type { IntervalHistogram } from 'node:perf_hooks';
import type { Registry } from 'prom-client';

/**
 * How the service does, for Prometheus. Counting is on the way of every poll: it adds one to a number.
 * The library that writes the text, and what it observes of the process, begin with the first scrape.
 */
export interface Metrics {
  /** `status` undefined: nothing was answered. */
  count(operationId: string | undefined, status: number | undefined): void;
  /** A rule was applied; the kind is that of its fault (`throttle`, `reset` …). */
  countFault(kind: string): void;
  /** What a scrape gets. */
  text(): Promise<string>;
  /** The media type of that text. */
  readonly contentType: string;
}

/** Asked at every scrape. */
export interface Gauges {
  /** How many there are, by state. */
  readonly operations: () => Tally | Promise<Tally>;
  readonly jobs: () => Tally | Promise<Tally>;
  readonly worlds: () => number | Promise<number>;
  readonly journal: () => {
    readonly entries: number;
    readonly bytes: number;
    readonly dropped: number;
  };
}

export type Tally = Readonly<Record<string, number>>;

type Counts = Map<string, Map<string | number, { count: number }>>;

/** The version of the text format that prom-client writes. */
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export function createMetrics(gauges: Gauges): Metrics {
  const requests: Counts = new Map();
  const faults = new Map<string, number>();
  let registry: Promise<Registry> | undefined;

  return {
    count(operationId = 'none', status) {
      const cell = requests.get(operationId)?.get(status ?? 'none');
      if (cell) cell.count++;
      else begin(requests, operationId, status ?? 'none');
    },
    countFault: (kind) => void faults.set(kind, (faults.get(kind) ?? 0) + 1),
    async text() {
      registry ??= makeRegistry(gauges, requests, faults);
      return (await registry).metrics();
    },
    contentType: CONTENT_TYPE,
  };
}

function begin(requests: Counts, operationId: string, status: string | number): void {
  const byStatus = requests.get(operationId) ?? new Map<string | number, { count: number }>();
  byStatus.set(status, { count: 1 });
  requests.set(operationId, byStatus);
}

async function makeRegistry(
  gauges: Gauges,
  requests: Counts,
  faults: ReadonlyMap<string, number>,
): Promise<Registry> {
  const { collectDefaultMetrics, Counter, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  new Counter({
    name: 'restorite_requests_total',
    help: 'Requests to the Azure face, by operation and by the status that left.',
    labelNames: ['operation', 'status'],
    registers,
    collect() {
      this.reset();
      for (const [operation, byStatus] of requests)
        for (const [status, { count }] of byStatus)
          this.inc({ operation, status: String(status) }, count);
    },
  });
  new Counter({
    name: 'restorite_faults_total',
    help: 'Times a rule was applied, by the kind of its fault.',
    labelNames: ['kind'],
    registers,
    collect() {
      this.reset();
      for (const [kind, count] of faults) this.inc({ kind }, count);
    },
  });
  const byState = (name: string, help: string, tally: () => Tally | Promise<Tally>) =>
    new Gauge({
      name,
      help,
      labelNames: ['state'],
      registers,
      async collect() {
        const states = await tally();
        this.reset();
        for (const [state, count] of Object.entries(states)) this.set({ state }, count);
      },
    });
  const plain = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await value());
      },
    });
  byState('restorite_operations', 'Operations, by state.', gauges.operations);
  byState('restorite_jobs', 'Backup jobs, by state.', gauges.jobs);
  plain('restorite_worlds', 'Worlds there are.', gauges.worlds);
  const { journal } = gauges;
  plain('restorite_journal_entries', 'Journal entries kept.', () => journal().entries);
  plain('restorite_journal_bytes', 'What they weigh, about.', () => journal().bytes);
  plain('restorite_journal_dropped', 'Entries lost for want of room.', () => journal().dropped);
  const lag = await watchLoop();
  plain(
    'restorite_event_loop_lag_seconds',
    'The longest the event loop was late since the last scrape.',
    () => lagOf(lag),
  );
  return registry;
}

const RESOLUTION_MS = 10;

async function watchLoop(): Promise<IntervalHistogram> {
  const { monitorEventLoopDelay } = await import('node:perf_hooks');
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  return histogram;
}

/** What is measured is from one beat to the next, of which the beat itself is no lag. */
function lagOf(histogram: IntervalHistogram): number {
  const longestMs = histogram.count === 0 ? 0 : histogram.max / 1e6;
  histogram.reset();
  return Math.max(0, longestMs - RESOLUTION_MS) / 1000;
}
