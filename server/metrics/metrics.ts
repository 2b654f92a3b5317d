import type { Registry } from 'prom-client';
import type { Counts, Gauges } from './figures.ts';

export type { Gauges, Tally } from './figures.ts';

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
      // Loaded when somebody scrapes: readiness does not wait for it.
      registry ??= import('./registry.ts').then(({ makeRegistry }) =>
        makeRegistry(gauges, requests, faults),
      );
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
