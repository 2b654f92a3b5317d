import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { endGroup, startGroup } from './process-groups.ts';
import type { Step } from './transcript.ts';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What a document's commands are given beside what all have. */
export interface Surroundings {
  /** Folders that come first on PATH. */
  readonly path?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const STARTS = 'npm start --silent';
const MARK = '--- step ---';

/** Runs a document's commands against a service of their own; answers what each has printed. */
export async function played(
  steps: readonly Step[],
  surroundings: Surroundings = {},
): Promise<ReadonlyMap<Step, string>> {
  const home = await mkdtemp(join(tmpdir(), 'restorite-docs-'));
  const env = environmentIn(home, surroundings);
  const service = spawn(process.execPath, ['dist/main.js', 'serve'], {
    cwd: PROJECT,
    env: { ...env, RESTORITE_PORT: '0', RESTORITE_HTTPS_PORT: '0', RESTORITE_STATE_DIR: 'none' },
    // Its log of requests is not what is looked at here.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const lines = createInterface({ input: service.stdout });
    const [listening] = (await once(lines, 'line')) as [string];
    const { http } = JSON.parse(listening) as { http: string };
    const script = scriptOf(steps, listening).replaceAll('http://127.0.0.1:7780', http);
    const parts = (await printedBy(script, env)).split(`${MARK}\n`).slice(1);
    return new Map(steps.map((step, at) => [step, parts[at] ?? '']));
  } finally {
    service.kill();
    await once(service, 'exit');
    await rm(home, { recursive: true, force: true });
  }
}

/** Nobody listens there: what a recipe has not led to its service goes nowhere. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * All that commands have. Recipes log in and restore: of whoever runs the tests they get neither
 * credentials nor settings, and no way to a cloud.
 */
export const environmentIn = (
  home: string,
  { path = [], env = {} }: Surroundings = {},
): Readonly<Record<string, string>> => ({
  PATH: [...path, process.env['PATH'] ?? ''].join(delimiter),
  HOME: home,
  TMPDIR: home,
  LANG: 'C.UTF-8',
  HTTPS_PROXY: NOWHERE,
  HTTP_PROXY: NOWHERE,
  https_proxy: NOWHERE,
  http_proxy: NOWHERE,
  NO_PROXY: '127.0.0.1,localhost',
  no_proxy: '127.0.0.1,localhost',
  ...env,
});

/** How the shell ends where a recipe was not pointed at the service. */
const NOT_POINTED = 97;

/**
 * All commands for one shell, so that a variable set by one is there for the next. One that has its
 * variables made by another command ends the shell where that failed or said nothing, which bash
 * itself takes for a success: what comes after it would not be done here.
 */
export const scriptOf = (steps: readonly Step[], listening: string): string =>
  steps
    .map(({ command }) => (command === STARTS ? `echo '${listening}'` : command))
    .map((command) => `echo '${MARK}'\n${guarded(command)}\n`)
    .join('');

const guarded = (command: string): string =>
  command.replace(
    /^eval "\$\(([^]*?)\)"/gm,
    (_, makes: string) =>
      `{ variables=$(${makes}) && [ -n "$variables" ] && eval "$variables" || exit ${NOT_POINTED}; }`,
  );

/** What a shell prints; throws where it was not pointed at the service. */
export async function printedBy(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  // In a group of its own, which ends with it: nothing that a recipe has started stays.
  const shell = startGroup(() =>
    spawn('bash', ['-s'], {
      cwd: PROJECT,
      env,
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const exited = once(shell, 'exit') as Promise<[number | null]>;
  shell.stdin.on('error', () => undefined);
  shell.stdin.end(script);
  try {
    const [text, [code]] = await Promise.all([textOf(shell), exited]);
    if (code === NOT_POINTED)
      throw new Error(
        'Cannot play the recipe on: its service did not say what points clients at it.',
      );
    return text;
  } finally {
    endGroup(shell.pid);
  }
}

async function textOf({ stdout }: ChildProcessByStdio<Writable, Readable, null>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdout) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
