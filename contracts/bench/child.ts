import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that this bench started; it is ended by its own id, never by a name. */
export interface Child extends AsyncDisposable {
  readonly pid: number;
}

/** A child that listens. */
export interface ServerChild extends Child {
  readonly url: string;
}

/** Starts a program and waits for the line of its output that says where it listens. */
export async function startServer(
  args: readonly string[],
  urlIn: (line: string) => string | undefined,
): Promise<ServerChild> {
  const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  // Read to the end, or a server that logs much would wait for a reader; only its start is kept.
  process_.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 2000) complaint += text;
  });
  const lines = createInterface({ input: process_.stdout });
  const found = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const url = urlIn(line);
      if (url !== undefined) resolve(url);
    });
    process_.once('error', reject);
    // Closed rather than ended: by then all that it had to say is here.
    process_.once('close', (code) =>
      reject(
        new Error(
          `Cannot start node ${args.join(' ')}: it ended with ${String(code)}. ${complaint}`,
        ),
      ),
    );
  });
  const url = await within(found, START_LIMIT_MS, process_, args[0] ?? '');
  return { ...ended(process_), url };
}

/** One of our own programs, which talks in messages rather than in lines. */
export interface Program extends Child {
  send(message: object): void;
  /** The next message it sends; fails if it ends instead. */
  next<Message>(): Promise<Message>;
}

/** Starts a program of this folder, under the same loader as this process. */
export function startProgram(
  name: string,
  args: readonly string[] = [],
  nodeFlags: readonly string[] = [],
): Program {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const process_ = fork(path, args, {
    execArgv: [...process.execArgv, ...nodeFlags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    ...ended(process_),
    send: (message) => void process_.send(message),
    async next<Message>() {
      const gone = once(process_, 'exit').then(() => {
        throw new Error(`Cannot go on: ${name} has ended.`);
      });
      const said = Promise.race([once(process_, 'message'), gone]);
      const [message] = (await within(said, WORK_LIMIT_MS, process_, name)) as [Message];
      return message;
    },
  };
}

const START_LIMIT_MS = 30_000;
const WORK_LIMIT_MS = 90_000;

/** Nothing here may hang: what takes too long is ended. */
async function within<Value>(
  work: Promise<Value>,
  limitMs: number,
  process_: ChildProcess,
  name: string,
): Promise<Value> {
  const fault = new Error(`Cannot wait for ${name}: it took more than ${limitMs} ms.`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      process_.kill('SIGKILL');
      reject(fault);
    }, limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function ended(process_: ChildProcess): Child {
  return {
    pid: process_.pid ?? -1,
    async [Symbol.asyncDispose]() {
      if (process_.exitCode !== null || process_.signalCode !== null) return;
      const exited = once(process_, 'exit');
      process_.kill('SIGTERM');
      const forced = setTimeout(() => process_.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(forced);
    },
  };
}
