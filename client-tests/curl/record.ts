import type { ClientRecord } from '../shared/client-record.ts';

/** Of curl it says how it goes with a script of ours, which does as the documentation says. */
export const record: ClientRecord = {
  client: 'curl',
  packages: ['curl', 'client-tests/curl/restore.sh'],
  operations: {
    Identity_Token: { by: 'POST {authority}/{tenant}/oauth2/v2.0/token' },
    JobDetails_Get: { by: 'GET {vault}/backupJobs/{job}' },
    ProtectedItemOperationResults_Get: { by: 'GET the trigger’s Location' },
    ProtectedItemOperationStatuses_Get: { by: 'GET the trigger’s Azure-AsyncOperation' },
    RecoveryPoints_List: { by: 'GET {item}/recoveryPoints, and each nextLink' },
    Restores_Trigger: { by: 'POST {item}/recoveryPoints/{point}/restore' },
  },
  scenarios: {
    'restore-succeeds-at-once': {
      says: 'restored',
      restores: 1,
      does: 'Reads the status, the result and the job once each.',
    },
    'operation-ends-before-job': {
      says: 'restored',
      restores: 1,
      does: 'Goes on from the operation to its job, and waits for that.',
    },
    'job-fails-midway': {
      says: 'failed',
      restores: 1,
      does: 'Sees the job end Failed.',
    },
    'job-completes-with-warnings': {
      says: 'failed',
      restores: 1,
      does: 'Sees the job end CompletedWithWarnings, and takes nothing but Completed for a success.',
    },
    'operation-fails': {
      says: 'failed',
      restores: 1,
      does: 'Prints the status with the operation’s error.',
    },
    'polls-are-throttled': {
      says: 'restored',
      restores: 1,
      does: 'Has curl’s --retry wait as Retry-After says; three are what it has, and three are enough.',
    },
    'server-errors-thrice': {
      says: 'restored',
      restores: 1,
      does: 'Has curl’s --retry ask again, three times a second apart, which is all it has.',
    },
    'status-is-not-found-at-first': {
      says: 'failed',
      restores: 1,
      does: 'Takes the first 404 for the end (curl ends with 22), while the restore goes on unseen.',
    },
    'accepted-answer-is-lost': {
      says: 'failed',
      restores: 1,
      does: 'Does not post again, ends with curl’s 56, and leaves the restore to itself.',
    },
    'token-expires': {
      says: 'failed',
      restores: 1,
      does: 'Takes the 401 for the end (curl ends with 22): it asks for a token once.',
    },
  },
};
