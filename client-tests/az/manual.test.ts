import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT, played } from '../../contracts/docs/shell.ts';
import { settled, type Step, stepsOf } from '../../contracts/docs/transcript.ts';
import { installed } from '../shared/clients-folder.ts';

const az = installed('az/bin/az');
const steps = stepsOf(readFileSync(`${PROJECT}docs/clients/az.md`, 'utf8'));

/** The recipe as it stands, with az and restorite on PATH: every command runs, every output is compared. */
describe.skipIf(!az.isThere)(`the recipe of az${az.skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'restorite-az-manual-'));
  let outputs: ReadonlyMap<Step, string>;
  beforeAll(async () => {
    const restorite = join(folder, 'restorite');
    writeFileSync(
      restorite,
      `#!/bin/sh\nexec '${process.execPath}' '${PROJECT}dist/main.js' "$@"\n`,
    );
    chmodSync(restorite, 0o755);
    outputs = await played(steps, { path: [dirname(az.path), folder] });
  }, 900_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(steps)('shows at line $line what the command answers', (step) => {
    expect(settled(outputs.get(step) ?? '')).toBe(settled(step.output));
  });
});
