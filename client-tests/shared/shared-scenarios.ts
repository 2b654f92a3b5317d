/** The scenarios that every client goes through, under the names they have in fixtures/scenarios. */
export const SHARED_SCENARIOS = [
  'restore-succeeds-at-once',
  'operation-ends-before-job',
  'job-fails-midway',
  'job-completes-with-warnings',
  'operation-fails',
  'polls-are-throttled',
  'server-errors-thrice',
  'status-is-not-found-at-first',
  'accepted-answer-is-lost',
  'token-expires',
] as const;

export type SharedScenario = (typeof SHARED_SCENARIOS)[number];
