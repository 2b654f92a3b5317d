import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What is asked for, as a script names it. */
export type Asked =
  'points' | 'trigger' | 'status' | 'result' | 'jobs' | 'job' | 'cancel' | 'other';

/** What is answered; every part may be left out. */
export interface Scripted {
  /** Default 200. */
  readonly status?: number;
  /** `{origin}` in a value stands for the service's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, with `{origin}` filled in likewise. */
  readonly body?: object | string;
  /** *reset*: no answer; *hang*: none until the client gives up; *cut*: half of the body, then a reset. */
  readonly manner?: 'reset' | 'hang' | 'cut';
}

/** Answers by what is asked for, in order; the last of them stays. */
export type Script = Partial<Record<Asked, readonly Scripted[]>>;

export interface Seen {
  readonly asked: Asked;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** What the client's watch showed, in seconds since the beginning. */
  readonly at: number;
}

export interface FakeService extends AsyncDisposable {
  readonly origin: string;
  readonly seen: readonly Seen[];
}

/** A service that says what its script says. `expire` ends what the client is waiting for. */
export async function fakeService(
  script: Script,
  watch: { elapsed(): number; expire(): void },
): Promise<FakeService> {
  const seen: Seen[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const path = request.url ?? '';
      const asked = askedFor(path);
      const { method = '', headers } = request;
      seen.push({ asked, method, path, headers, body, at: watch.elapsed() });
      const answers = script[asked] ?? [];
      const nth = seen.filter((each) => each.asked === asked).length;
      const answer = answers[Math.min(nth, answers.length) - 1] ?? { status: 404 };
      if (answer.manner === 'hang') watch.expire();
      else send(answer, response, origin);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    seen,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function send(answer: Scripted, response: ServerResponse, origin: string): void {
  if (answer.manner === 'reset') return void response.socket?.resetAndDestroy();
  const filled = (value: string): string => value.replaceAll('{origin}', origin);
  const { status = 200, headers = {}, body = '' } = answer;
  const content = filled(typeof body === 'string' ? body : JSON.stringify(body));
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, filled(value));
  response.setHeader('content-length', Buffer.byteLength(content));
  if (answer.manner !== 'cut') return void response.end(content);
  response.write(content.slice(0, content.length / 2), () => response.socket?.destroy());
}

function askedFor(path: string): Asked {
  const [where = ''] = path.split('?');
  if (where.endsWith('/recoveryPoints')) return 'points';
  if (where.endsWith('/restore')) return 'trigger';
  if (where.includes('/operationsStatus/')) return 'status';
  if (where.includes('/operationResults/')) return 'result';
  if (where.endsWith('/backupJobs')) return 'jobs';
  if (where.endsWith('/cancel')) return 'cancel';
  return where.includes('/backupJobs/') ? 'job' : 'other';
}
