import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Option } from 'commander';
import { runningIn } from '../running.ts';
import { UsageError } from '../usage-error.ts';
import { secondsIn } from './seconds.ts';

/** How commands that speak to a running service are told which. */
export interface FinderFlags {
  readonly url?: string;
  readonly stateDir?: string;
}

export const finderOptions = (): readonly Option[] => [
  new Option('--url <url>', 'the service; default the one that was started last').env(
    'RESTORITE_URL',
  ),
  new Option('--state-dir <folder>', 'where running services say so; default ~/.restorite').env(
    'RESTORITE_STATE_DIR',
  ),
];

export const stateDirOf = ({ stateDir }: FinderFlags): string =>
  stateDir === undefined || stateDir === 'none' ? join(homedir(), '.restorite') : stateDir;

/** For whoever starts a service in the background, and asks at once. */
export const waitOption = (): Option =>
  new Option('--wait <duration>', 'for a service that is being started, up to so long')
    .env('RESTORITE_WAIT')
    .argParser(secondsIn);

/** Returns once a service answers, or when the time is up; throws as soon as it is plain that none can. */
export async function arrival(flags: FinderFlags, withinSeconds: number): Promise<void> {
  const patience = AbortSignal.timeout(withinSeconds * 1000);
  while (!patience.aborted) {
    if ((await askService(flags, '/health')) !== undefined) return;
    await sleep(LOOK_EVERY_MS);
  }
}

const LOOK_EVERY_MS = 100;

/** Where services may be, the likeliest first: the one that is named, or those that have said so. */
export async function candidates(flags: FinderFlags): Promise<readonly string[]> {
  if (flags.url !== undefined) return [addressIn(flags.url)];
  const running = await runningIn(stateDirOf(flags));
  // A service that keeps no state says nowhere that it runs.
  return [...running.map(({ http }) => http), `http://127.0.0.1:${usualPort()}`];
}

function addressIn(url: string): string {
  if (/^https?:\/\/[^/]/.test(url) && URL.canParse(url)) return url;
  throw new UsageError(
    `Cannot ask the service at '${url}': --url must be an address; try http://127.0.0.1:${usualPort()}.`,
  );
}

const usualPort = (): string => process.env['RESTORITE_PORT'] ?? '7780';

/** What the first service that answers says at a path; what it refuses is for whoever asked. */
export async function askService(flags: FinderFlags, path: string): Promise<string | undefined> {
  for (const url of await candidates(flags)) {
    const answer = await asked(new URL(`/_restorite${path}`, url));
    if (answer?.ok) return answer.text();
    if (answer) throw new UsageError(await refusalIn(answer));
  }
  return undefined;
}

/** Restorite's own, or nothing: what else may listen there is no service of ours. */
async function asked(url: URL): Promise<Response | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3000), redirect: 'error' });
    const type = answer.headers.get('content-type') ?? '';
    return answer.ok || type.includes('problem+json') ? answer : undefined;
  } catch {
    return undefined;
  }
}

async function refusalIn(answer: Response): Promise<string> {
  const { detail } = (await answer.json()) as { readonly detail?: string };
  return detail ?? `The service answered ${answer.status}.`;
}

export const noService = ({ url }: FinderFlags): Error =>
  Object.assign(
    new Error(
      url === undefined
        ? "there is no running service; start one with 'restorite serve', or name it by --url."
        : `nothing that is trusted answers as Restorite at ${url}; start it there, or name the http address of its first line by --url.`,
    ),
    { code: 'ECONNREFUSED' },
  );
