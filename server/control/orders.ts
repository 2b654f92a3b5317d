import * as z from 'zod';
import type { ClockOrder } from '../core/move-clock.ts';
import { AUTH_MODES } from '../core/world-auth.ts';
import { days, parseDuration, parseInstant } from '../core/time.ts';
import { LONGEST_NAME } from '../limits.ts';
import { retryAfter } from '../scenarios/fate-schema.ts';
import { duration as durationText, fields, oneOf, text, whole } from '../scenarios/words.ts';
import { orNever, parseSkew } from './read.ts';

/** The bodies that the control API takes; a field it does not know is refused by name. */
const written = z.string().max(LONGEST_NAME);

const instant = written.transform(orNever(parseInstant, '2026-01-31T09:00:00Z'));

const duration = written.transform(orNever(parseDuration, 'PT40M or 40m'));

const skew = written.transform(orNever(parseSkew, 'PT5M, or -PT5M for behind'));

const factor = z
  .number()
  .positive('it must be more than 0')
  .max(1_000_000, 'it must be at most 1000000');

export const clockOrder: z.ZodType<ClockOrder> = fields({
  mode: oneOf('real', 'scaled', 'frozen', 'skip').exactOptional(),
  rate: factor.exactOptional(),
  now: instant.exactOptional(),
  skew: skew.exactOptional(),
})
  .refine(({ now, skew }) => now === undefined || skew === undefined, {
    path: ['skew'],
    error: 'now says already what it shows; leave one of them out',
  })
  .refine(({ mode, skew }) => skew === undefined || (mode !== 'frozen' && mode !== 'skip'), {
    path: ['skew'],
    error: 'only a running clock is ahead or behind; try mode: real, or now',
  })
  .refine(({ mode = 'scaled', rate }) => rate === undefined || mode === 'scaled', {
    path: ['rate'],
    error: 'only a scaled clock has a rate; leave one of them out',
  });

/** So far at once: what came due on the way is told one by one. */
const FARTHEST = days(3660);

const by = duration.refine(
  (value) => !(value > FARTHEST),
  'it is more than ten years; go in steps',
);

export const advanceOrder = z.union(
  [fields({ by }), fields({ to: z.union([z.literal('next-event'), instant]) })],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null && ('by' in input || 'to' in input)
        ? undefined
        : 'it must have by, a duration, or to, an instant or next-event; try {"by":"PT40M"}',
  },
);

export const worldOrder = fields({
  from: text.exactOptional(),
  seed: whole.nonnegative('it must not be negative').exactOptional(),
  pace: oneOf('instant', 'brisk', 'realistic').exactOptional(),
  clock: clockOrder.exactOptional(),
  compress: factor.exactOptional(),
  era: oneOf('documented', 'middle', 'current').exactOptional(),
  retryAfter: retryAfter.exactOptional(),
  authMode: oneOf(...AUTH_MODES).exactOptional(),
  tokenLifetime: durationText.exactOptional(),
  /** A name, a file, or the document itself, which is read by itself. */
  scenario: z.unknown().optional(),
});

export const finishOrder = fields({
  stage: oneOf('operation', 'job').exactOptional(),
  outcome: oneOf(
    'succeeded',
    'failed',
    'canceled',
    'completed',
    'completedWithWarnings',
    'cancelled',
  ).exactOptional(),
});

export const scenarioOrder = fields({
  scenario: z.unknown(),
  seed: whole.nonnegative('it must not be negative').exactOptional(),
});

export type AdvanceOrder = z.infer<typeof advanceOrder>;
export type FinishOrder = z.infer<typeof finishOrder>;
