import type { RuleDocument } from '../core/rule.ts';
import type { Expectation, OutsideEventDocument, ScenarioDocument } from '../core/scenario.ts';
import { parseInstant } from '../core/time.ts';
import { saysFate } from '../core/explain-fate.ts';
import { explain } from '../faults/explain.ts';

/** How a correct client ends, in a sentence. */
export function sayExpectation({ client, job, triggers = 1 }: Expectation): string {
  const how = `${DOES[client]}${job === undefined ? '' : `; its job ends as ${job}`}`;
  return triggers === 0
    ? `A correct client ${how}; nothing is set off.`
    : `A correct client sets one off ${TIMES[triggers] ?? `${triggers} times`} and ${how}.`;
}

const TIMES: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' };

const DOES = {
  succeeds: 'reports success',
  'reports-failure': 'does not report success',
  either: 'may report success or not, but nothing that is untrue',
} as const;

/** What happens without anybody's asking, in a sentence. */
export function sayEvent(event: OutsideEventDocument): string {
  const { at, since = 'scenario', item, point, storageAccount } = event;
  const whose = item === undefined ? 'the first machine' : item;
  const what = {
    backup: `${whose} is backed up`,
    restore: `${whose} is restored by somebody else${point === undefined ? '' : `, from the ${point} point`}`,
    cancel: `the restore of ${whose} is cancelled by somebody else`,
    'delete-point': `the ${point ?? 'newest'} point of ${whose} is deleted`,
    'delete-storage-account': `the storage account ${storageAccount ?? 'that is first'} is deleted`,
    lock: `${whose} is locked`,
    unlock: `${whose} is unlocked`,
  }[event.do];
  const when =
    parseInstant(at) === undefined
      ? `${at} after the ${since === 'scenario' ? 'beginning' : 'acceptance'}`
      : `at ${at}`;
  return `${when}, ${what}.`;
}

/** Everything that a scenario orders, a line each. */
export const sayOrders = ({ fates = [], rules = [], events = [] }: ScenarioDocument): string[] => [
  ...fates.map((fate) => `Fate: ${saysFate(fate)}.`),
  ...rules.map((rule) => `Rule: ${sayRule(rule)}`),
  ...events.map((event) => `Event: ${sayEvent(event)}`),
];

const sayRule = (rule: RuleDocument): string => {
  const { says } = explain({ id: '', rule, addedAt: 0 }, undefined, 0);
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
};
