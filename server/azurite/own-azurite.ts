import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Log } from '../log.ts';
import { UsageError } from '../usage-error.ts';
import { type Accounts, ACCOUNTS_VARIABLE, writtenOut } from './accounts.ts';

/** An Azurite of our own. */
export interface OwnAzurite {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine that keeps everything in memory. */
export async function startAzurite(accounts: Accounts, log: Log): Promise<OwnAzurite> {
  const program = programOf('azurite-blob');
  const child = fork(program, FLAGS, {
    // Whatever it writes beside its memory is not wanted in anybody's folder.
    cwd: tmpdir(),
    execArgv: ['--import', ENDS_WITH_US],
    env: { ...process.env, [ACCOUNTS_VARIABLE]: writtenOut(accounts) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl+C is for us, and we end it.
    detached: true,
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-1000)));
  const url = await Promise.race([addressIn(child.stdout), ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`Azurite has ended before it was ready. ${said}`.trim());
  let isWanted = true;
  void ended.then(() => {
    if (isWanted) log.warn({ said }, 'Azurite has ended: no restored blobs are written any more.');
  });
  return {
    url,
    async close() {
      isWanted = false;
      // There is nothing that it would have to save.
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Its own telemetry would look for a host; the clients of a newer API than its own are let in. */
const FLAGS: readonly string[] = [
  ...['--blobHost', '127.0.0.1', '--blobPort', '0'],
  ...['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry', '--silent'],
];

/** A program in front of Azurite's: it ends when we do, however that comes about. */
const ENDS_WITH_US = `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.exit());")}`;

/** Reads on behind its address: a pipe that nobody reads would hold it up. */
async function addressIn(output: NodeJS.ReadableStream | null): Promise<string | undefined> {
  if (!output) return undefined;
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      const found = /listens on (http\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

/** Where Azurite is installed: beside this package, or in the folder that the service is started from. */
function programOf(bin: string): string {
  for (const from of [import.meta.url, join(process.cwd(), 'any.js')]) {
    const { resolve } = createRequire(from);
    try {
      const file = resolve('azurite/package.json');
      const { bin: programs } = createRequire(from)(file) as { bin: Record<string, string> };
      return join(dirname(file), programs[bin] ?? '');
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'MODULE_NOT_FOUND'))
        throw fault;
    }
  }
  throw new UsageError(
    'Cannot start an Azurite: it is not installed; try npm install azurite, or name one that runs with --azurite http://127.0.0.1:10000.',
  );
}
