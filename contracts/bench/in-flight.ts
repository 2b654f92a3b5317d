import { startProgram } from './child.ts';
import { rounded } from './figure.ts';
import { compare, type Effort, type LoadResult, type Subject } from './load.ts';
import type { Report } from './report.ts';
import { inTurns } from './turns.ts';
import type { Memory } from './usage.ts';

/** What the program `holder.ts` says of itself. */
export interface Held {
  readonly url: string;
  /** Paths of operations in progress, from all over the world: a hundred, or as many as there are. */
  readonly polls: readonly string[];
  readonly count: number;
  /** With one restore in flight, and with all. */
  readonly one: Memory;
  readonly all: Memory;
}

/** What many restores in flight weigh, and whether a poll feels them. */
export async function inFlight(restores: number, effort: Effort): Promise<Report> {
  await using few = startProgram('holder.ts', ['1'], ['--expose-gc']);
  await using many = startProgram('holder.ts', [String(restores)], ['--expose-gc']);
  const one = await few.next<Held>();
  const all = await many.next<Held>();
  // As many different URLs on both sides: else the one operation would gain by being remembered.
  const [alone, crowded] = await compare(
    [subjectOf('1 in flight', few.pid, one), subjectOf('many in flight', many.pid, all)],
    effort,
  );
  const resident = all.all.residentMb - all.one.residentMb;
  const heap = all.all.heapMb - all.one.heapMb;
  const what = `${all.count.toLocaleString('en')} restores in flight`;
  const ratio = (crowded?.perSecond ?? NaN) / (alone?.perSecond ?? NaN);
  return {
    tables: [
      {
        title: 'Restores in flight',
        head: ['', 'resident MB', 'heap MB', 'polls/s', 'server µs/poll'],
        rows: [
          ['1, polled under a hundred URLs', ...weights(one.one), ...speed(alone)],
          [`${all.count}, a hundred of them polled`, ...weights(all.all), ...speed(crowded)],
        ],
      },
    ],
    figures: [
      {
        what: `${what}, memory added`,
        against: 'one',
        value: resident,
        unit: 'MB',
        target: { atMost: 200 },
      },
      {
        what: `${what}, heap of each`,
        against: '',
        value: (heap * 1024 * 1024) / all.count,
        unit: 'bytes',
      },
      {
        what: `${what}, a hundred of them polled, polls/s`,
        against: 'one, polled under a hundred URLs',
        value: ratio,
        unit: 'times',
        target: { atLeast: 0.9 },
      },
    ],
  };
}

const weights = ({ residentMb, heapMb }: Memory): string[] => [
  rounded(residentMb),
  rounded(heapMb),
];

const speed = (result: LoadResult | undefined): string[] => [
  (result?.perSecond ?? NaN).toFixed(0),
  rounded(result?.processorUs ?? NaN),
];

const subjectOf = (name: string, pid: number, { url, polls }: Held): Subject => ({
  name,
  pid,
  origin: url,
  paths: inTurns(polls),
});
