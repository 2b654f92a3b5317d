import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './core/world.ts';
import { deliver } from './delivery/deliver.ts';
import type { WorldTime } from './delivery/world-time.ts';
import type { Departure, Outlet, Sending } from './exchange.ts';
import { statusThatLeft } from './journal/entry.ts';
import type { Journals } from './journal/journals.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';

export interface OutletParts {
  readonly journals: Journals;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The time of a world, for what is to leave later. */
  timeOf(world: World): WorldTime;
}

/** Where every answer goes: counted, told to the log, written into its world's journal, and sent. */
export function createOutlet({ journals, metrics, log, timeOf }: OutletParts): Outlet {
  const tellsReads = log.isLevelEnabled('debug');
  return {
    send(departure, sending) {
      const { world, operationId, request } = departure;
      metrics.count(operationId, statusThatLeft(sending));
      if (sending.marks) for (const { kind } of sending.marks) metrics.countFault(kind);
      if (departure.method !== 'GET' || sending.marks || tellsReads) tell(log, departure, sending);
      const node = nodeOf(departure.environment);
      if (world) record(journals, world, departure, sending, node);
      return deliver(sending, { request, node }, world ? timeOf(world) : NO_TIME);
    },
  };
}

type Node = { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse } | undefined;

const nodeOf = (environment: unknown): Node => {
  const { incoming, outgoing } = (environment ?? {}) as Partial<NonNullable<Node>>;
  return incoming && outgoing && { incoming, outgoing };
};

/** Answers that belong to no world leave at once: no rule has had to do with them. */
const NO_TIME: WorldTime = { now: () => 0, waitUntil: () => Promise.resolve() };

function record(
  journals: Journals,
  { subscription }: World,
  departure: Departure,
  sending: Sending,
  node: Node,
): void {
  const { operationId, method, url, request } = departure;
  journals.record(subscription.toLowerCase(), {
    at: departure.now,
    machineAt: departure.machineNow,
    operationId,
    method,
    url,
    requestHeaders: node?.incoming.rawHeaders ?? [...request.headers],
    requestBody: departure.bodyRead(),
    sending,
    about: sending.about ?? departure.about(),
  });
}

function tell(log: Log, { method, url, operationId }: Departure, sending: Sending): void {
  const text = `${method} ${new URL(url).pathname}`;
  const facts = { operationId, status: statusThatLeft(sending) };
  const { marks } = sending;
  if (marks) log.info({ ...facts, rules: marks.map(({ says }) => says) }, text);
  else if (method === 'GET') log.debug(facts, text);
  else log.info(facts, text);
}
