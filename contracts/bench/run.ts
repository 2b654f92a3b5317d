// The bench: how fast and how heavy the built program is, beside others and in one run, so that
// every figure is a ratio that holds on another machine. `--quick` for a glance, `--only` for one
// part, `--write` to put the table into the README. Ends with 1 where a figure misses what is wanted.
import { parseArgs } from 'node:util';
import { isMet } from './figure.ts';
import { inFlight } from './in-flight.ts';
import type { Effort } from './load.ts';
import { paging } from './paging.ts';
import { writeBlock } from './readme.ts';
import type { Report } from './report.ts';
import { startUp } from './start-up.ts';
import { figureTable, markdownOf, textOf } from './table.ts';
import { throughput } from './throughput.ts';
import { makeScratch } from './world-file.ts';
import { year } from './year.ts';

interface Plan {
  readonly load: Effort;
  readonly starts: number;
  readonly restores: number;
  readonly points: number;
}

const FULL: Plan = {
  load: { warmUpSeconds: 1.5, rounds: 5, roundSeconds: 1.8 },
  starts: 7,
  restores: 100_000,
  points: 1_000_000,
};

const QUICK: Plan = {
  load: { warmUpSeconds: 0.5, rounds: 3, roundSeconds: 0.5 },
  starts: 3,
  restores: 20_000,
  points: 100_000,
};

const PARTS = ['throughput', 'start-up', 'in-flight', 'paging', 'year'] as const;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
if (values.only !== undefined && !PARTS.some((part) => part === values.only))
  throw new Error(`Cannot measure '${values.only}': the parts are ${PARTS.join(', ')}.`);
if (values.only !== undefined && values.write)
  throw new Error('Cannot write the table: --only measures one part of it. Leave one of both out.');

const { load, starts, restores, points } = values.quick ? QUICK : FULL;
await using scratch = await makeScratch();
const measure: Readonly<Record<(typeof PARTS)[number], () => Promise<Report>>> = {
  throughput: () => throughput(scratch, load),
  'start-up': () => startUp(scratch, starts),
  'in-flight': () => inFlight(restores, load),
  paging: () => paging(scratch, points),
  // A year is a year: what it takes does not follow from what a shorter one would.
  year: () => year(1000),
};

const reports: Report[] = [];
for (const part of PARTS) {
  if (values.only !== undefined && values.only !== part) continue;
  const report = await measure[part]();
  for (const table of report.tables) console.log(textOf(table));
  reports.push(report);
}
const figures = reports.flatMap((report) => report.figures);
console.log(textOf(figureTable(figures)));
if (values.write)
  await writeBlock(new URL('../../README.md', import.meta.url), markdownOf(figures));
else console.log('To put this table into README.md: npm run bench -- --write');
const missed = figures.filter((figure) => isMet(figure) === false);
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ what, against }) => `${what} (${against})`).join('; ')}.`);
  process.exitCode = 1;
}
