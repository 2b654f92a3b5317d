import type { KeptRule, RuleTally } from '../core/rule.ts';
import type { Instant } from '../core/time.ts';
import type { Exchange, Manner, Mark, Sending, Subject, WireAnswer } from '../exchange.ts';
import { fitting } from './answers.ts';
import { type CompiledRule, compiledRule } from './compiled-rule.ts';
import { explain } from './explain.ts';
import type { Change, Phase, Scene } from './fault-kind.ts';
import { isInside, isMeant, isSpent } from './trigger.ts';

/**
 * Does an exchange under the rules of its world: those ahead of the work in order, the work unless one
 * of them has had the last word, then those that spoil what it answered. At once, where the work is
 * done at once.
 */
export function applyRules(
  rules: readonly KeptRule[],
  compress: number,
  exchange: Exchange,
): Sending | Promise<Sending> {
  const draft: Draft = { exchange, compress, answer: undefined, ended: false };
  pass(rules, 'before', draft);
  if (draft.ended) {
    // Nothing is done and nothing more is spoilt; but the third request is the third for all of them.
    pass(rules, 'after', draft);
    return sendingOf(draft);
  }
  const spoil = (answer: WireAnswer): Sending => {
    draft.answer = answer;
    pass(rules, 'after', draft);
    return sendingOf(draft);
  };
  const worked = exchange.work(draft.asOf);
  return worked instanceof Promise ? worked.then(spoil) : spoil(worked);
}

/** An exchange on its way through the rules. */
interface Draft {
  readonly exchange: Exchange;
  readonly compress: number;
  /** Undefined ahead of the work; null where nothing is to be answered. */
  answer: WireAnswer | null | undefined;
  ended: boolean;
  asOf?: Instant;
  notBefore?: Instant;
  manner?: Manner;
  marks?: Mark[];
}

/**
 * Every rule counts the requests that it fits, those whose answer another has ended among them: the
 * second request is the second, whoever else has had to do with the first.
 */
function pass(rules: readonly KeptRule[], phase: Phase, draft: Draft): void {
  const { exchange } = draft;
  let known: { readonly subject: Subject | undefined } | undefined;
  const subject = (): Subject | undefined => (known ??= { subject: exchange.subject() }).subject;
  for (const kept of rules) {
    const rule = compiledRule(kept.rule);
    if (rule.phase !== phase) continue;
    const tally = tallyOfMeant(rule, kept, draft, subject);
    if (tally && !draft.ended) applyFault(rule, kept, tally, draft);
  }
}

/** The tally of a rule that is for this request; undefined where it is not. */
function tallyOfMeant(
  rule: CompiledRule,
  kept: KeptRule,
  draft: Draft,
  subject: () => Subject | undefined,
): RuleTally | undefined {
  const { exchange, compress } = draft;
  const { now, counters } = exchange;
  if (isSpent(rule, kept, counters.rules[kept.id], now, compress)) return undefined;
  if (!rule.fits(exchange, subject)) return undefined;
  const tally = (counters.rules[kept.id] ??= { matched: 0, hits: 0 });
  tally.firstMatchAt ??= now;
  if (!isInside(rule, kept, tally, subject, now, compress)) return undefined;
  const meant = isMeant(rule, kept, tally, subject, exchange);
  return meant || rule.fault.holds?.(sceneOf(kept, tally, draft)) === true ? tally : undefined;
}

function applyFault(rule: CompiledRule, kept: KeptRule, tally: RuleTally, draft: Draft): void {
  const change = rule.fault.apply(sceneOf(kept, tally, draft));
  if (!change) return;
  tally.hits += 1;
  take(change, draft);
  draft.ended = rule.fault.ends;
  const { says } = explain(kept, tally, draft.exchange.now, draft.compress);
  (draft.marks ??= []).push({ rule: kept.id, kind: kept.rule.do.kind, says });
}

const sceneOf = (kept: KeptRule, tally: RuleTally, draft: Draft): Scene => ({
  exchange: draft.exchange,
  kept,
  tally,
  compress: draft.compress,
  answer: draft.answer ?? undefined,
  leavesAt: draft.notBefore ?? draft.exchange.now,
});

function take(change: Change, draft: Draft): void {
  if (change.answer !== undefined) draft.answer = change.answer && fitting(change.answer);
  if (change.manner) draft.manner = change.manner;
  if (change.notBefore !== undefined) draft.notBefore = change.notBefore;
  if (change.asOf !== undefined) draft.asOf = change.asOf;
}

const sendingOf = ({ answer = null, notBefore, manner, marks }: Draft): Sending => ({
  answer,
  ...(notBefore !== undefined && { notBefore }),
  ...(manner && { manner }),
  ...(marks && { marks }),
});
