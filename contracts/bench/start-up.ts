import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { rounded } from './figure.ts';
import { listeningUrl, serveArgs, startRestorite } from './programs.ts';
import type { Report } from './report.ts';
import { median } from './statistics.ts';
import { residentMb } from './usage.ts';
import { type Scratch, writeWorld } from './world-file.ts';

interface Start {
  readonly name: string;
  /** Its arguments, made anew for each start. */
  args(): readonly string[];
}

/** From spawn to the first line, for each way to start; and what a service that idles holds. */
export async function startUp(scratch: Scratch, rounds: number): Promise<Report> {
  const starts = await startsIn(scratch);
  const times = new Map(starts.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++)
    for (const { name, args } of starts) {
      const tookMs = await timeToListening(args());
      // The first round only warms the disk's cache, and makes the certificate that is kept.
      if (round > 0) times.get(name)?.push(tookMs);
    }
  const [bare = NaN, made = NaN, kept = NaN, two = NaN, million = NaN] = [...times.values()].map(
    median,
  );
  await using idle = await startRestorite(['--state-dir', 'none']);
  const idleMb = residentMb(idle.pid);
  const against = 'node -e 0';
  return {
    tables: [
      {
        title: 'From spawn to the first line (median), and memory after it',
        head: ['', 'ms'],
        rows: [...times].map(([name, values]) => [name, rounded(median(values))]),
      },
    ],
    figures: [
      {
        what: 'Ready, certificate made',
        against: '',
        value: made,
        unit: 'ms',
        target: { atMost: 250 },
      },
      { what: 'Ready, certificate made', against, value: made / bare, unit: 'times' },
      { what: 'Ready, certificate kept', against, value: kept / bare, unit: 'times' },
      {
        what: 'Ready, a million recovery points',
        against: 'two points',
        value: million / two,
        unit: 'times',
        target: { atMost: 1.1 },
      },
      { what: 'Resident memory after start', against: '', value: idleMb, unit: 'MB' },
    ],
  };
}

async function startsIn(scratch: Scratch): Promise<readonly Start[]> {
  const kept = scratch.fresh('state');
  const world = async (points: number) => {
    const path = await writeWorld(scratch, points);
    return () => serveArgs(['--state-dir', kept, '--world', path]);
  };
  return [
    { name: 'node -e 0', args: () => ['-e', '0'] },
    { name: 'certificate made', args: () => serveArgs(['--state-dir', scratch.fresh('state')]) },
    { name: 'certificate kept', args: () => serveArgs(['--state-dir', kept]) },
    { name: 'two points', args: await world(2) },
    { name: 'a million points', args: await world(1_000_000) },
  ];
}

/** Until it says that it listens, or has ended by itself. */
async function timeToListening(args: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  const limit = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const listening = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (listeningUrl(line)) resolve(true);
    });
  });
  const listens = await Promise.race([listening, exited.then(() => false)]);
  const tookMs = performance.now() - startedAt;
  clearTimeout(limit);
  if (listens) child.kill('SIGTERM');
  const [code, signal] = (await exited) as [number | null, string | null];
  if (!listens && code !== 0)
    throw new Error(`Cannot time node ${args.join(' ')}: it ended with ${String(code ?? signal)}.`);
  return tookMs;
}
