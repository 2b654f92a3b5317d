import type { KeptRule, RuleDocument } from '../core/rule.ts';
import { ruleId } from '../core/standing.ts';
import { formatInstant, type Instant, parseInstant } from '../core/time.ts';
import type { Misfit } from '../scenarios/faults-of.ts';
import { shown } from '../shown.ts';
import { explain } from '../faults/explain.ts';
import { ruleSchema } from '../faults/rule-schema.ts';
import type { StandingKind } from './standing-orders.ts';

/** What spoils answers on the wire. */
export const RULES: StandingKind<RuleDocument, KeptRule> = {
  noun: 'rule',
  schema: ruleSchema,
  overAt,
  idOf: ruleId,
  keptIn: ({ rules }) => rules,
  added: (id, rule, at) => ({ kind: 'rule-added', at, id, rule }),
  dropped: (at, id) => ({ kind: 'rule-dropped', at, ...(id !== undefined && { id }) }),
  viewIn:
    ({ world, counters, now }) =>
    (kept) => ({
      id: kept.id,
      ...explain(kept, counters.rules[kept.id], now, world.compress),
      addedAt: formatInstant(kept.addedAt),
      rule: kept.rule,
    }),
};

/** An instant that has been ends a rule before it begins; a duration is counted from now on. */
function overAt({ ttl, trigger = {} }: RuleDocument, now: Instant): readonly Misfit[] {
  const ends = [
    { path: ['ttl'], end: ttl },
    { path: ['trigger', 'until'], end: trigger.until },
  ];
  return ends.flatMap(({ path, end }) => {
    const at = end === undefined ? undefined : parseInstant(end);
    if (at === undefined || at > now) return [];
    const message = `it is over already: the world’s clock shows ${formatInstant(now)}; got ${shown(end)}; try a later instant, or a duration, as 40m`;
    return [{ path, message }];
  });
}
