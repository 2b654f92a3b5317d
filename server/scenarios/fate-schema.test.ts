import { describe, expect, test } from 'vitest';
import { told } from './faults-of.ts';
import { parseFate } from './parse.ts';

const refusal = (fate: object): string => {
  const parsed = parseFate(fate);
  return 'misfits' in parsed ? parsed.misfits.map(told).join('\n') : '';
};

describe('a fate', () => {
  test.each([
    {
      job: {
        outcome: 'failed',
        endsAt: '60%',
        errors: [{ code: 'UserErrorStorageAccountNotFound' }],
      },
    },
    { job: { outcome: 'stuck', stuckAt: 'Transfer data from vault', takes: '1h' } },
    {
      job: {
        progress: [
          ['PT5M', '99%'],
          ['40m', '99%'],
        ],
        leaves: { without: ['vm', 'lun:1'] },
      },
    },
    { headers: { send: ['location'], form: 'resigned', stale: 'refuse' }, retryAfter: [5, 0] },
    { operation: { outcome: 'failed', code: 'X' }, job: { made: 'always', takes: '5m' } },
    { match: { operation: 'JobCancellations_Trigger' }, operation: { outcome: 'stuck' } },
    { progression: 'polls', polls: 4, retryAfter: { status: 'zero', job: 2 } },
  ])('%j is kept as it was written', (fate) => {
    expect(parseFate(fate)).toEqual({ document: fate });
  });

  test.each([
    [{ job: { endsAt: '60%' } }, /at job.endsAt: .*this one is completed; try outcome: failed/],
    [{ job: { outcome: 'stuck', endsAt: '60%' } }, /try stuckAt/],
    [{ job: { stuckAt: '60%' } }, /at job.stuckAt: .*try outcome: stuck/],
    [{ job: { made: 'never', takes: '5m' } }, /at job.takes: no job is made/],
    [
      { operation: { code: 'X' } },
      /at operation.code: .*succeeded has no error; try outcome: failed/,
    ],
    [{ operation: { outcome: 'failed' }, job: { takes: '1m' } }, /try made: always/],
    [{ operation: { outcome: 'stuck' }, job: { made: 'always' } }, /starts: 2s/],
    [{ polls: 3 }, /at polls: .*progression: polls/],
    [{ progression: 'polls', job: { takes: '5m' } }, /at job.takes: it is measured in time/],
    [{ progression: 'manual', polls: 3 }, /at polls: /],
    [{ job: { outcome: 'failed', endsAt: '160%' } }, /at job.endsAt: .*'160%'; try 60% or one of/],
    [
      {
        job: {
          progress: [
            ['5m', '50%'],
            ['4m', '60%'],
          ],
        },
      },
      /at job.progress: .*in order/,
    ],
    [{ operation: { takes: 'soon' } }, /at operation.takes: .*got 'soon'; try PT40M or 40m/],
    [{ operation: { takes: 40 } }, /at operation.takes: .*got 40/],
    [{ match: { operation: 'Restore_Trigger' } }, /at match.operation: got .*try Restores_Trigger/],
    [{ match: { operation: 'BackupJobs_List' } }, /at match.operation: got 'BackupJobs_List'; try/],
    [{ match: { operation: 'JobCancellations_Trigger' }, job: {} }, /makes no job/],
    [{ match: { operation: 'Backups_Trigger', recoveryType: 'RestoreDisks' } }, /is no restore/],
    [{}, /at the top: it says nothing/],
    [{ match: { item: 'vm1' }, job: {} }, /at the top: it says nothing/],
    [{ job: { outcome: 'failed', endsAt: 60 } }, /at job.endsAt: .*; got 60; try 60%/],
    [{ operation: { takes: '-5m' } }, /must not be negative; got '-5m'; try 5m/],
    [{ operation: { takes: 'P1W' } }, /weeks, .* are no durations here; got 'P1W'; try P7D/],
    [{ match: { nth: 0 } }, /at match.nth: it is counted from 1/],
    [{ jobs: {} }, /at the top: there is no field 'jobs'; try job/],
    [{ job: { outcome: 'canceled' } }, /at job.outcome: got 'canceled'; try cancelled/],
    [{ headers: 'relativ' }, /at headers: got 'relativ'; try relative/],
    [{ headers: { sent: ['location'] } }, /at headers: there is no field 'sent'; try send/],
    [{ headers: { stale: 'refuse' } }, /at headers.stale: .*form: resigned/],
    [{ headers: { send: [], form: 'relative' } }, /at headers.form: no address is sent/],
    [{ headers: { send: ['location', 'location'] } }, /at headers.send: .*twice/],
    [{ retryAfter: -1 }, /at retryAfter: it must be at least 0; got -1/],
    [{ retryAfter: { status: 'soon' } }, /at retryAfter.status: got 'soon'/],
    [{ job: { leaves: { without: ['disk'] } } }, /at job.leaves.without.0: got 'disk'; try config/],
    ['fails', /at the top: it must be an object with match, .*; got 'fails'/],
  ])('%j is refused with what would do', (fate, says) => {
    expect(refusal(fate as object)).toMatch(says);
  });
});
