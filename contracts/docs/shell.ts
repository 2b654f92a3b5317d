import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Step } from './transcript.ts';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const STARTS = 'npm start --silent';
const MARK = '--- step ---';

/** Runs a document's commands against a service of their own; answers what each has printed. */
export async function played(steps: readonly Step[]): Promise<ReadonlyMap<Step, string>> {
  const service = spawn(process.execPath, ['dist/main.js', 'serve'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      RESTORITE_PORT: '0',
      RESTORITE_HTTPS_PORT: '0',
      RESTORITE_STATE_DIR: 'none',
    },
    // Its log of requests is not what is looked at here.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const lines = createInterface({ input: service.stdout });
    const [listening] = (await once(lines, 'line')) as [string];
    const { http } = JSON.parse(listening) as { http: string };
    return await run(steps, listening, http);
  } finally {
    service.kill();
    await once(service, 'exit');
  }
}

/** Runs all commands in one shell, so that a variable set by one is there for the next. */
async function run(all: readonly Step[], listening: string, http: string) {
  const script = all
    .map(({ command }) => (command === STARTS ? `echo '${listening}'` : command))
    .map((command) => `echo '${MARK}'\n${command.replaceAll('http://127.0.0.1:7780', http)}\n`)
    .join('');
  const shell = spawn('bash', ['-s'], { cwd: PROJECT, stdio: ['pipe', 'pipe', 'inherit'] });
  shell.stdin.end(script);
  const chunks: Buffer[] = [];
  for await (const chunk of shell.stdout) chunks.push(chunk as Buffer);
  const parts = Buffer.concat(chunks).toString('utf8').split(`${MARK}\n`).slice(1);
  return new Map(all.map((step, at) => [step, parts[at] ?? '']));
}
