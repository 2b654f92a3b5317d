import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { endGroup, startGroup } from '../../contracts/docs/process-groups.ts';

/** How a program ended, and what it said. */
export interface Ran {
  /** Undefined where a signal ended it: ours, since it had taken too long, or another's. */
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
  /** Ends it before its time is up. */
  readonly signal?: AbortSignal;
}

/** Runs a program to its end, or until its time is up. Nothing that it has started is there afterwards. */
export async function runChild(
  program: string,
  args: readonly string[],
  { env, cwd, limitMs, stdin = '', signal }: RunOptions,
): Promise<Ran> {
  signal?.throwIfAborted();
  const child = startGroup(() => spawn(program, args, { env, cwd, detached: true }));
  const end = (): void => endGroup(child.pid);
  const limit = setTimeout(end, limitMs);
  signal?.addEventListener('abort', end, { once: true });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? undefined));
    // Whoever it has started may hold its output open.
    child.once('exit', end);
  });
  try {
    const [code, stdout, stderr] = await Promise.all([
      ended,
      text(child.stdout),
      text(child.stderr),
    ]);
    return { code, stdout, stderr };
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', end);
    end();
  }
}
