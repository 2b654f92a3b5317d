import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CLIENTS_FOLDER, ofTheMachine } from '../shared/clients-folder.ts';
import type { Seat, SeatOptions } from '../shared/seat.ts';

export const go = ofTheMachine('go');

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What the program says of a step, in the order in which it does them. */
export interface Line {
  readonly step: string;
  readonly result?: unknown;
  readonly error?: string;
  /** The service's code, where the SDK has read one. */
  readonly code?: string;
  readonly status?: number;
}

export interface GoRun {
  readonly code: number | undefined;
  readonly lines: readonly Line[];
  readonly stderr: string;
}

let program: Promise<string> | undefined;

/** Builds the program if nobody has built these sources yet, and answers where it is. */
export const built = (): Promise<string> => (program ??= build());

/** Go compiles the SDK and its own TLS for minutes where nobody has before. */
export const BUILD_LIMIT_MS = 600_000;

async function build(): Promise<string> {
  const folder = join(CLIENTS_FOLDER, 'go', await hashOfSources());
  const program = join(folder, 'restorer');
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const mine = `${program}-${process.pid}`;
  // What stands in go.mod and go.sum is what is measured: nothing else is taken.
  const env = { ...process.env, GOFLAGS: '-mod=readonly' };
  await promisify(execFile)(go.path, ['build', '-o', mine, '.'], { cwd: HERE, env });
  await rename(mine, program);
  return program;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(HERE)).filter((name) => /\.go$|^go\./.test(name)).sort();
  for (const name of names) hash.update(name).update(await readFile(join(HERE, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Runs the program's steps from a seat; whatever begins with a dash is said before them. */
export async function steps(
  { run }: Seat,
  words: readonly string[],
  options?: SeatOptions,
): Promise<GoRun> {
  const { code, stdout, stderr } = await run(await built(), words, options);
  const lines = stdout
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line);
  return { code, lines, stderr };
}

/** What a step came to; fails the test where it did not come to anything. */
export function resultOf({ lines, stderr }: GoRun, step: string): unknown {
  const found = lines.find((line) => line.step === step && 'result' in line);
  if (found === undefined) throw new Error(`No ${step}: ${JSON.stringify(lines)} ${stderr}`);
  return found.result;
}
