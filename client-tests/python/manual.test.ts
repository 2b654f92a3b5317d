import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT, played } from '../../contracts/docs/shell.ts';
import { settled, type Step, stepsOf } from '../../contracts/docs/transcript.ts';
import { installed } from '../shared/clients-folder.ts';

const python = installed('python/bin/python');
const steps = stepsOf(readFileSync(`${PROJECT}docs/clients/python.md`, 'utf8'));

/** The recipe as it stands, with its python on PATH: every command runs, every output is compared. */
describe.skipIf(!python.isThere)(`the recipe of Python${python.skipped}`, () => {
  let outputs: ReadonlyMap<Step, string>;
  beforeAll(async () => {
    outputs = await played(steps, { path: [dirname(python.path)] });
  }, 180_000);

  test.each(steps)('shows at line $line what the command answers', (step) => {
    expect(settled(outputs.get(step) ?? '')).toBe(settled(step.output));
  });
});
