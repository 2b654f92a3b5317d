import { fileURLToPath } from 'node:url';
import { installed, type Program } from '../shared/clients-folder.ts';
import type { Ran } from '../shared/run-child.ts';
import type { Seat } from '../shared/seat.ts';

export const PYTHON: Program = installed('python/bin/python');

/** Runs one of our programs, `read.py`, from a seat. */
export const runProgram = (seat: Seat, line: string, limitMs?: number): Promise<Ran> => {
  const [name = '', ...args] = line.split(' ');
  const path = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
  return seat.run(PYTHON.path, ['-B', path, ...args], limitMs === undefined ? {} : { limitMs });
};

/** All that a program tells, in one object; one that fails fails the test, and says what it said. */
export async function toldBy(seat: Seat, line: string): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runProgram(seat, line);
  if (code !== 0) throw new Error(`${line} ended with ${code ?? 'no code'}:\n${stdout}${stderr}`);
  const told: Record<string, unknown> = {};
  for (const text of stdout.trim().split('\n'))
    for (const [name, value] of Object.entries(JSON.parse(text) as object)) {
      // Else a fact would hide what was told under its name before.
      if (name in told) throw new Error(`${line} tells ${name} twice:\n${stdout}`);
      told[name] = value;
    }
  return told;
}
