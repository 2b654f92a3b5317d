import * as z from 'zod';
import { chance } from '../core/chance.ts';
import type { Duration } from '../core/time.ts';
import { faultKind, type Scene } from './fault-kind.ts';
import { durationOf, durationText } from './fields.ts';

/** Holds the answer back: for a fixed time, or one drawn evenly between two, or log-normally. */
export const delay = faultKind({
  kind: 'delay',
  fields: {
    takes: durationText.exactOptional().describe('For just so long'),
    from: durationText.exactOptional().describe('Drawn evenly from here …'),
    to: durationText.exactOptional().describe('… to here'),
    median: durationText.exactOptional().describe('Drawn log-normally: half of them are shorter'),
    sigma: z
      .number()
      .nonnegative()
      .max(5)
      .exactOptional()
      .describe('Of its logarithm: 0.5 is lively, 1 is wild'),
  },
  check({ takes, from, to, median, sigma }) {
    const given = [takes !== undefined, from !== undefined, median !== undefined];
    if (given.filter(Boolean).length !== 1)
      return 'needs takes, or from and to, or median and sigma; try { "kind": "delay", "takes": "2s" }';
    if ((from === undefined) !== (to === undefined)) return 'needs both from and to';
    if ((median === undefined) !== (sigma === undefined)) return 'needs both median and sigma';
    return from !== undefined && to !== undefined && durationOf(from) > durationOf(to)
      ? `cannot draw between ${from} and ${to}: the first is the longer one`
      : undefined;
  },
  phases: ['before', 'after'],
  ends: false,
  says({ takes, from, to, median, sigma }) {
    if (takes !== undefined) return `hold back for ${takes} the answer to`;
    return from === undefined
      ? `hold back for about ${median ?? ''} (log-normal, sigma ${sigma ?? 0}) the answer to`
      : `hold back for ${from} to ${to ?? ''} the answer to`;
  },
  apply(fault, scene) {
    const drawn = drawnFrom(fault, scene);
    return { notBefore: scene.leavesAt + Math.round(drawn / scene.compress) };
  },
});

interface Drawing {
  readonly takes?: string;
  readonly from?: string;
  readonly to?: string;
  readonly median?: string;
  readonly sigma?: number;
}

function drawnFrom({ takes, from, to, median, sigma = 0 }: Drawing, scene: Scene): Duration {
  if (takes !== undefined) return durationOf(takes);
  const { kept, tally, exchange } = scene;
  const draw = chance(exchange.world.seed, `rule ${kept.id} delay`);
  if (from !== undefined && to !== undefined)
    return draw.between(tally.matched, durationOf(from), durationOf(to) + 1);
  // Box and Muller: two even draws make one that is normal.
  const [one, other] = [draw.number(2 * tally.matched), draw.number(2 * tally.matched + 1)];
  const normal = Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
  return durationOf(median ?? '') * Math.exp(sigma * normal);
}
