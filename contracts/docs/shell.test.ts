import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { environmentIn, played, printedBy, scriptOf } from './shell.ts';
import type { Step } from './transcript.ts';

const stepsOf = (...commands: readonly string[]): Step[] =>
  commands.map((command, at) => ({ command, output: '', line: at + 1 }));

/** What the commands print in a shell without a service. */
const run = (...commands: readonly string[]): Promise<string> =>
  printedBy(scriptOf(stepsOf(...commands), ''), environmentIn('/nowhere'));

beforeEach(() => vi.stubEnv('AZURE_CLIENT_SECRET', 'of the developer'));
afterEach(() => vi.unstubAllEnvs());

test('a recipe has nothing of whoever runs it but PATH', async () => {
  expect(await run('env')).not.toContain('of the developer');
  expect(await run('echo $HOME $PATH')).toContain(`/nowhere ${process.env['PATH'] ?? ''}`);
});

test('a recipe finds what it is given first on PATH', () => {
  const { PATH = '' } = environmentIn('/nowhere', { path: ['/first', '/second'] });
  expect(PATH).toMatch(/^\/first:\/second:/);
});

test.each([
  ['that fails', 'eval "$(false)"'],
  ['that says nothing', 'eval "$(true)"'],
  ['that says what fails', 'eval "$(echo false)"'],
  ['that fails on the second line', 'true\neval "$(false)"'],
  ['that nobody answers', `eval "$(curl -s 'http://127.0.0.1:9/_restorite/env?direct=true')"`],
])('a recipe is not played on after variables by a command %s', async (_, command) => {
  await expect(run(command, 'echo on')).rejects.toThrow('Cannot play the recipe on');
});

test('variables that were made are there for the next command', async () => {
  expect(await run(`eval "$(echo export PLACE=here)"`, 'echo $PLACE')).toContain('here\n');
});

test('what goes to a cloud goes nowhere', async () => {
  const [asks, leads] = stepsOf(
    'curl -s -o /dev/null https://management.azure.com || echo $?',
    'eval "$(curl -s http://127.0.0.1:7780/_restorite/env)"; echo $RESTORITE_VAULT',
  );
  if (!asks || !leads) throw new Error('Two steps are two.');
  const outputs = await played([asks, leads]);
  expect(outputs.get(asks)).toBe('7\n');
  expect(outputs.get(leads)).toBe('testVault\n');
});
