import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { openService, play, type Service } from './player.ts';
import { script } from './steps.ts';

/** A hundred of them are tried by `npm test`; `npm run test:soak` tries ten thousand. */
const runs = Number(process.env['RESTORITE_RUNS'] ?? 100);
const seed = Number(process.env['RESTORITE_SEED'] ?? Math.trunc(performance.timeOrigin));

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
