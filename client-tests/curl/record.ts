import type { ClientRecord } from '../shared/client-record.ts';
import { failed, restored } from '../shared/endings.ts';

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
    'restore-succeeds-at-once': restored(
      'restore 202, status 200, result 204, job 200',
      'Reads the status, the result and the job once each.',
    ),
    'operation-ends-before-job': restored(
      'restore 202, status 200 ×2, result 204, job 200 ×3',
      'Goes on from the operation to its job, and waits for that.',
    ),
    'job-fails-midway': failed(
      'restore 202, status 200, result 204, job 200 ×2',
      'Sees the job end Failed.',
    ),
    'job-completes-with-warnings': failed(
      'restore 202, status 200, result 204, job 200 ×3',
      'Sees the job end CompletedWithWarnings, and takes nothing but Completed for a success.',
    ),
    'operation-fails': failed(
      'restore 202, status 200 ×2',
      'Prints the status with the operation’s error.',
    ),
    'polls-are-throttled': restored(
      'restore 202, status 429 ×3, status 200 ×3, result 204, job 200 ×3',
      'Has curl’s --retry wait as Retry-After says; three are what it has, and three are enough.',
      [1, 1, 1],
    ),
    'server-errors-thrice': restored(
      'restore 202, status 503 ×3, status 200 ×3, result 204, job 200 ×3',
      'Has curl’s --retry ask again, three times a second apart, which is all it has.',
      [1, 1, 1],
    ),
    'status-is-not-found-at-first': failed(
      'restore 202, status 404',
      'Takes the first 404 for the end (curl ends with 22), while the restore goes on unseen.',
    ),
    'accepted-answer-is-lost': failed(
      'restore lost',
      'Does not post again, ends with curl’s 56, and leaves the restore to itself.',
    ),
    'token-expires': failed(
      'restore 202, status 200, status 401',
      'Takes the 401 for the end (curl ends with 22): it asks for a token once.',
    ),
  },
};
