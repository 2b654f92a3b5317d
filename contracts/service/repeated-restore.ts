import assert from 'node:assert/strict';
import { type Behaviour, inferred } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';

export default [
  {
    says: 'accepts a blind repeat while the operation is in progress, which makes a second job',
    evidence: inferred('the harm of blind repeats is reported; the service has no request key'),
    async run({ names, restore, get, advance }) {
      const [first, second] = [await restore(), await restore()];
      assert.equal(second.status, 202);
      assert.notEqual(first.header('location'), second.header('location'));
      advance('2s');
      assert.equal((await get(`${names.vaultPath}/backupJobs`)).json().value.length, 2);
    },
  },
  {
    says: 'refuses a second restore while a job runs with 409 and no Retry-After',
    evidence: inferred(
      'the code is documented, its stage and status are not; a Retry-After would have Python repeat the POST',
    ),
    async run(stage) {
      const running = await startedJob(stage);
      const reply = await stage.restore();
      assert.equal(reply.status, 409);
      const { code, message } = reply.json().error;
      assert.equal(code, 'UserErrorRestoreOperationInProgress');
      assert.ok(message.includes(running.split('/').at(-1)));
      assert.equal(reply.header('retry-after'), undefined);
      assert.equal((await stage.get(`${stage.names.vaultPath}/backupJobs`)).json().value.length, 1);
    },
  },
  {
    says: 'takes the short and the full name of an item for one item, with one lock',
    evidence: inferred('the tutorial answers under a short name; both name the same machine'),
    async run(stage) {
      await startedJob(stage);
      const short = stage.names.itemPath.replace('VM;iaasvmcontainerv2;', 'VM;');
      const points = (await stage.get(`${short}/recoveryPoints`)).json().value;
      assert.equal(points.length, 3);
      assert.ok(points[0].id.startsWith(short));
      const again = await stage.send({
        method: 'POST',
        path: `${short}/recoveryPoints/20982486783671/restore`,
        body: {
          properties: {
            objectType: 'IaasVMRestoreRequest',
            recoveryType: 'RestoreDisks',
            sourceResourceId: stage.names.machineId,
            storageAccountId: stage.names.storageAccountId,
            region: 'westus',
          },
        },
      });
      assert.equal(again.status, 409);
    },
  },
  {
    says: 'accepts the next restore once the job has ended',
    evidence: inferred('a finished job holds nothing'),
    async run(stage) {
      await startedJob(stage);
      stage.advance('1m');
      assert.equal((await stage.restore()).status, 202);
    },
  },
] satisfies Behaviour[];
