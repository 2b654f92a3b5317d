import autocannon from 'autocannon';
import { TOKEN_HEADER } from './captured.ts';
import { median, percentile } from './statistics.ts';
import { begunAt } from './turns.ts';
import { processorMs } from './usage.ts';

/** A server under load, and what it is asked. */
export interface Subject {
  readonly name: string;
  readonly pid: number;
  readonly origin: string;
  /** Asked in turn by each connection, each beginning at another. */
  readonly paths: readonly string[];
}

export interface Effort {
  readonly warmUpSeconds: number;
  readonly rounds: number;
  readonly roundSeconds: number;
}

export interface LoadResult {
  readonly name: string;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** The server's own processor time for a request; NaN where the machine cannot say. */
  readonly processorUs: number;
}

const CONNECTIONS = 16;

/**
 * Loads all subjects in turn, round after round (A B C A B C), and takes the median of the rounds:
 * whatever else the machine does in the meantime then falls on all of them alike.
 */
export async function compare(
  subjects: readonly Subject[],
  { warmUpSeconds, rounds, roundSeconds }: Effort,
): Promise<readonly LoadResult[]> {
  for (const subject of subjects) await oneRound(subject, warmUpSeconds);
  const results: LoadResult[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, subject] of subjects.entries())
      results[at]?.push(await oneRound(subject, roundSeconds));
  return subjects.map(({ name }, at) => medianOf(name, results[at] ?? []));
}

const medianOf = (name: string, rounds: readonly LoadResult[]): LoadResult => ({
  name,
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  processorUs: median(rounds.map(({ processorUs }) => processorUs)),
});

async function oneRound(subject: Subject, seconds: number): Promise<LoadResult> {
  const { origin, paths, name, pid } = subject;
  const latenciesMs: number[] = [];
  let strange = 0;
  const usedBefore = processorMs(pid);
  const startedAt = performance.now();
  let clients = 0;
  const options: autocannon.Options = {
    url: origin + (paths[0] ?? ''),
    connections: CONNECTIONS,
    duration: seconds,
    sampleInt: 100,
    headers: TOKEN_HEADER,
    // Begun together they would stay together, and the server see the same URL sixteen times.
    setupClient: (client) => {
      const start = Math.floor((clients++ * paths.length) / CONNECTIONS);
      client.setRequests(begunAt(paths, start).map((path) => ({ method: 'GET', path })));
    },
  };
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (fault: unknown, result) =>
      fault instanceof Error ? reject(fault) : resolve(result),
    );
    // Its own histogram counts in whole milliseconds, which is longer than most answers take.
    run.on('response', (_client, status, _bytes, responseMs) => {
      latenciesMs.push(responseMs);
      if (status !== 200) strange++;
    });
  });
  const tookSeconds = (performance.now() - startedAt) / 1000;
  if (strange + errors > 0 || latenciesMs.length === 0)
    throw new Error(`Cannot measure ${name}: ${strange} answers were no 200, ${errors} failed.`);
  return {
    name,
    perSecond: latenciesMs.length / tookSeconds,
    p99Ms: percentile(latenciesMs, 0.99),
    processorUs: ((processorMs(pid) - usedBefore) * 1000) / latenciesMs.length,
  };
}
