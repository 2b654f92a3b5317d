import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What this client takes from the machine it runs on; a test gives its own. */
export interface Machine {
  /** Milliseconds since 1970, by the machine's watch. */
  now(): number;
  wait(seconds: number): Promise<void>;
  /** A GUID never given before. */
  newId(): string;
  /** A signal that aborts after so many seconds. */
  deadline(seconds: number): AbortSignal;
}

export const realMachine: Machine = {
  now: () => Date.now(),
  wait: (seconds) => sleep(seconds * 1000),
  newId: () => randomUUID(),
  deadline: (seconds) => AbortSignal.timeout(seconds * 1000),
};

/** Waits, but not on when the signal comes meanwhile; what is waited for after that is waited for whole. */
export const waitAwakenedBy =
  (signal: AbortSignal): Machine['wait'] =>
  async (seconds) => {
    const awake = signal.aborted ? {} : { signal };
    await sleep(seconds * 1000, undefined, awake).catch(() => undefined);
  };
