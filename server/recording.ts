import type { IncomingMessage } from 'node:http';
import { statusThatLeft } from './journal/entry.ts';
import type { Journals } from './journal/journals.ts';
import type { Departure, Outlet, Sending } from './exchange.ts';
import type { Metrics } from './metrics/metrics.ts';

/** Writes down every answer in its world's journal, counts it, and hands it on. */
export function recordingOutlet(next: Outlet, journals: Journals, metrics: Metrics): Outlet {
  return {
    send(departure, sending) {
      metrics.count(departure.operationId, statusThatLeft(sending));
      countFaults(metrics, departure, sending);
      if (departure.world) record(journals, departure.world.subscription, departure, sending);
      return next.send(departure, sending);
    },
  };
}

function countFaults(metrics: Metrics, { world }: Departure, { marks = [] }: Sending): void {
  for (const { rule } of marks) {
    const kept = world?.orders.rules.find(({ id }) => id === rule);
    if (kept) metrics.countFault(kept.rule.do.kind);
  }
}

function record(journals: Journals, world: string, departure: Departure, sending: Sending): void {
  const { now, machineNow, operationId, method, url, request, environment } = departure;
  const requestBody = departure.bodyRead();
  journals.record(world.toLowerCase(), {
    at: now,
    machineAt: machineNow,
    operationId,
    method,
    url,
    requestHeaders: rawHeadersIn(environment) ?? [...request.headers],
    ...(requestBody !== undefined && { requestBody }),
    sending,
    subject: departure.subject(sending.answer ?? undefined),
  });
}

/** As they came over the wire, in their casing and order, where there was one. */
const rawHeadersIn = (environment: unknown): readonly string[] | undefined =>
  (environment as { incoming?: IncomingMessage } | undefined)?.incoming?.rawHeaders;
