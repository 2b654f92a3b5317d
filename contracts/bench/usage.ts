import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MB = 1024 * 1024;

/** Memory that another process has in use, in MB; NaN where the machine cannot say. */
export function residentMb(pid: number): number {
  try {
    const kb = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(kb.trim()) / 1024;
  } catch {
    return NaN;
  }
}

/**
 * Processor time that another process has used, in ms; NaN where there is no /proc. Beside requests
 * per second it says how much of them is the server's own doing: a generator that is itself at its
 * limit, or a busy machine, makes all servers look alike.
 */
export function processorMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return NaN;
  }
}

/** Linux counts in hundredths of a second (USER_HZ), whatever the machine. */
const MS_PER_TICK = 10;

export interface Memory {
  readonly residentMb: number;
  readonly heapMb: number;
}

/** What this process holds once everything it can let go is gone; needs `--expose-gc`. */
export async function ownMemory(): Promise<Memory> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    // A turn of the loop lets finalizers run, which free more.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { residentMb: rss / MB, heapMb: heapUsed / MB };
}
