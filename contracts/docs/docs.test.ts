import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleOf } from '../whole.ts';
import { blocksOf } from './blocks.ts';
import { played, PROJECT } from './shell.ts';
import { settled, type Step, stepsOf } from './transcript.ts';

/**
 * The documents run: every command of every console block, in order, in one shell each, with its
 * output compared. `npm ci &&` has happened when tests run, `npm test` is what runs them, and
 * containers want an engine: those are left to the continuous integration.
 */
const NOT_HERE = /^(npm test|docker )/;
const curl = spawnSync('curl', ['--version']).status === 0;

const PAGES = readdirSync(`${PROJECT}docs`)
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);

/** The README is in every run, and of the pages behind it a sample. */
const DOCUMENTS = ['README.md', ...sampleOf(PAGES, 3)].map((name) => ({
  name,
  text: readFileSync(PROJECT + name, 'utf8'),
}));

const stepsHere = (text: string): Step[] =>
  stepsOf(text)
    .map((step) => ({ ...step, command: step.command.replace(/^npm ci && /, '') }))
    .filter(({ command }) => !NOT_HERE.test(command));

const PLAYED = DOCUMENTS.map(({ name, text }) => ({ name, steps: stepsHere(text) })).filter(
  ({ steps }) => steps.length > 0,
);

describe.each(PLAYED)('$name', ({ steps }) => {
  let outputs: ReadonlyMap<Step, string>;
  beforeAll(async () => {
    if (curl) outputs = await played(steps);
  }, 60_000);

  test.skipIf(!curl).each(steps)('shows at line $line what the command answers', (step) => {
    expect(withoutNpm(settled(outputs.get(step) ?? ''))).toBe(withoutNpm(settled(step.output)));
  });
});

const BLOCKS = DOCUMENTS.flatMap(({ name, text }) =>
  blocksOf(text).map((block) => ({ name, ...block })),
);

test.each(BLOCKS)('$name prints at line $line what it says', ({ code, output, line }) => {
  // Inside the project, where it finds itself by its own name.
  const file = join(PROJECT, 'dist', `docs-${line}.ts`);
  writeFileSync(file, code);
  try {
    const run = spawnSync(process.execPath, ['--import', 'tsx', file], { encoding: 'utf8' });
    expect(settled(run.stdout) + run.stderr).toBe(settled(output));
  } finally {
    rmSync(file);
  }
});

test('the library’s page has blocks that run', () => {
  const text = readFileSync(`${PROJECT}docs/library.md`, 'utf8');
  expect(blocksOf(text).length).toBeGreaterThan(0);
});

test('the README leaves nothing to be filled in', () => {
  const text = readFileSync(`${PROJECT}README.md`, 'utf8');
  expect(text).not.toContain('@@');
  expect(/bench:begin -->([^]*)<!-- bench:end/.exec(text)?.[1]).toContain('|');
});

/** What npm says of itself before and around a script; it differs by its version. */
const withoutNpm = (text: string): string => text.replace(/^(> .*|npm .*)?\n/gm, '');
