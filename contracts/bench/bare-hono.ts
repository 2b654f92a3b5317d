// Bare Hono that sends one captured answer, whatever it is asked: a program.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Captured, recordOf } from './captured.ts';

process.once('message', ({ status, headers, body }: Captured) => {
  const record = recordOf(headers) as Record<string, string>;
  const app = new Hono();
  app.get('*', () => new Response(body, { status, headers: record }));
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
    process.send?.({ url: `http://127.0.0.1:${port}` });
  });
});
