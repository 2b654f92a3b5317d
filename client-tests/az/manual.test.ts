import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT, played } from '../../contracts/docs/shell.ts';
import { settled, type Step, stepsOf } from '../../contracts/docs/transcript.ts';
import { installed } from '../shared/clients-folder.ts';

const az = installed('az/bin/az');
const steps = stepsOf(readFileSync(`${PROJECT}docs/clients/az.md`, 'utf8'));

/** The recipe as it stands, with az on PATH: every command runs, every output is compared. */
describe.skipIf(!az.isThere)(`the recipe of az${az.skipped}`, () => {
  let outputs: ReadonlyMap<Step, string>;
  beforeAll(async () => {
    process.env['PATH'] = `${dirname(az.path)}:${process.env['PATH'] ?? ''}`;
    outputs = await played(steps);
  }, 400_000);

  test.each(steps)('shows at line $line what the command answers', (step) => {
    expect(settled(outputs.get(step) ?? '')).toBe(settled(step.output));
  });
});
