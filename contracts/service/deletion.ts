import assert from 'node:assert/strict';
import { type Behaviour, inferred, ours, recorded, specified } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Reply, Stage } from './stage.ts';

const remove = ({ names, send }: Stage): Promise<Reply> =>
  send({ method: 'DELETE', path: names.itemPath });

export default [
  {
    says: 'accepts a deletion with 202 and both polling addresses below the vault',
    evidence: recorded('az CLI 2022: backup protection disable --delete-backup-data'),
    async run(stage) {
      const reply = await remove(stage);
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      const status = new URL(reply.header('azure-asyncoperation') ?? '').pathname;
      const result = new URL(reply.header('location') ?? '').pathname;
      assert.ok(status.startsWith(`${stage.names.vaultPath}/backupOperations/`));
      assert.ok(result.startsWith(`${stage.names.vaultPath}/backupOperationResults/`));
    },
  },
  {
    says: 'keeps the operation in progress, and the item there, until the job has completed',
    evidence: recorded('az CLI 2022: InProgress for 11 s to 2 min; the item’s stay is inferred'),
    async run(stage) {
      const trigger = await remove(stage);
      const status = trigger.header('azure-asyncoperation') ?? '';
      stage.advance('3s');
      assert.equal((await stage.get(status)).json().status, 'InProgress');
      assert.equal((await stage.get(trigger.header('location') ?? '')).status, 202);
      assert.equal((await stage.get(stage.names.itemPath)).status, 200);
      stage.advance('1s');
      const { status: ended, name, properties } = (await stage.get(status)).json();
      assert.equal(ended, 'Succeeded');
      assert.notEqual(properties.jobId, name);
      assert.equal((await stage.get(trigger.header('location') ?? '')).status, 204);
    },
  },
  {
    says: 'makes a job DeleteBackupData that counts the points, has no tasks and takes no action',
    evidence: recorded('az CLI 2022'),
    async run(stage) {
      await remove(stage);
      stage.advance('10s');
      const [{ name }] = (await stage.get(`${stage.names.vaultPath}/backupJobs`)).json().value;
      const job = (await stage.get(`${stage.names.vaultPath}/backupJobs/${name}`)).json();
      assert.equal(job.properties.operation, 'DeleteBackupData');
      assert.equal(job.properties.status, 'Completed');
      assert.equal(job.properties.actionsInfo, undefined);
      assert.deepEqual(job.properties.extendedInfo, {
        tasksList: [],
        propertyBag: {
          'VM Name': 'testVM',
          'Number of Recovery Points': String(stage.names.points.length),
        },
      });
    },
  },
  {
    says: 'leaves neither the item nor its points, nor anything below it; its jobs stay',
    evidence: inferred(
      'a result below a resource goes with it (specified); soft deletion is not simulated',
    ),
    async run(stage) {
      const { names, get } = stage;
      const restore = await startedJob(stage);
      stage.advance('1m');
      await remove(stage);
      stage.advance('10s');
      const below = ['', '/recoveryPoints', `/recoveryPoints/${names.points[0] ?? ''}`];
      for (const path of below) {
        const reply = await get(names.itemPath + path);
        assert.equal(reply.status, 404);
        assert.equal(reply.json().error.code, 'BMSUserErrorDataSourceObjectNotFound');
      }
      assert.equal((await stage.restore()).status, 404);
      assert.equal((await get(restore)).json().properties.status, 'Completed');
    },
  },
  {
    says: 'answers 204 to the deletion of what is not there',
    evidence: specified('Azure Resource Manager RPC: DELETE'),
    async run(stage) {
      await remove(stage);
      stage.advance('10s');
      assert.equal((await remove(stage)).status, 204);
    },
  },
  {
    says: 'refuses a second deletion while one is under way',
    evidence: inferred('the code and its text are reported of changes of protection'),
    async run(stage) {
      await remove(stage);
      const again = await remove(stage);
      assert.equal(again.status, 409);
      assert.equal(again.json().error.code, 'BMSUserErrorConflictingProtectionOperation');
    },
  },
  {
    says: 'answers 501 to protecting a deleted machine anew',
    evidence: ours('enabling protection of machines that have none is not simulated'),
    async run(stage) {
      const { names, send, advance } = stage;
      await remove(stage);
      advance('10s');
      const policyId = `${names.vaultPath}/backupPolicies/DefaultPolicy`;
      const body = { properties: { sourceResourceId: names.machineId, policyId } };
      const reply = await send({ method: 'PUT', path: names.itemPath, body });
      assert.equal(reply.status, 501);
    },
  },
] satisfies Behaviour[];
