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
export const RECORD: ClientRecord = {
  client: 'Python SDK 11.2',
  packages: [
    'azure-mgmt-recoveryservicesbackup==11.2.0',
    'azure-mgmt-recoveryservicesbackup-passivestamp==1.0.0b1',
    'azure-mgmt-recoveryservices==4.3.0',
    'azure-identity==1.27.0',
  ],
  operations: {},
  scenarios,
};
