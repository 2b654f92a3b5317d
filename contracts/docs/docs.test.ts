import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settled, type Step, stepsOf } from './transcript.ts';

/**
 * The documents run: every command of every console block, in order, in one shell each, with its
 * output compared. `npm ci &&` has happened when tests run, `npm test` is what runs them, and
 * containers want an engine: those are left to the continuous integration.
 */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_HERE = /^(npm test|docker )/;
const STARTS = 'npm start';
const curl = spawnSync('curl', ['--version']).status === 0;

const steps = stepsOf(readFileSync(`${PROJECT}README.md`, 'utf8'))
  .map((step) => ({ ...step, command: step.command.replace(/^npm ci && /, '') }))
  .filter(({ command }) => !NOT_HERE.test(command));

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

let outputs: ReadonlyMap<Step, string>;

beforeAll(async () => {
  const [listening] = (await once(createInterface({ input: service.stdout }), 'line')) as [string];
  const { http } = JSON.parse(listening) as { http: string };
  outputs = await run(steps, listening, http);
}, 60_000);

afterAll(async () => {
  service.kill();
  await once(service, 'exit');
});

const MARK = '--- step ---';

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

describe.skipIf(!curl)(`the README${curl ? '' : ' (skipped: there is no curl here)'}`, () => {
  test.each(steps)('shows at line $line what the command answers', (step) => {
    expect(withoutNpm(settled(outputs.get(step) ?? ''))).toBe(withoutNpm(settled(step.output)));
  });
});

test('the README leaves nothing to be filled in', () => {
  const text = readFileSync(`${PROJECT}README.md`, 'utf8');
  expect(text).not.toContain('@@');
  expect(/bench:begin -->([^]*)<!-- bench:end/.exec(text)?.[1]).toContain('|');
});

/** What npm says of itself before and around a script; it differs by its version. */
const withoutNpm = (text: string): string => text.replace(/^(> .*|npm .*)?\n/gm, '');
