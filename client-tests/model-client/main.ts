/**
 * `tsx main.ts [--recovery-type disks|alternate|original|any]`: restores once; 0 if it did, else 1.
 * Told to end, it cancels its job and says how that ended; told so twice, it ends at once.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tokensFrom } from './credentials.ts';
import { optionsFrom } from './environment.ts';
import { restoreOnce } from './index.ts';
import { realMachine, waitAwakenedBy } from './machine.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { 'recovery-type': { type: 'string', default: 'disks' } },
  });
  const options = optionsFrom(process.env, values['recovery-type']);
  const authority = process.env['RESTORITE_CA'];
  const ca = authority ? certificateIn(authority) : undefined;
  const connecting = { ca, deadline: () => realMachine.deadline(10) };
  const getToken = tokensFrom(process.env, connecting, realMachine);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const wait = waitAwakenedBy(stop.signal);
  const outcome = await restoreOnce({
    ...options,
    ca,
    getToken,
    stop: stop.signal,
    machine: { wait },
  });
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  return outcome.result === 'restored' ? 0 : 1;
}

/** The certificate itself, or the file it is in. */
const certificateIn = (text: string): string =>
  text.startsWith('-----BEGIN') ? text : readFileSync(text, 'utf8');

try {
  process.exitCode = await main();
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
