/** Reads server-sent events as they come: the JSON of each `data`. */
export async function* eventsIn<Event>(body: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event !== undefined) yield event as Event;
    }
  }
}

/** Undefined for a comment, which only keeps the connection alive, and for what is no entry. */
function eventOf(block: string): unknown {
  const kind = /^event: (\S+)$/m.exec(block)?.[1];
  const data = /^data: (.*)$/m.exec(block)?.[1];
  if (data === undefined) return undefined;
  const json = JSON.parse(data) as object;
  return kind === 'dropped' ? { kind, ...json } : json;
}
