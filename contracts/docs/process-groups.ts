/**
 * Groups of processes that were started here and have not been ended. Each client is the head of one,
 * since it may be a script that starts the client; a group is not ended by what ends us, so we do it.
 */
const live = new Set<number>();

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts the head of a group, which is ended with this process if nobody has ended it before. Signals are
 * listened to before it is started: it may have begun to work before we know its number.
 */
export function startGroup<Head extends { readonly pid?: number | undefined }>(
  start: () => Head,
): Head {
  watch();
  try {
    const head = start();
    if (head.pid !== undefined) live.add(head.pid);
    return head;
  } finally {
    unwatchWhereNoneIsLeft();
  }
}

/** Ends whatever of a group there still is; once, since its number may be another's later. */
export function endGroup(pid: number | undefined): void {
  if (pid === undefined || !live.delete(pid)) return;
  unwatchWhereNoneIsLeft();
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

let isWatching = false;

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', endAll);
  for (const signal of SIGNALS) process.on(signal, endAllAndDie);
}

function unwatchWhereNoneIsLeft(): void {
  if (live.size > 0) return;
  isWatching = false;
  process.off('exit', endAll);
  for (const signal of SIGNALS) process.off(signal, endAllAndDie);
}
