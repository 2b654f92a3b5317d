import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { openService, play, type Service } from './player.ts';
import { script } from './steps.ts';

/** Sixty of them are tried by `npm test`; `npm run test:soak` tries ten thousand. */
const RUNS = Number(process.env['RESTORITE_RUNS'] ?? 60);
const SEED = Number(process.env['RESTORITE_SEED'] ?? Math.trunc(performance.timeOrigin / 1000));

/** How many files share the runs, so that as many processors do. */
const FILES = 2;

/** What came of the requests: runs in which nothing happens would show nothing. */
function tally() {
  const counts = new Map<string, number>();
  return {
    count(transcript: readonly string[]): void {
      for (const line of transcript) {
        const [, how = '', status = ''] = /(answered|reset|closed|never) (\d+)/.exec(line) ?? [];
        const what = how === 'answered' ? status : how;
        counts.set(what, (counts.get(what) ?? 0) + 1);
      }
    },
    says: (): string =>
      [...counts]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([what, times]) => `${times} × ${what}`)
        .join(', '),
  };
}

/** The runs of one of the files: from the seed, or from one of those after it. */
export function randomRuns(file: 0 | 1): void {
  const seed = SEED + file;
  const runs = Math.ceil((RUNS - file) / FILES);
  let one: Service;
  let other: Service;

  beforeAll(async () => {
    one = await openService();
    other = await openService();
  });

  afterAll(async () => {
    await one[Symbol.asyncDispose]();
    await other[Symbol.asyncDispose]();
  });

  test(
    `${runs} random runs from seed ${seed}: no failure, nothing changed by a refusal, all by contract, the same again`,
    async () => {
      const told = tally();
      await fc.assert(
        fc.asyncProperty(script, async (played) => {
          const onlooker = judge(played);
          const first = await play(one, played, onlooker);
          const second = await play(other, played);
          told.count(first);
          expect(onlooker.faults).toEqual([]);
          expect(second).toEqual(first);
        }),
        { numRuns: runs, seed, endOnFailure: false },
      );
      console.log(`${runs} random runs from seed ${seed}: ${told.says()}`);
    },
    // Two minutes where nothing else runs; what hangs is noticed all the same.
    30 * 60_000,
  );
}
