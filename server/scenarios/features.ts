import type { FateDocument } from '../core/fate.ts';
import type { ScenarioDocument } from '../core/scenario.ts';

/** Fields whose words are each a behaviour of their own, so that the word counts as the feature. */
const WORDS = new Set([
  'match.operation',
  'match.recoveryType',
  'operation.outcome',
  'job.made',
  'job.outcome',
  'job.onCancel',
  'job.leaves',
  'progression',
  'whenBusy',
  'headers',
  'headers.send',
  'headers.form',
  'headers.stale',
  'retryAfter',
]);

/** What of the service a scenario exercises: `job.outcome=failed`, `job.endsAt` … */
export interface Exercised {
  readonly faults: readonly string[];
  readonly fates: readonly string[];
  readonly events: readonly string[];
}

export const exercisedBy = ({
  fates = [],
  rules = [],
  events = [],
}: ScenarioDocument): Exercised => ({
  faults: distinct(rules.map((rule) => rule.do.kind)),
  fates: distinct(fates.flatMap(featuresOf)),
  events: distinct(events.map((event) => event.do)),
});

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

export const featuresOf = (fate: FateDocument): readonly string[] => featuresAt(fate, '');

function featuresAt(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.flatMap((each) => featuresAt(each, path));
  if (Array.isArray(value) && path === 'job.errors')
    return value.flatMap((each) => featuresAt(each, path));
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([field, inner]) =>
      featuresAt(inner, path === '' ? field : `${path}.${field}`),
    );
  return [typeof value === 'string' && WORDS.has(path) ? `${path}=${value}` : path];
}
