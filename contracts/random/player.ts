import { pino } from 'pino';
import { createRestorite, heldClock, type RestoriteApp } from '../../server/index.ts';
import { armRequest, OTHER_WORLD, pollRequest, type Sent } from './requests.ts';
import type { Names, Seen } from './seen.ts';
import type { ControlCall, Script, Step } from './steps.ts';

export const WORLD = '11111111-1111-4111-8111-111111111111';
const START = '2026-03-02T09:30:00Z';
const ORIGIN = 'http://localhost';

/** A service that one script after the other is played on. */
export interface Service extends AsyncDisposable {
  readonly app: RestoriteApp;
  readonly clock: { begin(): void; advance(by: string): void };
  /** What it has logged since it was last asked. */
  logged(): LogLine[];
}

export interface LogLine {
  /** The sentences of the rules that spoilt an answer. */
  readonly rules?: readonly string[];
  /** Of an exception. */
  readonly err?: { readonly stack?: string };
}

export async function openService(): Promise<Service> {
  let clock = heldClock(START);
  let lines: LogLine[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) },
  );
  const app = await createRestorite({ clock: { now: () => clock.now() }, world: 'everyday', log });
  return {
    app,
    clock: { begin: () => void (clock = heldClock(START)), advance: (by) => clock.advance(by) },
    logged() {
      const said = lines;
      lines = [];
      return said;
    },
    [Symbol.asyncDispose]: () => app.close(),
  };
}

/** What came of a request: how it left, and what. */
export interface Given {
  readonly sent: Sent;
  readonly how: 'answered' | 'reset' | 'closed' | 'never';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Who looks on: asked before and after each request. */
export interface Onlooker {
  before(service: Service): Promise<void>;
  /** `given` is undefined where no answer has come yet. */
  after(service: Service, sent: Sent, given: Given | undefined): Promise<void>;
}

/** Plays a script; answers with every byte of every answer, in the order in which they came. */
export async function play(
  service: Service,
  { world, steps }: Script,
  onlooker?: Onlooker,
): Promise<string[]> {
  service.clock.begin();
  const client = clientOf(service, onlooker);
  const made = await client.control('PUT', '', world);
  // A world that is refused, because its scenario is, is made without one.
  const { scenario: _, ...plain } = world;
  const names = made.status < 300 ? made : await client.control('PUT', '', plain);
  const known = JSON.parse(names.text) as Names;
  const seen: Seen = {
    names: known,
    points: [...known.points],
    addresses: [],
    operations: [],
    jobs: [],
  };
  for (const step of steps) await perform(client, seen, step);
  await client.end();
  for (const id of [WORLD, OTHER_WORLD]) await client.control('DELETE', '', undefined, id);
  return client.transcript;
}

type Client = ReturnType<typeof clientOf>;

/** Sends requests one after the other; answers that are held back come when they may. */
function clientOf(service: Service, onlooker: Onlooker | undefined) {
  const transcript: string[] = [];
  const gone = new AbortController();
  const waiting = new Set<Promise<void>>();

  /** Lets what may come, come. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < PATIENCE && waiting.size > 0; turn++)
      await new Promise((resolve) => setImmediate(resolve));
  }

  async function send(sent: Sent): Promise<Given | undefined> {
    await onlooker?.before(service);
    let given: Given | undefined;
    const at = transcript.push(`${sent.method} ${sent.path}`) - 1;
    const answered = exchange(service.app, sent, gone.signal).then((got) => {
      given = got;
      transcript[at] += ` by ${transcript.length}: ${written(got)}`;
      waiting.delete(answered);
    });
    waiting.add(answered);
    await settle();
    await onlooker?.after(service, sent, given);
    return given;
  }

  async function control(
    method: string,
    path: string,
    body?: unknown,
    world = WORLD,
  ): Promise<Given> {
    await onlooker?.before(service);
    const sent: Sent = {
      method,
      path: `/_restorite/worlds/${world}${path}`,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    // Ahead of its answer: what it lets go comes by it, before or after the answer itself.
    const at = transcript.push(`${sent.method} ${sent.path}`) - 1;
    const given = await exchange(service.app, sent, gone.signal);
    transcript[at] += ` ${written(given)}`;
    await settle();
    await onlooker?.after(service, sent, given);
    return given;
  }

  return {
    transcript,
    send,
    control,
    async wait(by: string): Promise<void> {
      service.clock.advance(by);
      await settle();
    },
    /** Gives up on all that has not been answered. */
    async end(): Promise<void> {
      gone.abort();
      await Promise.all(waiting);
    },
  };
}

/** So many turns of the loop without an answer, and it is being held back: no work here takes one. */
const PATIENCE = 12;

/** The digests that stand for secrets are of each service's own. */
const written = ({ how, status, headers, text }: Given): string =>
  `${how} ${status} ${JSON.stringify(headers)} ${text}`.replaceAll(
    /redacted:[0-9a-f]+/g,
    'redacted',
  );

async function exchange({ fetch }: RestoriteApp, sent: Sent, signal: AbortSignal): Promise<Given> {
  const { method, path, headers, body } = sent;
  const init = { method, headers, signal, ...(body !== undefined && { body }) };
  const none = { sent, status: 0, headers: {}, text: '' };
  try {
    const answer = await fetch(new Request(ORIGIN + path, init));
    const text = await answer.text();
    return { ...none, how: 'answered', status: answer.status, headers: record(answer), text };
  } catch (fault) {
    if (signal.aborted) return { ...none, how: 'never' };
    const code = fault instanceof TypeError && (fault.cause as { code?: string } | undefined)?.code;
    if (code === 'ECONNRESET') return { ...none, how: 'reset' };
    if (code === 'UND_ERR_SOCKET') return { ...none, how: 'closed' };
    throw fault;
  }
}

const record = ({ headers }: Response): Record<string, string> => Object.fromEntries(headers);

async function perform(client: Client, seen: Seen, step: Step): Promise<void> {
  if (step.do === 'wait') await client.wait(step.by);
  else if (step.do === 'control') await steer(client, seen, step);
  else {
    const sent = step.do === 'poll' ? pollRequest(step.which, seen) : armRequest(step, seen);
    const given = await client.send(sent);
    if (given) learn(given, seen);
  }
}

const ADDRESSES = ['azure-asyncoperation', 'location', 'operation-location'];

function learn({ headers, text }: Given, seen: Seen): void {
  for (const name of ADDRESSES) {
    const address = headers[name];
    if (address === undefined) continue;
    seen.addresses.push(address);
    const id = /operation(?:s?Status(?:es)?|Results|s)\/([^/?]+)/i.exec(address)?.[1];
    if (id !== undefined && !seen.operations.includes(id)) seen.operations.push(id);
  }
  const access = text.includes('"CrrAccessToken"') ? accessIn(text) : undefined;
  if (access) seen.access = access;
  for (const [, job = ''] of text.matchAll(/"jobId":"([^"]+)"|backupJobs\/([^/"?]+)"/g))
    if (job !== '' && !seen.jobs.includes(job)) seen.jobs.push(job);
}

/** Undefined where a rule has spoilt the answer. */
function accessIn(text: string): object | undefined {
  try {
    return (JSON.parse(text) as { properties?: object }).properties;
  } catch {
    return undefined;
  }
}

async function steer(
  { control }: Client,
  seen: Seen,
  { call, order }: Extract<Step, { do: 'control' }>,
): Promise<void> {
  if (call === 'import') await control('PUT', '', JSON.parse((await control('GET', '')).text));
  else await control(...CALLS[call](order, seen));
}

type Call = readonly [method: string, path: string, body?: unknown];

const CALLS: Readonly<
  Record<Exclude<ControlCall, 'import'>, (order: unknown, seen: Seen) => Call>
> = {
  advance: (order) => ['POST', '/clock/advance', order],
  clock: (order) => ['PUT', '/clock', order],
  scenario: (scenario) => ['PUT', '/scenario', { scenario }],
  fates: (order) => ['POST', '/fates', order],
  rules: (order) => ['POST', '/rules', order],
  finish: (order, { operations, jobs }) => {
    const [which, how] = order as [number, object];
    const id = [...operations, ...jobs].at(-1 - which) ?? 'none';
    return ['POST', `/operations/${id}/finish`, how];
  },
  'drop fates': () => ['DELETE', '/fates'],
  'drop rules': () => ['DELETE', '/rules'],
  'drop scenario': () => ['DELETE', '/scenario'],
  'clear journal': () => ['DELETE', '/journal'],
  save: (name) => ['PUT', `/snapshots/${String(name)}`],
  load: (name) => ['POST', `/snapshots/${String(name)}/load`],
  reset: () => ['POST', '/reset'],
  remake: () => ['PUT', '', { seed: 3, clock: { mode: 'skip' } }],
  operations: () => ['GET', '/operations'],
  journal: () => ['GET', '/journal'],
  names: () => ['GET', '/names'],
};
