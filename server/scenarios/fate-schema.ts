import * as z from 'zod';
import type { FateDocument, RetryAfterForm } from '../core/fate.ts';
import { TASK_NAMES } from '../core/plan.ts';
import { fateFaults } from './fate-faults.ts';
import { ASYNCHRONOUS_OPERATIONS } from './operations.ts';
import { counted, duration, fields, oneOf, text, whole } from './words.ts';
import { shown } from '../shown.ts';
import { amiss } from '../words-of-zod.ts';

const PERCENT = /^(100|\d{1,2})%$/;

const noPercentage = ({ input }: { readonly input?: unknown }): string =>
  amiss('a percentage', input, percentMeant(input));

/** The number alone was meant for one. */
const percentMeant = (input: unknown): string =>
  PERCENT.test(`${String(input)}%`) ? `${String(input)}%` : '60%';

const noPlace = ({ input }: { readonly input?: unknown }): string =>
  amiss(
    'a percentage or the name of a task',
    input,
    `${percentMeant(input)} or one of: ${TASK_NAMES.join(', ')}`,
  );

const percent = z
  .string({ error: noPercentage })
  .refine((it) => PERCENT.test(it), { error: noPercentage })
  .meta({ pattern: PERCENT.source });

const isTask = (it: string): boolean => TASK_NAMES.some((name) => name === it);

const place = z
  .string({ error: noPlace })
  .refine((it) => PERCENT.test(it) || isTask(it), { error: noPlace })
  .meta({
    id: 'place',
    description: 'A percentage (60%) or the name of one of the job’s tasks',
    examples: ['60%', ...TASK_NAMES],
  });

const match = fields({
  operation: oneOf(...ASYNCHRONOUS_OPERATIONS)
    .exactOptional()
    .describe('What sets it off. Default: the next operation that makes a job'),
  recoveryType: oneOf('RestoreDisks', 'AlternateLocation', 'OriginalLocation').exactOptional(),
  item: text.exactOptional().describe('The machine: its name, or {resource group}/{machine}'),
  nth: counted
    .exactOptional()
    .describe('The how many-eth accepted operation that fits the rest, counted from 1'),
});

const operation = fields({
  takes: duration.exactOptional().describe('From the acceptance to its end'),
  outcome: oneOf('succeeded', 'failed', 'canceled', 'stuck').exactOptional(),
  code: text.exactOptional().describe('Of its error'),
  message: text.exactOptional(),
});

const LEFT_OUT = /^(config|template|vm|lun:\d{1,2})$/;

const leaves = z.union([
  oneOf('everything', 'disks', 'nothing'),
  fields({
    without: z
      .array(
        z.string().regex(LEFT_OUT, {
          error: ({ input }) => `got ${shown(input)}; try config, template, vm or lun:0`,
        }),
      )
      .min(1, 'it must name something'),
  }),
]);

const job = fields({
  made: oneOf('with-operation', 'always', 'never').exactOptional(),
  starts: duration.exactOptional().describe('From the acceptance to when the job can be read'),
  queued: duration.exactOptional().describe('From the acceptance to when its work begins'),
  takes: duration.exactOptional().describe('From the beginning of its work to its end'),
  outcome: oneOf(
    'completed',
    'completedWithWarnings',
    'failed',
    'cancelled',
    'stuck',
  ).exactOptional(),
  endsAt: place.exactOptional().describe('Where a job ends that does not complete'),
  stuckAt: place.exactOptional().describe('Where it stands still for ever'),
  progress: z
    .array(z.tuple([duration, percent]))
    .min(1, 'it must have a point')
    .exactOptional()
    .describe('Its percentage by the time since the acceptance'),
  errors: z
    .array(fields({ code: text, message: text.exactOptional() }))
    .min(1, 'it must have an error')
    .exactOptional(),
  onCancel: oneOf('cancelled', 'completes', 'refused', 'stuck').exactOptional(),
  leaves: leaves.exactOptional().describe('What there is once it has ended'),
});

const FORMS = ['relative', 'doubled', 'sibling-host', 'other-host', 'resigned'] as const;

const headers = z.union([
  oneOf('both', 'async-operation', 'location', 'none', ...FORMS),
  fields({
    send: z.array(oneOf('async-operation', 'location', 'operation-location')).exactOptional(),
    form: oneOf('absolute', ...FORMS).exactOptional(),
    stale: oneOf('accept', 'refuse')
      .exactOptional()
      .describe('What an address meets whose signature a later answer has replaced'),
  }),
]);

const waitSeconds = whole.nonnegative();

const retryAfterForm: z.ZodType<RetryAfterForm> = z
  .union([
    oneOf('http-date', 'omit', 'fraction', 'zero', 'huge'),
    waitSeconds,
    z.array(waitSeconds).min(1, 'it must have a figure'),
  ])
  .meta({ id: 'retryAfter', description: 'Seconds, seconds answer by answer, or a form' });

export const retryAfter = z.union([
  retryAfterForm,
  fields({
    trigger: retryAfterForm.exactOptional(),
    status: retryAfterForm.exactOptional(),
    result: retryAfterForm.exactOptional(),
    job: retryAfterForm.exactOptional(),
  }),
]);

/** How one asynchronous operation is to go, as it is written; see core/fate.ts for what each part means. */
export const fateSchema: z.ZodType<FateDocument> = fields({
  match: match.exactOptional(),
  operation: operation.exactOptional(),
  job: job.exactOptional(),
  progression: oneOf('time', 'polls', 'manual').exactOptional(),
  polls: counted.exactOptional().describe('The look at which each has ended'),
  whenBusy: oneOf('refuse', 'accept', 'fail-job').exactOptional(),
  headers: headers.exactOptional(),
  retryAfter: retryAfter.exactOptional(),
  visibleAfter: duration.exactOptional(),
  resultExpiresAfter: duration.exactOptional(),
  jobIdEqualsOperationId: z.boolean().exactOptional(),
})
  .superRefine((fate, context) => {
    for (const { path, message } of fateFaults(fate))
      context.addIssue({ code: 'custom', path: [...path], message });
  })
  .meta({ title: 'A fate', description: 'How one asynchronous operation is to go' });
