import { startProgram } from './child.ts';
import { rounded } from './figure.ts';
import type { Report } from './report.ts';
import type { Memory } from './usage.ts';
import { type Scratch, writeWorld } from './world-file.ts';

/** What the program `pager.ts` says of itself. */
export interface Paged {
  readonly points: number;
  readonly tookMs: number;
  readonly atTenth: Memory;
  readonly atEnd: Memory;
}

/** Reads every point of a deep world, page by page: memory must not follow. */
export async function paging(scratch: Scratch, points: number): Promise<Report> {
  const world = await writeWorld(scratch, points);
  await using pager = startProgram('pager.ts', [world, String(points)], ['--expose-gc']);
  const paged = await pager.next<Paged>();
  if (paged.points !== points)
    throw new Error(`Cannot weigh: ${points} points were to be read and ${paged.points} came.`);
  const row = (name: string, { residentMb, heapMb }: Memory) => [
    name,
    rounded(heapMb),
    rounded(residentMb),
  ];
  return {
    tables: [
      {
        title: `Paging through ${points} recovery points (${rounded(paged.tookMs / 1000)} s)`,
        head: ['', 'heap MB', 'resident MB'],
        rows: [row('after a tenth', paged.atTenth), row('after all', paged.atEnd)],
      },
    ],
    figures: [
      {
        what: `Paging ${points.toLocaleString('en')} points, heap at the end`,
        against: 'after a tenth',
        value: paged.atEnd.heapMb / paged.atTenth.heapMb,
        unit: 'times',
        target: { atMost: 1.1 },
      },
    ],
  };
}
