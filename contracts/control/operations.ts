import assert from 'node:assert/strict';
import type { Behaviour } from './behaviour.ts';

export default [
  {
    says: 'are listed with how they stand and what is still to come',
    async run({ restore, steer }) {
      await restore();
      const { operations, total } = (await steer('GET', '/operations')).json();
      const [{ operationId, jobId, due, ...rest }] = operations;
      assert.equal(total, 1);
      assert.equal(operationId, jobId);
      assert.deepEqual(rest, {
        operation: 'Restores_Trigger',
        item: 'testRG/testVM',
        acceptedAt: '2026-03-02T09:30:00Z',
        status: 'InProgress',
        jobStatus: null,
        percent: null,
        outside: false,
        fate: null,
        leaves: null,
      });
      assert.deepEqual(due[0], {
        at: '2026-03-02T09:30:02Z',
        what: `operation ${operationId} succeeds`,
      });
    },
  },
  {
    says: 'tell what their jobs have left behind',
    async run({ restore, steer }) {
      await restore();
      await steer('POST', '/clock/advance', { by: '1h' });
      const [{ status, jobStatus, percent, due, leaves }] = (
        await steer('GET', '/operations')
      ).json().operations;
      assert.deepEqual([status, jobStatus, percent, due], ['Succeeded', 'Completed', 100, []]);
      assert.equal(leaves.disks.length, 2);
    },
  },
  {
    says: 'are listed latest first, as many as are wanted',
    async run({ restore, steer }) {
      await restore();
      await steer('POST', '/clock/advance', { by: '1h' });
      await restore();
      const { operations, total } = (await steer('GET', '/operations?limit=1')).json();
      assert.deepEqual([operations.length, total], [1, 2]);
      assert.equal(operations[0].acceptedAt, '2026-03-02T10:30:00Z');
      assert.equal((await steer('GET', '/operations?limit=none')).status, 400);
    },
  },
  {
    says: 'are finished by hand, stage by stage, and well unless it is said otherwise',
    async run({ restore, steer }) {
      await steer('POST', '/fates', { progression: 'manual' });
      await restore();
      await steer('POST', '/clock/advance', { by: '1h' });
      const [{ operationId, status, due }] = (await steer('GET', '/operations')).json().operations;
      assert.deepEqual([status, due], ['InProgress', []]);
      const finish = `/operations/${operationId}/finish`;
      const first = (await steer('POST', finish)).json();
      assert.deepEqual([first.status, first.jobStatus], ['Succeeded', 'InProgress']);
      const second = (await steer('POST', finish, { outcome: 'failed' })).json();
      assert.deepEqual([second.status, second.jobStatus], ['Succeeded', 'Failed']);
      const third = await steer('POST', finish);
      assert.equal(third.status, 409);
      assert.match(third.json().detail, /it has ended/);
    },
  },
  {
    says: 'are finished job and all in one go, by the id of either',
    async run({ restore, steer }) {
      await steer('POST', '/fates', { jobIdEqualsOperationId: false });
      await restore();
      const [{ operationId, jobId }] = (await steer('GET', '/operations')).json().operations;
      assert.notEqual(operationId, jobId);
      const done = await steer('POST', `/operations/${jobId}/finish`, { stage: 'job' });
      assert.deepEqual(
        [done.json().operationId, done.json().status, done.json().jobStatus],
        [operationId, 'Succeeded', 'Completed'],
      );
    },
  },
  {
    says: 'are not finished by an outcome that their stage has not, nor once they have ended',
    async run({ restore, steer }) {
      await restore();
      const [{ operationId }] = (await steer('GET', '/operations')).json().operations;
      const finish = `/operations/${operationId}/finish`;
      const wrong = await steer('POST', finish, { outcome: 'completed' });
      assert.equal(wrong.status, 400);
      assert.match(wrong.json().detail, /succeeded, failed or canceled; got 'completed'/);
      assert.equal((await steer('POST', finish, { outcome: 'well' })).status, 400);
      assert.equal((await steer('POST', finish, {})).status, 200);
      const late = await steer('POST', finish, { stage: 'operation' });
      assert.equal(late.status, 409);
      assert.match(late.json().detail, /send \{"stage":"job"\}/);
      assert.equal((await steer('POST', '/operations/none/finish')).status, 404);
    },
  },
] satisfies Behaviour[];
