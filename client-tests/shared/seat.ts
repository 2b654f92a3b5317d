import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Restorite, RestoriteWorld } from '../../server/index.ts';
import { environmentFor, type Form } from './environment.ts';
import { type Ran, runChild } from './run-child.ts';

/** A place in front of a world from which programs are run: a folder of their own, and variables. */
export interface Seat extends AsyncDisposable {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  run(program: string, args: readonly string[], options?: SeatOptions): Promise<Ran>;
}

export interface SeatOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly limitMs?: number;
}

/** Longer than anything takes that ends. */
const LIMIT_MS = 150_000;

export async function seatAt(
  { httpUrl, caCertificate }: Pick<Restorite, 'httpUrl' | 'caCertificate'>,
  { subscription }: Pick<RestoriteWorld, 'subscription'>,
  form: Form,
): Promise<Seat> {
  const folder = await mkdtemp(join(tmpdir(), 'restorite-client-'));
  const env = await environmentFor({ httpUrl, caCertificate, subscription, form }, folder);
  const left = new AbortController();
  const running = new Set<Promise<Ran>>();
  return {
    folder,
    env,
    run(program, args, { env: more = {}, limitMs = LIMIT_MS, stdin = '' } = {}) {
      const { signal } = left;
      const options = { env: { ...env, ...more }, cwd: folder, limitMs, stdin, signal };
      const ran = runChild(program, args, options).finally(() => running.delete(ran));
      running.add(ran);
      return ran;
    },
    async [Symbol.asyncDispose]() {
      // A test that has run out of time leaves its client running: first that ends, then its folder goes.
      left.abort();
      await Promise.allSettled(running);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
