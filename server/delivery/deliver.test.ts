import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { getRequestListener } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Instant, TICKS_PER_SECOND } from '../core/time.ts';
import type { Sending, WireAnswer } from '../exchange.ts';
import { certificateFor } from '../tls/certificate.ts';
import { type Addressee, deliver } from './deliver.ts';
import { rememberSockets } from './raw-sockets.ts';
import type { WorldTime } from './world-time.ts';

const BODY = '{"status":"InProgress","ä":1}';
const ANSWER: WireAnswer = {
  status: 200,
  headers: {
    'x-Odd-Casing': ['one', 'two'],
    'Content-Length': String(Buffer.byteLength(BODY)),
    'Content-Type': 'application/json',
    Date: 'Mon, 02 Mar 2026 12:00:00 GMT',
  },
  body: BODY,
};

/** The world's clock begins at 0. */
const seconds = (count: number): Instant => count * TICKS_PER_SECOND;

/** A clock that a test moves, and that says who waits for what. */
function heldTime() {
  let now = 0;
  const waiting = new Map<number, () => void>();
  let asked: (() => void) | undefined;
  const time: WorldTime = {
    now: () => now,
    waitUntil: (instant, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
        waiting.set(instant, resolve);
        asked?.();
      }),
  };
  return {
    time,
    /** Resolves once somebody waits for the instant. */
    async waitedFor(instant: number): Promise<void> {
      while (!waiting.has(instant)) await new Promise<void>((resolve) => (asked = resolve));
    },
    moveTo(instant: number): void {
      now = instant;
      waiting.get(instant)?.();
    },
  };
}

const certificate = await certificateFor({ now: new Date('2026-03-02T12:00:00Z') });

let server: Server;
let sending: Sending;
let held: ReturnType<typeof heldTime>;
/** How the delivery of the latest request went; undefined while it goes on. */
let delivered: Promise<Response>;

async function listen(scheme: 'http' | 'https'): Promise<() => Socket> {
  const listener = getRequestListener(
    (request, env) => {
      const node = env as NonNullable<Addressee['node']>;
      const response = deliver(sending, { request, node }, held.time);
      delivered = Promise.resolve(response);
      return response;
    },
    { overrideGlobalObjects: true },
  );
  const handle = (...sides: Parameters<typeof listener>) => void listener(...sides);
  const { certPem: cert, keyPem: key, caPem: ca } = certificate;
  server = scheme === 'http' ? createHttpServer(handle) : createHttpsServer({ cert, key }, handle);
  rememberSockets(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return () =>
    scheme === 'http'
      ? connect(port, '127.0.0.1')
      : connectTls({ port, host: '127.0.0.1', servername: 'localhost', ca });
}

/** All that a client reads until the connection ends, and how it ended. */
async function ask(open: () => Socket): Promise<{ text: string; end: string }> {
  const socket = open();
  const { text, end } = watch(socket);
  return { end: await end, text: text() };
}

function watch(socket: Socket) {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  const end = new Promise<string>((resolve) => {
    socket.once('end', () => resolve('FIN'));
    socket.once('error', (fault) => resolve('code' in fault ? String(fault.code) : fault.message));
  });
  socket.write('GET /a?b=c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  return { text: () => text, end };
}

const bodyOf = (text: string): string =>
  Buffer.from(text.slice(text.indexOf('\r\n\r\n') + 4), 'latin1').toString();

describe.each(['http', 'https'] as const)('over %s', (scheme) => {
  let open: () => Socket;

  beforeEach(async () => {
    held = heldTime();
    open = await listen(scheme);
  });

  afterEach(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });

  test('a whole answer is an ordinary response, its headers as they are spelled', async () => {
    sending = { answer: ANSWER };
    const { text, end } = await ask(open);
    expect(end).toBe('FIN');
    expect(text).toContain('x-Odd-Casing: one\r\nx-Odd-Casing: two\r\nContent-Length: 30\r\n');
    expect(bodyOf(text)).toBe(BODY);
  });

  test('an answer that is held back leaves when it may, and is the same', async () => {
    sending = { answer: ANSWER };
    const ordinary = await ask(open);
    sending = { answer: ANSWER, notBefore: seconds(5) };
    const socket = open();
    const late = watch(socket);
    await held.waitedFor(seconds(5));
    expect(late.text()).toBe('');
    held.moveTo(seconds(5));
    expect(await late.end).toBe('FIN');
    expect(late.text()).toBe(ordinary.text);
  });

  test('a client that goes away is waited for no longer', async () => {
    sending = { answer: ANSWER, notBefore: seconds(5) };
    const socket = open();
    watch(socket);
    await held.waitedFor(seconds(5));
    socket.destroy();
    await expect(delivered).resolves.toBeDefined();
  });

  test('a reset connection is reset, before anything was said', async () => {
    sending = { answer: null, manner: { kind: 'reset' } };
    expect(await ask(open)).toEqual({ text: '', end: 'ECONNRESET' });
    await delivered;
  });

  test('a reset connection is reset after so many bytes', async () => {
    sending = { answer: ANSWER, manner: { kind: 'reset', afterBytes: 7 } };
    const { text, end } = await ask(open);
    expect(end).toBe('ECONNRESET');
    expect(text).toContain('Content-Length: 30\r\n');
    expect(bodyOf(text)).toBe(BODY.slice(0, 7));
  });

  test('a connection that is closed ends with fewer bytes than were promised', async () => {
    sending = { answer: ANSWER, manner: { kind: 'close', afterBytes: 7 } };
    const { text, end } = await ask(open);
    expect(end).toBe('FIN');
    expect(text).toContain('Content-Length: 30\r\n');
    expect(bodyOf(text)).toBe(BODY.slice(0, 7));
    await delivered;
  });

  test('a connection that hangs says nothing until the client gives up', async () => {
    sending = { answer: null, manner: { kind: 'hang' } };
    const socket = open();
    const { text } = watch(socket);
    await once(server, 'request');
    // Another request is answered meanwhile, whole: the time of an answer has passed.
    sending = { answer: ANSWER };
    const hanging = delivered;
    await ask(open);
    expect(text()).toBe('');
    socket.end();
    socket.destroy();
    await expect(hanging).resolves.toBeDefined();
  });

  test('a connection may fall silent in mid-body', async () => {
    sending = { answer: ANSWER, manner: { kind: 'hang', afterBytes: 7 } };
    const socket = open();
    const { text } = watch(socket);
    while (!text().endsWith(BODY.slice(0, 7))) await once(socket, 'data');
    socket.destroy();
    await delivered;
  });

  test('a connection that hangs ends with the server', async () => {
    sending = { answer: null, manner: { kind: 'hang' } };
    const socket = open();
    const { end } = watch(socket);
    await once(server, 'request');
    server.closeAllConnections();
    await delivered;
    expect(await end).toMatch(/FIN|ECONNRESET/);
  });

  test('a dripping body comes in pieces, each at its time', async () => {
    sending = { answer: ANSWER, manner: { kind: 'drip', bytes: 12, every: TICKS_PER_SECOND } };
    const socket = open();
    const dripping = watch(socket);
    for (const [at, length] of [12, 24].entries()) {
      await held.waitedFor(seconds(at + 1));
      while (Buffer.byteLength(bodyOf(dripping.text())) < length) await once(socket, 'data');
      expect(Buffer.byteLength(bodyOf(dripping.text()))).toBe(length);
      held.moveTo(seconds(at + 1));
    }
    expect(await dripping.end).toBe('FIN');
    expect(bodyOf(dripping.text())).toBe(BODY);
  });
});

describe('without a socket', () => {
  const bare = (spoilt: Sending, signal?: AbortSignal) => {
    held = heldTime();
    const request = new Request('http://localhost/', signal ? { signal } : {});
    return deliver(spoilt, { request, node: undefined }, held.time);
  };

  test('a whole answer is there at once', async () => {
    const response = bare({ answer: ANSWER });
    expect(response).toBeInstanceOf(Response);
    expect(await (await response).text()).toBe(BODY);
  });

  test('a reset is a fetch that failed', async () => {
    await expect(bare({ answer: ANSWER, manner: { kind: 'reset' } })).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    });
  });

  test('what ends in mid-body has a head, and so much of its body', async () => {
    const answer = await bare({ answer: ANSWER, manner: { kind: 'close', afterBytes: 3 } });
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe(BODY.slice(0, 3));
    await expect(reader?.read()).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
  });

  test('what hangs ends with the signal of the request', async () => {
    const client = new AbortController();
    const answered = bare({ answer: null, manner: { kind: 'hang' } }, client.signal);
    client.abort(new Error('enough'));
    await expect(answered).rejects.toThrow('enough');
  });

  test('what is held back comes when it may', async () => {
    const answered = bare({ answer: ANSWER, notBefore: seconds(5) });
    await held.waitedFor(seconds(5));
    held.moveTo(seconds(5));
    expect((await answered).status).toBe(200);
  });

  test('what drips comes in pieces', async () => {
    const manner = { kind: 'drip', bytes: 20, every: TICKS_PER_SECOND } as const;
    const response = await bare({ answer: ANSWER, manner });
    const text = response.text();
    await held.waitedFor(seconds(1));
    held.moveTo(seconds(1));
    expect(await text).toBe(BODY);
  });
});
