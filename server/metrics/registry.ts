import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Counts, Gauges, Tally } from './figures.ts';

/** What a scrape gets: the service's own figures, and those of its process. */
export function makeRegistry(
  gauges: Gauges,
  requests: Readonly<Counts>,
  faults: ReadonlyMap<string, number>,
): Registry {
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
  const lag = watchLoop();
  plain(
    'restorite_event_loop_lag_seconds',
    'The longest the event loop was late since the last scrape.',
    () => lagOf(lag),
  );
  return registry;
}

const RESOLUTION_MS = 10;

function watchLoop(): IntervalHistogram {
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
