import { chance } from '../core/chance.ts';
import type { KeptRule, RuleTally } from '../core/rule.ts';
import type { Instant } from '../core/time.ts';
import type { Exchange, Subject } from '../exchange.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Moment } from './fields.ts';

/** Whether a rule has nothing more to do, whatever is asked. */
export function isSpent(
  { times, ttl }: CompiledRule,
  { addedAt }: KeptRule,
  tally: RuleTally | undefined,
  now: Instant,
  compress: number,
): boolean {
  if (tally !== undefined && tally.hits >= times) return true;
  const end = momentAfter(ttl, addedAt, compress);
  return end !== undefined && now >= end;
}

/** The instant of a moment; undefined where it is counted from something that has not been yet. */
export function momentAfter(
  moment: Moment | undefined,
  since: Instant | undefined,
  compress: number,
): Instant | undefined {
  if (moment === undefined) return undefined;
  if ('at' in moment) return moment.at;
  return since === undefined ? undefined : since + Math.round(moment.after / compress);
}

/** Whether a request that fits comes inside the rule's window. */
export function isInside(
  { after, until, trigger }: CompiledRule,
  { addedAt }: KeptRule,
  tally: RuleTally,
  subject: () => Subject | undefined,
  now: Instant,
  compress: number,
): boolean {
  if (!after && !until) return true;
  const since = SINCE[trigger.since ?? 'rule'](addedAt, tally, subject);
  const from = momentAfter(after, since, compress);
  const to = momentAfter(until, since, compress);
  if ((after && from === undefined) || (until && to === undefined)) return false;
  return now >= (from ?? -Infinity) && now < (to ?? Infinity);
}

type Since = (
  addedAt: Instant,
  tally: RuleTally,
  subject: () => Subject | undefined,
) => Instant | undefined;

const SINCE: Readonly<Record<'rule' | 'accepted' | 'first-match', Since>> = {
  rule: (addedAt) => addedAt,
  accepted: (_addedAt, _tally, subject) => subject()?.acceptedAt,
  'first-match': (_addedAt, { firstMatchAt }) => firstMatchAt,
};

/** Counts a request that fits, and says whether it is one of those that are meant. */
export function isMeant(
  { trigger }: CompiledRule,
  { id }: KeptRule,
  tally: RuleTally,
  subject: () => Subject | undefined,
  { world }: Exchange,
): boolean {
  tally.matched += 1;
  const { nth, first, every, probability, per } = trigger;
  const number = per === 'operation' ? countOf(tally, subject()) : tally.matched;
  if (number === undefined) return false;
  return (
    (nth === undefined || number === nth) &&
    (first === undefined || number <= first) &&
    (every === undefined || number % every === 0) &&
    (probability === undefined ||
      chance(world.seed, `rule ${id}`).number(tally.matched) < probability)
  );
}

/** How many-eth of its operation; undefined where it is about none. */
function countOf(tally: RuleTally, subject: Subject | undefined): number | undefined {
  if (!subject) return undefined;
  const id = subject.operationId.toLowerCase();
  const counts = (tally.byOperation ??= {});
  if (counts[id] === undefined) makeRoom(counts);
  return (counts[id] = (counts[id] ?? 0) + 1);
}

/** Of how many operations a rule counts the requests: beyond, the first one's are forgotten. */
const MOST_COUNTED = 1000;

function makeRoom(counts: Record<string, number>): void {
  const ids = Object.keys(counts);
  for (const id of ids.slice(0, Math.max(0, ids.length - MOST_COUNTED + 1)))
    Reflect.deleteProperty(counts, id);
}
