import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT, played } from '../../contracts/docs/shell.ts';
import { settled, type Step, stepsOf } from '../../contracts/docs/transcript.ts';
import { BUILD_LIMIT_MS, go } from './program.ts';

const page = await readFile(`${PROJECT}docs/clients/go.md`, 'utf8');
const steps = stepsOf(page);

describe.skipIf(!go.isThere)(`the recipe of Go${go.skipped}`, () => {
  let folder: string;
  let outputs: ReadonlyMap<Step, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'restorite-go-recipe-'));
    const [, program = ''] = /```go\n([^]*?)```/.exec(page) ?? [];
    await writeFile(join(folder, 'main.go'), program);
    for (const name of ['go.mod', 'go.sum'])
      await copyFile(`${PROJECT}client-tests/go/${name}`, join(folder, name));
    // Of the page's commands those that fetch are left out: what stands in go.mod and go.sum is taken.
    const [, build = ''] = /^(go build .*?) && PROGRAM=\$PWD\/restorer$/m.exec(page) ?? [];
    const env = { ...process.env, GOFLAGS: '-mod=readonly' };
    await promisify(execFile)('sh', ['-c', build], { cwd: folder, env });
    outputs = await played(steps, { env: { PROGRAM: join(folder, 'restorer') } });
  }, BUILD_LIMIT_MS);
  afterAll(() => rm(folder, { recursive: true }));

  test.each(steps)('shows at line $line what the command answers', (step) => {
    expect(settled(outputs.get(step) ?? '')).toBe(settled(step.output));
  });
});
