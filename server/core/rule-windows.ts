import type { DueMoment } from './due-moment.ts';
import type { KeptRule } from './rule.ts';
import { momentSince } from './moment.ts';
import type { World } from './world.ts';

/**
 * When the windows of a world's rules begin and end, as far as that is known ahead: one that counts
 * from an acceptance or from its first request has as many as there are of those.
 */
export const ruleWindows = ({ orders, compress }: World): DueMoment[] =>
  orders.rules.flatMap((kept) => windowOf(kept, compress));

function windowOf({ id, rule, addedAt }: KeptRule, compress: number): DueMoment[] {
  const { after, until, since = 'rule' } = rule.trigger ?? {};
  const dated = (text: string | undefined, counts: boolean, what: string): DueMoment[] => {
    const at = text === undefined ? NaN : momentSince(text, counts ? addedAt : NaN, compress);
    return Number.isNaN(at) ? [] : [{ at, what }];
  };
  return [
    ...dated(after, since === 'rule', `rule ${id} begins to apply`),
    ...dated(until, since === 'rule', `rule ${id} applies no more`),
    ...dated(rule.ttl, true, `rule ${id} is spent`),
  ];
}
