/**
 * Groups of processes that were started here and have not been ended. Each client is the head of one,
 * since it may be a script that starts the client; a group is not ended by what ends us, so we do it.
 */
const live = new Set<number>();

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Notes a group by its head; it is ended with this process if nobody has ended it before. */
export function noteGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (live.size === 0) watch();
  live.add(pid);
}

/** Ends whatever of a group there still is. */
export function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  live.delete(pid);
  if (live.size === 0) unwatch();
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

const endAll = (): void => [...live].forEach(endGroup);

function endAllAndDie(signal: NodeJS.Signals): void {
  endAll();
  // Whoever listens as well decides what becomes of this process; nobody does: it ends as it would have.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function watch(): void {
  process.on('exit', endAll);
  for (const signal of SIGNALS) process.on(signal, endAllAndDie);
}

function unwatch(): void {
  process.off('exit', endAll);
  for (const signal of SIGNALS) process.off(signal, endAllAndDie);
}
