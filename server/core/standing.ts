import type { WorldEvent } from './events.ts';
import type { FateDocument } from './fate.ts';
import type { KeptFate, KeptScenario, PendingEvent, StandingOrders } from './orders.ts';
import { fits } from './choose-fate.ts';
import type { KeptRule } from './rule.ts';
import type { ScenarioDocument } from './scenario.ts';
import { momentSince } from './moment.ts';
import type { Instant } from './time.ts';
import { type AcceptedOperation, isAcceptance } from './work.ts';

/**
 * The standing orders of a world as its events leave them. Few events touch them, so they are made
 * anew each time, and a world without any shares one empty record.
 */
export const NO_ORDERS: StandingOrders = {
  fates: [],
  rules: [],
  outside: [],
  given: { fates: 0, rules: 0, scenarioFates: 0, scenarioRules: 0, scenarioEvents: 0 },
};

/** The id of the fate that is added next; the one after it is counted on from there. */
export const fateId = ({ given }: StandingOrders, ahead = 0): string =>
  `fate-${given.fates + ahead + 1}`;

export const ruleId = ({ given }: StandingOrders, ahead = 0): string =>
  `rule-${given.rules + ahead + 1}`;

/** The orders after an event; the same ones where it does not concern them. */
export function ordersAfter(
  orders: StandingOrders,
  event: WorldEvent,
  compress: number,
): StandingOrders {
  if (isAcceptance(event)) return event.outside ? orders : afterAcceptance(orders, event, compress);
  switch (event.kind) {
    case 'fate-added':
      return {
        ...orders,
        fates: [...orders.fates, keptFate(event.id, event.fate, event.at)],
        given: { ...orders.given, fates: orders.given.fates + 1 },
      };
    case 'fate-dropped':
      return { ...orders, fates: without(orders.fates, event.id) };
    case 'rule-added': {
      const rule: KeptRule = { id: event.id, rule: event.rule, addedAt: event.at };
      return {
        ...orders,
        rules: [...orders.rules, rule],
        given: { ...orders.given, rules: orders.given.rules + 1 },
      };
    }
    case 'rule-dropped':
      return { ...orders, rules: without(orders.rules, event.id) };
    case 'scenario-set':
      return withScenario(withoutScenario(orders), event.scenario, event.at, compress);
    case 'scenario-dropped':
      return withoutScenario(orders);
    case 'outside-came':
      return { ...orders, outside: without(orders.outside, event.id) };
    default:
      return orders;
  }
}

const keptFate = (id: string, fate: FateDocument, addedAt: Instant): KeptFate => ({
  id,
  fate,
  addedAt,
  seen: 0,
  hits: 0,
});

const without = <One extends { readonly id: string }>(
  all: readonly One[],
  id: string | undefined,
): readonly One[] => (id === undefined ? [] : all.filter((one) => one.id !== id));

/** Ids of what came with a scenario, so that it can go with it. */
const OF_SCENARIO = 'scenario-';

export const isOfScenario = ({ id }: { readonly id: string }): boolean =>
  id.startsWith(OF_SCENARIO);

export function withScenario(
  orders: StandingOrders,
  document: ScenarioDocument,
  setAt: Instant,
  compress: number,
): StandingOrders {
  const { fates = [], rules = [], events = [] } = document;
  const scenario: KeptScenario = { document, setAt };
  const { given } = orders;
  const numbered = (kind: string, before: number, at: number): string =>
    `${OF_SCENARIO}${kind}-${before + at + 1}`;
  return {
    fates: [
      ...orders.fates,
      ...fates.map((fate, at) => keptFate(numbered('fate', given.scenarioFates, at), fate, setAt)),
    ],
    rules: [
      ...orders.rules,
      ...rules.map((rule, at) => ({
        id: numbered('rule', given.scenarioRules, at),
        rule,
        addedAt: setAt,
      })),
    ],
    outside: events.map((event, at): PendingEvent => {
      const isDated = (event.since ?? 'scenario') === 'scenario';
      const dueAt = isDated ? momentSince(event.at, setAt, compress) : Infinity;
      return { id: numbered('event', given.scenarioEvents, at), event, dueAt };
    }),
    scenario,
    given: {
      ...given,
      scenarioFates: given.scenarioFates + fates.length,
      scenarioRules: given.scenarioRules + rules.length,
      scenarioEvents: given.scenarioEvents + events.length,
    },
  };
}

function withoutScenario(orders: StandingOrders): StandingOrders {
  const stays = (one: { readonly id: string }): boolean => !isOfScenario(one);
  return {
    fates: orders.fates.filter(stays),
    rules: orders.rules.filter(stays),
    outside: [],
    given: orders.given,
  };
}

function afterAcceptance(
  orders: StandingOrders,
  event: AcceptedOperation,
  compress: number,
): StandingOrders {
  const { fates, outside } = orders;
  if (fates.length === 0 && outside.length === 0) return orders;
  return {
    ...orders,
    fates: fates.map((kept) => ({
      ...kept,
      seen: kept.seen + (fits(kept.fate.match, event) ? 1 : 0),
      hits: kept.hits + (kept.id === event.fateId ? 1 : 0),
    })),
    outside: outside.map((pending) =>
      pending.dueAt === Infinity
        ? { ...pending, dueAt: momentSince(pending.event.at, event.at, compress) }
        : pending,
    ),
  };
}
