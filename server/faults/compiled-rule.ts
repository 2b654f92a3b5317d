import { sameName } from '../core/names.ts';
import type { RuleDocument, RuleTrigger, RuleWhen } from '../core/rule.ts';
import type { Exchange, Subject } from '../exchange.ts';
import type { Fault, Phase } from './fault-kind.ts';
import { type Moment, momentOf, namesOf } from './fields.ts';
import { fitsGlob } from '../glob.ts';
import { kindOf } from './kinds.ts';
import { operationNamed } from './operation-names.ts';

/** A rule with its texts read, once for all the requests that it meets. */
export interface CompiledRule {
  readonly fault: Fault;
  readonly phase: Phase;
  readonly times: number;
  readonly trigger: RuleTrigger;
  readonly after: Moment | undefined;
  readonly until: Moment | undefined;
  readonly ttl: Moment | undefined;
  fits(exchange: Exchange, subject: () => Subject | undefined): boolean;
}

const compiled = new WeakMap<RuleDocument, CompiledRule>();

export function compiledRule(rule: RuleDocument): CompiledRule {
  const known = compiled.get(rule);
  if (known) return known;
  const fresh = compile(rule);
  compiled.set(rule, fresh);
  return fresh;
}

function compile(rule: RuleDocument): CompiledRule {
  const kind = kindOf(rule.do.kind);
  if (!kind) throw new Error(`A fault '${rule.do.kind}' went past the schema of rules.`);
  const fault = kind.bind(rule.do);
  const { trigger = {}, when = {}, times = Infinity, ttl } = rule;
  return {
    fault,
    phase: rule.phase ?? fault.phases[0] ?? 'before',
    times,
    trigger,
    after: trigger.after === undefined ? undefined : momentOf(trigger.after),
    until: trigger.until === undefined ? undefined : momentOf(trigger.until),
    ttl: ttl === undefined ? undefined : momentOf(ttl),
    fits: fitting(when),
  };
}

/** The parts of `when` that are there; the cheapest first. */
function fitting(when: RuleWhen): CompiledRule['fits'] {
  const tests: CompiledRule['fits'][] = [];
  const { operation, method, path, item, header = {}, state } = when;
  if (operation !== undefined) {
    const ids = new Set<string | undefined>(namesOf(operation).map(operationNamed));
    tests.push((exchange) => exchange.operationId !== undefined && ids.has(exchange.operationId));
  }
  if (method !== undefined) tests.push((exchange) => sameName(exchange.method, method));
  if (path !== undefined) {
    tests.push((exchange) => fitsGlob(path, exchange.path));
  }
  if (item !== undefined) tests.push(({ path: of }) => isOfItem(of, item));
  for (const [name, pattern] of Object.entries(header)) {
    const key = name.toLowerCase();
    tests.push((exchange) => {
      const value = exchange.header(key);
      return value !== undefined && fitsGlob(pattern, value);
    });
  }
  if (state !== undefined) tests.push((_, subject) => subject()?.state === state);
  return (exchange, subject) => tests.every((test) => test(exchange, subject));
}

/**
 * Whether the path is of a machine: named alone, or with its group. Items and containers end with
 * `;{group};{machine}` in every form that the service has had.
 */
function isOfItem(path: string, item: string): boolean {
  const wanted = item.split('/').reverse();
  const segments = path.split('/');
  return segments.some((segment, at) => {
    const type = segments[at - 1]?.toLowerCase();
    if (type !== 'protecteditems' && type !== 'protectioncontainers') return false;
    const parts = segment.split(';').reverse();
    return wanted.every((part, place) => sameName(part, parts[place] ?? ''));
  });
}
