import * as z from 'zod';
import { ROLES } from '../core/roles.ts';
import type { OutsideEventDocument, ScenarioDocument } from '../core/scenario.ts';
import { parseDuration } from '../core/time.ts';
import { LONGEST_LIST, MOST_ORDERS } from '../limits.ts';
import { fateSchema } from './fate-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { scenarioFaults } from './scenario-faults.ts';
import {
  duration,
  durationOrInstant,
  fields,
  instant,
  listOf,
  oneOf,
  text,
  whole,
} from './words.ts';
import { amiss } from '../words-of-zod.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const kebab = (example: string) =>
  z
    .string()
    .meta({ examples: [example] })
    .regex(KEBAB, {
      error: ({ input }) => amiss('small letters with hyphens', input, example),
    });

const eventSchema = fields({
  at: durationOrInstant.describe('A duration since `since`, or an instant'),
  since: oneOf('scenario', 'accepted').exactOptional(),
  do: oneOf(
    'backup',
    'restore',
    'cancel',
    'delete-point',
    'delete-storage-account',
    'lock',
    'unlock',
  ),
  item: text.exactOptional().describe('The machine: its name, or {resource group}/{machine}'),
  point: text.exactOptional().describe('A point’s name, newest or oldest'),
  storageAccount: text.exactOptional(),
}).superRefine((event, context) => {
  for (const { field, message } of eventFaults(event))
    context.addIssue({ code: 'custom', path: [field], message });
});

function eventFaults(event: OutsideEventDocument): { field: string; message: string }[] {
  const faults: { field: string; message: string }[] = [];
  if (event.since !== undefined && parseDuration(event.at) === undefined)
    faults.push({ field: 'since', message: 'an instant is counted from nothing; leave since out' });
  if (event.point !== undefined && event.do !== 'delete-point' && event.do !== 'restore')
    faults.push({ field: 'point', message: `${event.do} is about no point; leave it out` });
  if (event.do === 'delete-storage-account' && event.item !== undefined)
    faults.push({ field: 'item', message: 'an account is of no machine; try storageAccount' });
  if (event.storageAccount !== undefined && event.do !== 'delete-storage-account')
    faults.push({ field: 'storageAccount', message: `${event.do} is about none; leave it out` });
  return faults;
}

const expectation = fields({
  client: oneOf('succeeds', 'reports-failure', 'either').describe('How a correct client ends'),
  job: oneOf(
    'InProgress',
    'Cancelling',
    'Completed',
    'CompletedWithWarnings',
    'Failed',
    'Cancelled',
  )
    .exactOptional()
    .describe('The status of its job in the end'),
  triggers: whole
    .nonnegative()
    .exactOptional()
    .describe('How many restores it triggers. Default 1'),
}).superRefine(({ client, job }, context) => {
  if (client === 'succeeds' && job !== undefined && job !== 'Completed')
    context.addIssue({
      code: 'custom',
      path: ['client'],
      message: `nothing is restored by a job that is ${job}; try reports-failure`,
    });
});

const clock = fields({
  mode: oneOf('real', 'scaled', 'frozen', 'skip').exactOptional(),
  rate: z.number().positive().max(1_000_000).exactOptional(),
  now: instant.exactOptional(),
}).refine(({ mode, rate }) => rate === undefined || mode === 'scaled', {
  path: ['rate'],
  error: 'only a scaled clock has a rate; try mode: scaled',
});

/** A scenario file; see core/scenario.ts for what each part means. */
export const scenarioSchema: z.ZodType<ScenarioDocument> = fields({
  version: z.literal(1),
  name: kebab('point-is-pruned').describe('As its file is called'),
  about: text
    .regex(/^[^\n]*[.!?]$/, 'it must be one sentence, on one line, with its full stop')
    .describe('One sentence'),
  tags: listOf(kebab('nightly'), LONGEST_LIST).exactOptional(),
  evidence: fields({
    kind: oneOf('recorded', 'specified', 'reported', 'inferred', 'ours'),
    source: text.regex(/^[^\n]+$/, 'it must be one line').describe('Where it is written, or why'),
  })
    .exactOptional()
    .describe('How it is known that Azure does so; ours where nothing is said about Azure'),
  seed: whole.nonnegative().exactOptional(),
  world: text.exactOptional().describe('The name of a world that ships, or a world file'),
  era: oneOf('documented', 'middle', 'current').exactOptional(),
  clock: clock.exactOptional(),
  auth: fields({
    mode: oneOf('any', 'strict', 'off').exactOptional(),
    tokenLifetime: duration.exactOptional(),
    role: oneOf(...ROLES)
      .exactOptional()
      .describe('Of whoever the client is given out to be'),
  }).exactOptional(),
  fates: listOf(fateSchema, MOST_ORDERS).exactOptional(),
  rules: listOf(ruleSchema, MOST_ORDERS).exactOptional(),
  events: listOf(eventSchema, MOST_ORDERS).exactOptional(),
  client: fields({
    signal: oneOf('SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'),
    at: duration.describe('Since it was started'),
  })
    .exactOptional()
    .describe('What is done to the client, where it is run by restorite'),
  expect: expectation,
})
  .superRefine((scenario, context) => {
    for (const { path, message } of scenarioFaults(scenario))
      context.addIssue({ code: 'custom', path: [...path], message });
  })
  .meta({
    title: 'A scenario',
    description: 'A named course of events, and how a client should end',
  });
