import { expect, test } from 'vitest';
import { startRestorite } from '../start.ts';

test('the journal is followed live, from any entry on, until the client goes', async () => {
  await using service = await startRestorite({ world: 'everyday', httpsPort: false });
  const world = `${service.httpUrl}/_restorite/worlds/${service.world.subscription}`;
  await fetch(`${world}/reset`, { method: 'POST' });
  const leaving = new AbortController();
  const answer = await fetch(`${world}/journal/stream?since=0`, { signal: leaving.signal });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let seen = '';
  const until = async (text: string): Promise<void> => {
    while (!seen.includes(text)) seen += decoder.decode((await reader.read()).value);
  };
  await until('the world was reset');
  const headers = { 'content-type': 'application/json' };
  await fetch(`${world}/clock`, { method: 'PUT', headers, body: '{"mode":"frozen"}' });
  await until('the clock was set: frozen');
  expect(seen).toMatch(/^: the journal, live\n\nid: 1\nevent: control\ndata: \{/);
  leaving.abort();
  await expect(reader.read()).rejects.toThrow();
});
