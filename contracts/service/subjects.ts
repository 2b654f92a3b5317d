import { getRequestListener } from '@hono/node-server';
import supertest from 'supertest';
import { IncomingMessage, request as httpRequest } from 'node:http';
import {
  createRestorite,
  heldClock,
  type MachineClock,
  startRestorite,
  type WorldView,
} from '../../server/index.ts';
import {
  makeStage,
  type Names,
  type RawRequest,
  type Setting,
  type Stage,
  type Transport,
} from './stage.ts';
import { namesIn, paired, type RawAnswer, replyOf } from './wire.ts';

/** A server that behaviours are tried on. */
export interface Subject {
  readonly name: string;
  /** Raises a stage, has it used, and takes it down. */
  perform(setting: Setting, act: (stage: Stage) => Promise<void>): Promise<void>;
}

/** Spoils an answer, as a wrong service would have sent it; it may look at those given before. */
export type Spoil = (answer: RawAnswer, before: readonly RawAnswer[]) => RawAnswer;

/** Changes a request, as a wrong service would have taken it. */
export type Mishear = (request: RawRequest) => RawRequest;

/** What makes a service wrong: in what it says, hears, is told to be, or takes for the time. */
export interface Flaw {
  readonly spoil?: Spoil;
  readonly mishear?: Mishear;
  /** What it makes of the setting that a behaviour asks for. */
  readonly settle?: (setting: Setting) => Setting;
  /** The clock it goes by, where the stage moves another. */
  readonly misread?: (clock: MachineClock) => MachineClock;
}

const START = '2026-03-02T09:30:00.1234567Z';

/** The service in this process, asked through supertest; flawed, where a mutant is wanted. */
export function inProcess(flaw: Flaw = {}): Subject {
  return {
    name: 'the app in process',
    async perform(setting, act) {
      const held = heldClock(START);
      const clock = flaw.misread?.(held) ?? held;
      const app = await createRestorite({ ...(flaw.settle?.(setting) ?? setting), clock });
      const transport = throughSupertest(getRequestListener(app.fetch), flaw);
      try {
        await act(makeStage(await namesOf(app.world), transport, (by) => held.advance(by)));
      } finally {
        await app.close();
      }
    },
  };
}

/** The service as users have it, listening on a port. */
export const listening: Subject = {
  name: 'a listening server',
  async perform(setting, act) {
    const clock = heldClock(START);
    await using service = await startRestorite({ ...setting, clock, httpsPort: false });
    const names = await namesOf(service.world);
    await act(makeStage(names, throughHttp(service.httpUrl), (by) => clock.advance(by)));
  },
};

type Listener = ReturnType<typeof getRequestListener>;

/** Supertest gives each request a port of its own; clients of one service see one name. */
const HOST = 'in-process.test';

function throughSupertest(listener: Listener, { spoil, mishear }: Flaw): Transport {
  const before: RawAnswer[] = [];
  return async (sent) => {
    const { method, path, headers, body } = mishear?.(sent) ?? sent;
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete' | 'patch';
    const call = supertest(listener)
      [verb](path)
      .set({ host: HOST, ...headers })
      .buffer(true)
      .parse(asText);
    const answer = await (body === undefined ? call : call.send(body));
    const raw = rawHeadersOf(answer);
    const text = typeof answer.body === 'string' ? answer.body : '';
    const given = { status: answer.status, headers: paired(raw), text };
    const spoilt = spoil?.(given, before) ?? given;
    before.push(given);
    return replyOf(spoilt);
  };
}

/** As they came: supertest's own record has forgotten their order, casing and repeats. */
function rawHeadersOf(answer: object): readonly string[] {
  const underneath = 'res' in answer ? answer.res : undefined;
  if (underneath instanceof IncomingMessage) return underneath.rawHeaders;
  throw new Error('Supertest keeps the answer of Node somewhere else by now.');
}

/** Bodies as they came: supertest would read the JSON and forget how it was written. */
const asText: Parameters<ReturnType<ReturnType<typeof supertest>['get']>['parse']>[0] = (
  answer,
  done,
) => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
};

const throughHttp =
  (origin: string): Transport =>
  ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const call = httpRequest(origin + path, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const headers = paired(answer.rawHeaders);
          resolve(replyOf({ status: answer.statusCode ?? 0, headers, text }));
        });
      });
      call.on('error', reject);
      call.end(body);
    });

const namesOf = async (world: WorldView): Promise<Names> =>
  namesIn({ ...world, points: await world.points() });
