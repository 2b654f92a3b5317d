import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded, specified } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Reply, Stage } from './stage.ts';

const cancel = ({ send }: Stage, jobPath: string): Promise<Reply> =>
  send({ method: 'POST', path: `${jobPath}/cancel` });

export default [
  {
    says: 'accepts a cancel with 202 and a status address of a version of its own',
    evidence: recorded('az CLI 2022, PowerShell 2025: 2019-05-13-preview'),
    async run(stage) {
      const path = await startedJob(stage);
      const reply = await cancel(stage, path);
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      const status = new URL(reply.header('azure-asyncoperation') ?? '');
      const result = new URL(reply.header('location') ?? '');
      assert.equal(status.searchParams.get('api-version'), '2019-05-13-preview');
      assert.equal(result.searchParams.get('api-version'), '2025-02-01');
      assert.ok(result.pathname.startsWith(`${path}/operationResults/`));
    },
  },
  {
    says: 'moves the job and its tasks from Cancelling to Cancelled, and keeps its progress',
    evidence: recorded('Cancelling in 2025, Cancelled as a list item in 2024'),
    async run(stage) {
      const path = await startedJob(stage);
      await cancel(stage, path);
      const early = (await stage.get(path)).json().properties;
      assert.equal(early.status, 'Cancelling');
      assert.equal(early.extendedInfo.tasksList[0].status, 'Cancelling');
      assert.equal(early.endTime, undefined);
      stage.advance('1m');
      const late = (await stage.get(path)).json().properties;
      assert.equal(late.status, 'Cancelled');
      assert.equal(late.duration, 'PT4S');
      assert.equal(late.extendedInfo.progressPercentage, early.extendedInfo.progressPercentage);
    },
  },
  {
    says: 'ends a cancel’s operation at once: its result is 204, its status Succeeded',
    evidence: recorded('PowerShell 2025: 204 at the first look'),
    async run(stage) {
      const reply = await cancel(stage, await startedJob(stage));
      const result = await stage.get(reply.header('location') ?? '');
      assert.equal(result.status, 204);
      const status = await stage.get(reply.header('azure-asyncoperation') ?? '');
      assert.equal(status.json().status, 'Succeeded');
      assert.equal(status.json().properties, undefined);
    },
  },
  {
    says: 'finds a cancel’s result under the job name Azure as well',
    evidence: recorded('PowerShell 2025 asks so'),
    async run(stage) {
      const reply = await cancel(stage, await startedJob(stage));
      const id = new URL(reply.header('location') ?? '').pathname.split('/').at(-1);
      const path = `${stage.names.vaultPath}/backupJobs/Azure/operationResults/${id}`;
      assert.equal((await stage.get(path)).status, 204);
    },
  },
  {
    says: 'refuses to cancel a job whose data has moved, one that has ended, and one twice',
    evidence: specified(
      '"Manage jobs": the text',
      ours('a code, since none is public, and 400 as of other refusals'),
    ),
    async run(stage) {
      const moved = await startedJob(stage, { properties: { restoreDiskLunList: [] } });
      stage.advance('1m');
      assert.equal((await cancel(stage, moved)).status, 400);
      const running = await startedJob(stage);
      await cancel(stage, running);
      const again = await cancel(stage, running);
      assert.equal(again.status, 400);
      assert.match(again.json().error.message, /^The job isn't in a cancelable state\./);
    },
  },
  {
    says: 'lets the item be restored again once its cancelled job has ended',
    evidence: inferred('one restore at a time is documented, a cancelled one is over'),
    async run(stage) {
      await cancel(stage, await startedJob(stage));
      assert.equal((await stage.restore()).status, 409);
      stage.advance('2s');
      assert.equal((await stage.restore()).status, 202);
    },
  },
  {
    says: 'answers 404 to the cancel of a job that is not there',
    evidence: inferred('no public code for a missing job'),
    async run(stage) {
      const path = `${stage.names.vaultPath}/backupJobs/99999999-9999-4999-8999-999999999999`;
      assert.equal((await cancel(stage, path)).status, 404);
    },
  },
] satisfies Behaviour[];
