import { request as httpRequest } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import supertest from 'supertest';
import { createRestorite, heldClock, startRestorite } from '../../server/index.ts';
import { makeStage, type Order, type Reply, type Stage, type Transport } from './stage.ts';

/** A server that behaviours are tried on. */
export interface Subject {
  readonly name: string;
  /** Raises a stage, has it used, and takes it down. */
  perform(order: Order, act: (stage: Stage) => Promise<void>): Promise<void>;
}

const START = '2026-03-02T09:30:00Z';

export const inProcess: Subject = {
  name: 'the app in process',
  async perform(order, act) {
    const app = await createRestorite({ clock: heldClock(START), world: 'everyday' });
    try {
      await act(await makeStage(throughSupertest(getRequestListener(app.fetch)), order));
    } finally {
      await app.close();
    }
  },
};

export const listening: Subject = {
  name: 'a listening server',
  async perform(order, act) {
    const clock = heldClock(START);
    await using service = await startRestorite({ clock, world: 'everyday', httpsPort: false });
    await act(await makeStage(throughHttp(service.httpUrl), order));
  },
};

const throughSupertest =
  (listener: ReturnType<typeof getRequestListener>): Transport =>
  async (method, path, headers, body) => {
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete' | 'head' | 'patch';
    const call = supertest(listener)
      [verb](path)
      .set({ host: 'localhost', ...headers })
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
      });
    const answer = await (body === undefined ? call : call.send(body));
    const text: unknown = answer.body;
    return replyOf(answer.status, answer.headers, typeof text === 'string' ? text : '');
  };

/** A stream is read as far as it has come: it has no end of its own. */
const throughHttp =
  (origin: string): Transport =>
  (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const call = httpRequest(origin + path, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        const done = (): void =>
          resolve(
            replyOf(
              answer.statusCode ?? 0,
              answer.headers as Record<string, string>,
              Buffer.concat(chunks).toString('utf8'),
            ),
          );
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', done);
      });
      call.on('error', reject);
      call.end(body);
    });

const replyOf = (status: number, headers: Record<string, string>, text: string): Reply => ({
  status,
  headers,
  text,
  json: () => JSON.parse(text) as unknown,
});
