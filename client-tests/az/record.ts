import type { ClientRecord, Ending } from '../shared/client-record.ts';
import type { SharedScenario } from '../shared/shared-scenarios.ts';

const todo: Ending = { says: 'restored', restores: 1, does: '' };
const scenarios = Object.fromEntries(
  [
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
  ].map((name) => [name, todo]),
) as Record<SharedScenario, Ending>;
export const CURRENT: ClientRecord = {
  client: 'az 2.91',
  packages: ['azure-cli==2.91.0'],
  operations: {},
  scenarios,
};
export const DEBIAN: ClientRecord = {
  client: 'az 2.45',
  packages: ['azure-cli=2.45.0-1'],
  operations: {},
  scenarios,
};
