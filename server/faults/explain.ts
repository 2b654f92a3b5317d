import type { KeptRule, RuleDocument, RuleTally, RuleTrigger, RuleWhen } from '../core/rule.ts';
import { ordinal } from '../core/ordinal.ts';
import type { Instant } from '../core/time.ts';
import { type CompiledRule, compiledRule } from './compiled-rule.ts';
import { namesOf } from './fields.ts';
import { isSpent, momentAfter } from './trigger.ts';

/** What a rule does, in a sentence, and how far it has come. */
export interface Explained {
  readonly says: string;
  readonly hits: number;
  /** Whether it has nothing more to do. */
  readonly spent: boolean;
}

/** `compress` is the world's, which divides what the sentence gives as it was written. */
export function explain(
  kept: KeptRule,
  tally: RuleTally | undefined,
  now: Instant,
  compress = 1,
): Explained {
  const rule = compiledRule(kept.rule);
  const hits = tally?.hits ?? 0;
  const spent =
    isSpent(rule, kept, tally, now, compress) || isOver(rule, kept, tally, now, compress);
  return { says: sentence(kept.rule, rule, hits, spent), hits, spent };
}

/** Whether no request to come can be meant any more, as far as the trigger tells. */
function isOver(
  { trigger, until, fault }: CompiledRule,
  { addedAt }: KeptRule,
  tally: RuleTally | undefined,
  now: Instant,
  compress: number,
): boolean {
  const since = trigger.since ?? 'rule';
  const counted = since === 'first-match' ? tally?.firstMatchAt : addedAt;
  const end = momentAfter(until, since === 'accepted' ? undefined : counted, compress);
  if (end !== undefined && now >= end) return true;
  // What goes on by itself, and what is counted for each operation, may come again.
  if (fault.holds || trigger.per === 'operation') return false;
  const last = Math.min(trigger.nth ?? Infinity, trigger.first ?? Infinity);
  return (tally?.matched ?? 0) >= last;
}

function sentence(
  rule: RuleDocument,
  compiled: CompiledRule,
  hits: number,
  spent: boolean,
): string {
  const { when = {}, trigger = {}, phase, times, ttl } = rule;
  const parts = [
    `${compiled.fault.says} ${whichRequests(when, trigger)}`,
    ...windowOf(trigger),
    ...(phase === 'after' && compiled.fault.phases[0] !== 'after'
      ? ['after the work is done']
      : []),
    ...(ttl === undefined ? [] : [momentWords(ttl, 'for', 'until')]),
    ...(times === undefined ? [] : [timesWords(times)]),
  ];
  const left = times === undefined || spent ? '' : ` (${times - hits} left)`;
  return `${parts.join(', ')}${left}${spent ? ' (spent)' : ''}`;
}

function whichRequests(when: RuleWhen, trigger: RuleTrigger): string {
  const { nth, first, every, probability, per } = trigger;
  const noun = nounOf(when);
  const counted =
    nth !== undefined
      ? `the ${ordinal(nth)} ${noun}`
      : first !== undefined
        ? `the first ${first === 1 ? '' : `${first} `}${noun}`
        : every !== undefined && every > 1
          ? `every ${ordinal(every)} ${noun}`
          : when.operation === undefined
            ? `any ${noun}`
            : noun;
  const each = per === 'operation' ? ' of each operation' : '';
  const chance =
    probability === undefined
      ? ''
      : ` with a probability of ${Number((probability * 100).toFixed(3))}%`;
  return counted + details(when) + each + chance;
}

function nounOf({ operation, method, path }: RuleWhen): string {
  if (operation !== undefined) {
    const names = namesOf(operation).join(' or ');
    return method === undefined ? names : `${method.toUpperCase()} ${names}`;
  }
  const verb = method === undefined ? 'request' : method.toUpperCase();
  if (path !== undefined) return `${verb} of ${path}`;
  return method === undefined ? verb : `${verb} request`;
}

function details({ operation, path, item, header = {}, state }: RuleWhen): string {
  const headers = Object.entries(header).map(([name, value]) =>
    value === '*' ? name : `${name}: ${value}`,
  );
  return [
    operation !== undefined && path !== undefined ? ` at ${path}` : '',
    item === undefined ? '' : ` for the machine ${item}`,
    headers.length === 0 ? '' : ` with ${headers.join(' and ')}`,
    state === undefined ? '' : ` while it is ${state.replace('-', ' ')}`,
  ].join('');
}

function windowOf({ after, until, since = 'rule' }: RuleTrigger): string[] {
  const than = SINCE_WORDS[since];
  return [
    ...(after === undefined ? [] : [`${momentWords(after, 'from', 'from', than)} on`]),
    ...(until === undefined ? [] : [momentWords(until, 'until', 'until', than)]),
  ];
}

const SINCE_WORDS = {
  rule: 'after the rule was added',
  accepted: 'after the acceptance',
  'first-match': 'after the first such request',
};

/** An instant stands by itself; a duration is counted from something. */
function momentWords(text: string, ofDuration: string, ofInstant: string, than = ''): string {
  const isInstant = /^\d{4}-/.test(text);
  if (isInstant) return `${ofInstant} ${text}`;
  return `${ofDuration} ${text}${than === '' ? '' : ` ${than}`}`;
}

const timesWords = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
