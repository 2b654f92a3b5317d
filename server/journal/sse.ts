import type { DroppedView, JournalEntryView } from './view.ts';

/** The journal live, as server-sent events: `exchange`, `control`, and `dropped` for a slow reader. */
export type Live = AsyncIterable<JournalEntryView | DroppedView>;

/** Proxies and browsers give up connections on which nothing is said. */
const HEARTBEAT_MS = 15_000;

export interface StreamOptions {
  /** Of the request. */
  readonly signal: AbortSignal;
  readonly heartbeatMs?: number;
}

/**
 * Answers with all that `open` yields, as fast as it is read and no faster, until the client goes.
 * What is not read stays where it is kept, so a slow reader costs no memory here.
 */
export function streamResponse(
  open: (signal: AbortSignal) => Live,
  { signal, heartbeatMs = HEARTBEAT_MS }: StreamOptions,
): Response {
  const over = new AbortController();
  const items = open(over.signal)[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let heartbeat: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearInterval(heartbeat);
    signal.removeEventListener('abort', stop);
    over.abort();
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(': the journal, live\n\n'));
      if (signal.aborted) return;
      heartbeat = setInterval(() => {
        // Where something waits to be read already there is no need to say that it goes on.
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': and on\n\n'));
      }, heartbeatMs);
      heartbeat.unref();
    },
    async pull(controller) {
      const next = await items.next();
      if (next.done === true) {
        stop();
        controller.close();
      } else controller.enqueue(encoder.encode(eventOf(next.value)));
    },
    cancel: stop,
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  });
}

/** A `dropped` has no number: whoever resumes does so from the last entry there was. */
export const eventOf = (item: JournalEntryView | DroppedView): string =>
  item.kind === 'dropped'
    ? `event: dropped\ndata: ${JSON.stringify({ count: item.count })}\n\n`
    : `id: ${item.seq}\nevent: ${item.kind}\ndata: ${JSON.stringify(item)}\n\n`;

/** Where a client that was cut off goes on; undefined for one that begins. */
export function lastEventId(request: Request): string | undefined {
  return request.headers.get('last-event-id') ?? undefined;
}
