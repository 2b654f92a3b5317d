import type { KeptRule, RuleDocument } from '../core/rule.ts';
import { ruleId } from '../core/standing.ts';
import { formatInstant } from '../core/time.ts';
import { explain } from '../faults/explain.ts';
import { ruleSchema } from '../faults/rule-schema.ts';
import type { StandingKind } from './standing-orders.ts';

/** What spoils answers on the wire. */
export const RULES: StandingKind<RuleDocument, KeptRule> = {
  noun: 'rule',
  schema: ruleSchema,
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
