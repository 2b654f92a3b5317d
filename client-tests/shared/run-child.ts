import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** How a program ended, and what it said. */
export interface Ran {
  /** Undefined where it was ended, since it had taken too long. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** All of its environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly limitMs: number;
  readonly stdin?: string;
}

/** Runs a program to its end, or until its time is up. */
export async function runChild(
  program: string,
  args: readonly string[],
  { env, cwd, limitMs, stdin = '' }: RunOptions,
): Promise<Ran> {
  // In a process group of its own, since what is started may be a script that starts the program.
  const child = spawn(program, args, { env, cwd, detached: true });
  const over = new AbortController();
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? undefined));
  });
  void wait(limitMs, undefined, { signal: over.signal }).then(
    () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'),
    () => undefined,
  );
  try {
    const [code, stdout, stderr] = await Promise.all([
      ended,
      text(child.stdout),
      text(child.stderr),
    ]);
    return { code, stdout, stderr };
  } finally {
    over.abort();
  }
}
