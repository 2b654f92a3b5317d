import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineClock } from './clock.ts';
import { toUnixMs } from './core/time.ts';
import { urlHost } from './reach.ts';

/** A service of this machine, as it is found in the state directory. */
export interface Running {
  readonly pid: number;
  /** By an address that this machine can call. */
  readonly http: string;
  readonly https?: string | undefined;
  /** In milliseconds. */
  readonly startedAt: number;
}

const FOLDER = 'running';

/** Says in the state directory where a service of this process listens; answers how to take it back. */
export async function announce(
  stateDir: string,
  place: {
    readonly host: string;
    readonly httpPort: number;
    readonly httpsPort: number | undefined;
  },
): Promise<() => Promise<void>> {
  const { httpPort, httpsPort } = place;
  const host = urlHost(CALLED[place.host] ?? place.host);
  const running: Running = {
    pid: process.pid,
    http: `http://${host}:${httpPort}`,
    ...(httpsPort !== undefined && { https: `https://${host}:${httpsPort}` }),
    startedAt: toUnixMs(machineClock.now()),
  };
  const folder = join(stateDir, FOLDER);
  const file = join(folder, `${process.pid}-${httpPort}.json`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, JSON.stringify(running), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return () => rm(file, { force: true });
}

/** Every address, as whoever is on the machine calls it. */
const CALLED: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** The services that run, the latest first. What ended without saying so is passed over. */
export async function runningIn(stateDir: string): Promise<readonly Running[]> {
  const folder = join(stateDir, FOLDER);
  const files = await readdir(folder).catch(() => []);
  const found: Running[] = [];
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const running = await read(join(folder, file));
    if (running && isAlive(running.pid)) found.push(running);
  }
  return found.sort((one, other) => other.startedAt - one.startedAt);
}

async function read(file: string): Promise<Running | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** Another user's process lives as well, though it takes no signal of ours. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
