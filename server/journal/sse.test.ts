import { expect, test, vi } from 'vitest';
import { INSTANT, poll, WORLD } from './journal.samples.ts';
import { openJournals } from './journals.ts';
import { eventOf, lastEventId, streamResponse } from './sse.ts';

const note = { at: INSTANT, machineAt: INSTANT, what: 'reset' };

/** A client of the stream: what it reads, piece by piece. */
function clientOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    read: async () => (await reader?.read())?.value,
    cancel: () => reader?.cancel(),
  };
}

test('each entry is an event with its number and kind', async () => {
  const journals = openJournals();
  const { signal } = new AbortController();
  const response = streamResponse((over) => journals.stream(WORLD, over), { signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const client = clientOf(response);
  expect(await client.read()).toBe(': the journal, live\n\n');
  journals.record(WORLD, poll());
  journals.note(WORLD, note);
  const [exchange, control] = journals.read(WORLD).entries;
  expect(await client.read()).toBe(`id: 1\nevent: exchange\ndata: ${JSON.stringify(exchange)}\n\n`);
  expect(await client.read()).toBe(`id: 2\nevent: control\ndata: ${JSON.stringify(control)}\n\n`);
  await client.cancel();
});

test('it ends with the request', async () => {
  const leaving = new AbortController();
  const journals = openJournals();
  const response = streamResponse((over) => journals.stream(WORLD, over), leaving);
  const text = response.text();
  leaving.abort();
  expect(await text).toBe(': the journal, live\n\n');
});

test('a client that goes is followed no longer', async () => {
  const { signal } = new AbortController();
  let over: AbortSignal | undefined;
  const journals = openJournals();
  const open = (given: AbortSignal) => journals.stream(WORLD, (over = given));
  const client = clientOf(streamResponse(open, { signal }));
  await client.read();
  await client.cancel();
  expect(over?.aborted).toBe(true);
});

test('a client that does not read costs no memory, and is told what it has missed', async () => {
  const journals = openJournals({ limit: { entries: 10 } });
  const { signal } = new AbortController();
  const client = clientOf(streamResponse((over) => journals.stream(WORLD, over), { signal }));
  for (let times = 0; times < 1000; times++) journals.record(WORLD, poll());
  let text = '';
  while (!text.includes('id: 1000\n')) text += (await client.read()) ?? '';
  expect(text).toContain(`event: dropped\ndata: {"count":990}\n\n`);
  expect(text.match(/^id: /gm)?.length).toBeLessThanOrEqual(20);
  await client.cancel();
});

test('on a quiet stream a comment says that it goes on', async () => {
  vi.useFakeTimers();
  try {
    const { signal } = new AbortController();
    const journals = openJournals();
    const client = clientOf(streamResponse((over) => journals.stream(WORLD, over), { signal }));
    await client.read();
    const next = client.read();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await next).toBe(': and on\n\n');
    await client.cancel();
  } finally {
    vi.useRealTimers();
  }
});

test('a client that comes back says where it was', () => {
  const asking = (id: string) =>
    lastEventId(new Request('http://host/', { headers: { 'Last-Event-ID': id } }));
  expect(asking('17')).toBe('17');
  expect(lastEventId(new Request('http://host/'))).toBeUndefined();
});

test('a dropped event has no number', () => {
  expect(eventOf({ kind: 'dropped', count: 3 })).toBe('event: dropped\ndata: {"count":3}\n\n');
});
