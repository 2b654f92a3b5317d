import * as z from 'zod';
import type { ClockOrder } from '../core/move-clock.ts';
import { AUTH_MODES } from '../core/world-auth.ts';
import { days, parseDuration, parseInstant } from '../core/time.ts';
import { LONGEST_NAME } from '../limits.ts';
import { retryAfter } from '../scenarios/fate-schema.ts';
import { duration as durationText, fields, oneOf, text, whole } from '../scenarios/words.ts';
import { noDuration, noInstant } from '../words-of-time.ts';
import { amiss } from '../words-of-zod.ts';
import { orNever, parseSkew } from './read.ts';

/** The bodies that the control API takes; a field it does not know is refused by name. */
const written = (error: z.core.$ZodErrorMap) => z.string({ error }).max(LONGEST_NAME, { error });

const instant = written(noInstant()).transform(orNever(parseInstant, noInstant()));

const duration = written(noDuration()).transform(orNever(parseDuration, noDuration()));

const noSkew = ({ input }: { readonly input?: unknown }): string =>
  amiss('a duration', input, 'PT5M, or -PT5M for behind');

const skew = z.string({ error: noSkew }).transform(orNever(parseSkew, noSkew));

const factor = z.number().positive().max(1_000_000);

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
export const FARTHEST = days(3660);

const by = duration.refine(
  (value) => !(value > FARTHEST),
  'it is more than ten years; go in steps',
);

const NEXT = 'next-event';
const noTarget = noInstant(`an instant or ${NEXT}`, `${NEXT} or 2026-01-31T09:00:00Z`);
const targetIn = orNever(parseInstant, noTarget);

const to = z
  .string({ error: noTarget })
  .transform((text, context) => (text === NEXT ? NEXT : targetIn(text, context)));

export const advanceOrder = fields({ by: by.exactOptional(), to: to.exactOptional() }).superRefine(
  ({ by, to }, context) => {
    if (context.issues.length > 0 || (by === undefined) !== (to === undefined)) return;
    const message =
      by === undefined
        ? 'it must have by, a duration, or to, an instant or next-event; try {"by":"PT40M"}'
        : 'by says already how far it goes, and to says where; leave one of them out';
    context.addIssue({ code: 'custom', message });
  },
);

export const worldOrder = fields({
  from: text.exactOptional(),
  seed: whole.nonnegative().exactOptional(),
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
  scenario: z.unknown().refine((written) => written !== undefined, {
    error: ({ input }) =>
      amiss('a name, a file or a document', input, '{"scenario":"job-fails-midway"}'),
  }),
  seed: whole.nonnegative().exactOptional(),
});

export type AdvanceOrder = z.infer<typeof advanceOrder>;
export type FinishOrder = z.infer<typeof finishOrder>;
