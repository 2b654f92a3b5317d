import * as z from 'zod';
import type { FaultDocument, RuleDocument, RuleTrigger } from '../core/rule.ts';
import { parseDuration, parseInstant } from '../core/time.ts';
import { compiledRule } from './compiled-rule.ts';
import { LONGEST_LIST } from '../limits.ts';
import { count, headerName, headersOf, momentText, namesOf, strict, textField } from './fields.ts';
import { KIND_NAMES, KINDS } from './kinds.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../shown.ts';
import { listed, wordsOf } from '../words-of-zod.ts';
import {
  asksAfterOne,
  isRead,
  methodOf,
  namesAnItem,
  OPERATION_NAMES,
  type OperationName,
  operationNamed,
  setsOneOff,
} from './operation-names.ts';

const operationName = z.enum(OPERATION_NAMES as [string, ...string[]], {
  error: ({ input }) => `there is no operation ${suggestion(input, OPERATION_NAMES)}`,
});

const [firstKind, ...otherKinds] = KINDS.map(({ schema }) => schema);
if (!firstKind) throw new Error('There are no kinds of fault.');

/** A fault by itself. */
const faultSchema: z.ZodType<FaultDocument, FaultDocument> = z.discriminatedUnion(
  'kind',
  [firstKind, ...otherKinds],
  {
    error: ({ input }) =>
      isObject(input)
        ? `there is no fault ${suggestion(input['kind'], KIND_NAMES)}; there are ${KIND_NAMES.join(', ')}`
        : 'must be an object with a kind; try { "kind": "status", "code": "TooManyRequests" }',
  },
);

const when = strict({
  operation: z
    .union([operationName, z.array(operationName).min(1).max(LONGEST_LIST)], {
      error: ({ input }) =>
        `there is no operation ${suggestion([input].flat().find(isUnknownOperation), OPERATION_NAMES)}`,
    })
    .exactOptional(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']).exactOptional(),
  path: textField.min(1).exactOptional(),
  item: textField.min(1).exactOptional(),
  header: headersOf(headerName, textField).exactOptional(),
  state: z.enum(['in-progress', 'succeeded', 'failed', 'canceled']).exactOptional(),
});

const trigger = strict({
  nth: count.exactOptional().describe('Only the how many-eth request that fits, counted from 1'),
  first: count.exactOptional().describe('The first so many requests that fit'),
  every: count.exactOptional().describe('Each so many-eth request that fits'),
  probability: z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .describe('How likely, 0 to 1; drawn from the world’s seed, once for each request that fits'),
  after: momentText
    .exactOptional()
    .describe('From when on: a duration since `since`, or an instant'),
  until: momentText.exactOptional().describe('Until when: a duration since `since`, or an instant'),
  since: z
    .enum(['rule', 'accepted', 'first-match'])
    .exactOptional()
    .describe(
      'What after and until count from: the rule’s being added, the acceptance of the operation, the first request that fits. Default rule',
    ),
  per: z
    .enum(['rule', 'operation'])
    .exactOptional()
    .describe('Whether all requests are counted, or those about each operation. Default rule'),
});

/** A whole rule. What JSON Schema cannot say of it stands in the check behind. */
export const ruleSchema: z.ZodType<RuleDocument, RuleDocument> = strict({
  when: when
    .exactOptional()
    .describe('Which requests it is for; all that is said must fit. Default: any'),
  trigger: trigger
    .exactOptional()
    .describe('Which of the requests that fit; all that is said must hold. Default: each'),
  phase: z
    .enum(['before', 'after'])
    .exactOptional()
    .describe(
      'before: in place of the work, the world stays as it is; after: the work is done, and its answer spoilt. Default: the first that the kind has',
    ),
  do: faultSchema.describe('What it does to the answer'),
  times: count.exactOptional().describe('How often it is applied at most'),
  ttl: momentText
    .exactOptional()
    .describe('How long it lasts from its being added, or the instant at which it ends'),
}).superRefine((rule, context) => {
  // Of parts that are wrong by themselves nothing more is said.
  if (context.issues.length > 0) return;
  for (const [path, message] of contradictions(rule))
    context.addIssue({ code: 'custom', path, message });
});

/** Why a rule was refused: what was wrong where, and what would do. */
export interface RuleFault {
  readonly fault: string;
}

/** Reads a rule as somebody wrote it. */
export function parseRule(json: unknown): RuleDocument | RuleFault {
  const result = ruleSchema.safeParse(json, { error: wordsOf });
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const place = path.map(String).join('.');
    return place === '' ? message : `${place}: ${message}`;
  });
  return { fault: `Cannot read the rule: ${faults.join('; ')}.` };
}

export const isRuleFault = (read: RuleDocument | RuleFault): read is RuleFault => 'fault' in read;

type Contradiction = readonly [path: string[], message: string];

/** Parts that are right each by itself, and together would never apply or never mean what they say. */
function* contradictions(rule: RuleDocument): Generator<Contradiction> {
  yield* wrongPhase(rule);
  yield* wrongTrigger(rule);
  yield* wrongOperations(rule);
  yield* wrongMethod(rule);
}

function* wrongPhase(rule: RuleDocument): Generator<Contradiction> {
  const { phase, do: fault } = rule;
  const { phases } = compiledRule(rule).fault;
  if (phase === undefined || phases.includes(phase)) return;
  yield phase === 'before'
    ? [
        ['phase'],
        `'${fault.kind}' spoils an answer, which there is only after the work; leave phase out`,
      ]
    : [['phase'], `'${fault.kind}' comes ahead of the work; leave phase out`];
}

function* wrongTrigger(rule: RuleDocument): Generator<Contradiction> {
  const { trigger = {}, do: fault, times = 1 } = rule;
  const { nth, first, every, per } = trigger;
  if (nth !== undefined && times > 1 && per !== 'operation')
    yield [
      ['times'],
      `the nth is one request, not ${times}; leave times out, or try trigger.per: operation`,
    ];
  if (nth !== undefined && (first !== undefined || every !== undefined))
    yield [['trigger'], `nth stands alone: leave out ${first === undefined ? 'every' : 'first'}`];
  if (first !== undefined && every !== undefined && every > first)
    yield [['trigger'], `every ${every} of the first ${first} is none`];
  if (fault.kind === 'throttle' && trigger.probability !== undefined)
    yield [['trigger', 'probability'], 'a bucket counts every request; leave it out'];
  yield* wrongWindow(trigger);
}

function* wrongWindow({ after, until, since }: RuleTrigger): Generator<Contradiction> {
  if (since !== undefined && after === undefined && until === undefined)
    yield [['trigger', 'since'], 'needs after or until, which are counted from it'];
  if (after !== undefined && until !== undefined && isEarlier(until, after))
    yield [['trigger', 'until'], `until ${until} is over before it begins after ${after}`];
}

/** Of two durations or two instants; a duration and an instant cannot be compared here. */
function isEarlier(one: string, other: string): boolean {
  const [instant, than] = [parseInstant(one), parseInstant(other)];
  if (instant !== undefined && than !== undefined) return instant <= than;
  const [duration, longer] = [parseDuration(one), parseDuration(other)];
  return duration !== undefined && longer !== undefined && duration <= longer;
}

function* wrongOperations(rule: RuleDocument): Generator<Contradiction> {
  const { when: { operation, method, item, state } = {}, trigger: given = {}, do: fault } = rule;
  if (fault.kind === 'stale-read' && method !== undefined && method !== 'GET')
    yield [['when', 'method'], `'stale-read' is for GET: a ${method} is no read`];
  if (operation === undefined) return;
  const ids = namesOf(operation)
    .map(operationNamed)
    .filter((id): id is OperationName => id !== undefined);
  if (fault.kind === 'stale-read' && !ids.some(isRead))
    yield [['when', 'operation'], `'stale-read' is for reads, and ${ids.join(', ')} is none`];
  if (item !== undefined && !ids.some(namesAnItem))
    yield [['when', 'item'], `the path of ${ids.join(', ')} names no machine; leave item out`];
  const isAfter = compiledRule(rule).phase === 'after';
  if (ids.some((id) => asksAfterOne(id) || (isAfter && setsOneOff(id)))) return;
  const why = `needs an operation that there is, and ${ids.join(', ')} ${isAfter ? 'is about none' : 'is about none before the work is done'}`;
  if (state !== undefined) yield [['when', 'state'], why];
  if (given.since === 'accepted') yield [['trigger', 'since'], why];
  if (given.per === 'operation') yield [['trigger', 'per'], why];
}

/** An operation has one method; HEAD is a GET of which nobody wants the body. */
function* wrongMethod({
  when: { operation, method } = {},
}: RuleDocument): Generator<Contradiction> {
  if (operation === undefined || method === undefined) return;
  const methods = namesOf(operation)
    .map(operationNamed)
    .flatMap((id) => (id === undefined ? [] : [methodOf(id)]));
  if (methods.includes(method === 'HEAD' ? 'GET' : method)) return;
  const names = namesOf(operation).join(', ');
  yield [
    ['when', 'method'],
    `no request of ${names} is a ${method}; leave method out, or try ${listed([...new Set(methods)])}`,
  ];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isUnknownOperation = (name: unknown): boolean =>
  typeof name !== 'string' || operationNamed(name) === undefined;

function suggestion(written: unknown, known: readonly string[]): string {
  if (written === undefined) return 'without a name';
  if (typeof written !== 'string') return shown(written);
  const near = nearest(written, known);
  return near === undefined ? shown(written) : `${shown(written)}; try '${near}'`;
}
