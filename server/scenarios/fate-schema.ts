import * as z from 'zod';
import type { FateDocument, RetryAfterForm } from '../core/fate.ts';
import { TASK_NAMES } from '../core/plan.ts';
import { fateFaults } from './fate-faults.ts';
import { ASYNCHRONOUS_OPERATIONS } from './operations.ts';
import { LONGEST_LIST } from '../limits.ts';
import { counted, duration, fields, listOf, oneOf, text, whole } from './words.ts';
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
  recoveryType: oneOf('RestoreDisks', 'AlternateLocation', 'OriginalLocation')
    .exactOptional()
    .describe('What kind of restore'),
  item: text.exactOptional().describe('The machine: its name, or {resource group}/{machine}'),
  nth: counted
    .exactOptional()
    .describe('The how many-eth accepted operation that fits the rest, counted from 1'),
});

const operation = fields({
  takes: duration.exactOptional().describe('From the acceptance to its end'),
  outcome: oneOf('succeeded', 'failed', 'canceled', 'stuck')
    .exactOptional()
    .describe('How it ends; stuck: never. Default succeeded'),
  code: text.exactOptional().describe('Of its error'),
  message: text.exactOptional().describe('Of its error. Default: the one that goes with the code'),
});

const LEFT_OUT = /^(config|template|vm|lun:\d{1,2})$/;

const leaves = z.union([
  oneOf('everything', 'disks', 'nothing'),
  fields({
    without: listOf(
      z.string().regex(LEFT_OUT, {
        error: ({ input }) => `got ${shown(input)}; try config, template, vm or lun:0`,
      }),
      LONGEST_LIST,
    ).min(1, 'it must name something'),
  }),
]);

const job = fields({
  made: oneOf('with-operation', 'always', 'never')
    .exactOptional()
    .describe(
      'Whether there is one: if the operation succeeds, in any case, or not. Default with-operation',
    ),
  starts: duration.exactOptional().describe('From the acceptance to when the job can be read'),
  queued: duration.exactOptional().describe('From the acceptance to when its work begins'),
  takes: duration.exactOptional().describe('From the beginning of its work to its end'),
  outcome: oneOf('completed', 'completedWithWarnings', 'failed', 'cancelled', 'stuck')
    .exactOptional()
    .describe('How it ends; stuck: never. Default completed'),
  endsAt: place.exactOptional().describe('Where a job ends that does not complete'),
  stuckAt: place.exactOptional().describe('Where it stands still for ever'),
  progress: listOf(z.tuple([duration, percent]), LONGEST_LIST)
    .min(1, 'it must have a point')
    .exactOptional()
    .describe('Its percentage by the time since the acceptance'),
  errors: listOf(fields({ code: text, message: text.exactOptional() }), LONGEST_LIST)
    .min(1, 'it must have an error')
    .exactOptional()
    .describe('What it says went wrong: codes, each with a message of its own or the usual one'),
  onCancel: oneOf('cancelled', 'completes', 'refused', 'stuck')
    .exactOptional()
    .describe('What a cancel of it meets; completes: taken, and lost. Default cancelled'),
  leaves: leaves.exactOptional().describe('What there is once it has ended'),
});

const FORMS = ['relative', 'doubled', 'sibling-host', 'other-host', 'resigned'] as const;

const headers = z.union([
  oneOf('both', 'async-operation', 'location', 'none', ...FORMS),
  fields({
    send: listOf(
      oneOf('async-operation', 'location', 'operation-location'),
      LONGEST_LIST,
    ).exactOptional(),
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
    listOf(waitSeconds, LONGEST_LIST).min(1, 'it must have a figure'),
  ])
  .meta({ id: 'retryAfter', description: 'Seconds, seconds answer by answer, or a form' });

export const retryAfter = z.union([
  retryAfterForm,
  fields({
    trigger: retryAfterForm.exactOptional().describe('Of the 202'),
    status: retryAfterForm.exactOptional().describe('Of the operation’s status'),
    result: retryAfterForm.exactOptional().describe('Of its result'),
    job: retryAfterForm.exactOptional().describe('Of its job, which usually has none'),
  }),
]);

/** How one asynchronous operation is to go, as it is written; see core/fate.ts for what each part means. */
export const fateSchema: z.ZodType<FateDocument> = fields({
  match: match
    .exactOptional()
    .describe('Which operation it is for. Default: the next that makes a job'),
  operation: operation.exactOptional().describe('How the operation goes'),
  job: job.exactOptional().describe('How its job goes'),
  progression: oneOf('time', 'polls', 'manual')
    .exactOptional()
    .describe('What makes it go on: the clock, looks at it, or finish by hand. Default time'),
  polls: counted
    .exactOptional()
    .describe('The look at which each has ended, counted from 1. Default 2'),
  whenBusy: oneOf('refuse', 'accept', 'fail-job')
    .exactOptional()
    .describe('What it meets where the item is at work already. Default refuse'),
  headers: headers
    .exactOptional()
    .describe('Which polling addresses its answers give, and how. Default both'),
  retryAfter: retryAfter
    .exactOptional()
    .describe('Of all its answers, or of each kind. Default: the pace’s'),
  visibleAfter: duration
    .exactOptional()
    .describe('From the acceptance, how long its addresses answer 404'),
  resultExpiresAfter: duration
    .exactOptional()
    .describe('From its end, how long until its addresses answer 404 again'),
  jobIdEqualsOperationId: z
    .boolean()
    .exactOptional()
    .describe('Whether its job has the operation’s id, or one of its own'),
})
  .superRefine((fate, context) => {
    for (const { path, message } of fateFaults(fate))
      context.addIssue({ code: 'custom', path: [...path], message });
  })
  .meta({ title: 'A fate', description: 'How one asynchronous operation is to go' });
