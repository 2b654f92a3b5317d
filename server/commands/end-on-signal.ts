/** An orchestrator gives a process a second or more before it kills it. */
const LONGEST_MS = 900;

/**
 * Ends the process on these signals, each with its exit code, once `close` is done or has failed.
 * To be called before anything is waited for: who reads that a service listens may end it at once,
 * and a process that is the first of its container dies of no signal it does not hear.
 */
export function endOnSignal(
  close: () => Promise<void>,
  codes: Readonly<Partial<Record<'SIGTERM' | 'SIGINT', number>>>,
): void {
  for (const [signal, code] of Object.entries(codes)) {
    const exit = (): never => process.exit(code);
    process.once(signal, () => {
      void close().then(exit, exit);
      // Whatever hangs is left hanging.
      setTimeout(exit, LONGEST_MS);
    });
  }
}
