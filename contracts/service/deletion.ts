import assert from 'node:assert/strict';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import { startedJob } from './restore-disks-job.ts';
import type { Json, Reply, Stage } from './stage.ts';

const remove = ({ names, send }: Stage): Promise<Reply> =>
  send({ method: 'DELETE', path: names.itemPath });

const protect = (
  { names, send }: Stage,
  properties: Readonly<Record<string, unknown>>,
): Promise<Reply> =>
  send({
    method: 'PUT',
    path: names.itemPath,
    body: { properties: { sourceResourceId: names.machineId, ...properties } },
  });

const undelete = (stage: Stage): Promise<Reply> =>
  protect(stage, { policyId: '', protectionState: 'ProtectionStopped', isRehydrate: true });

/** Lets it end, and answers its job. */
async function jobOf(stage: Stage, trigger: Reply): Promise<Json> {
  stage.advance('5s');
  const { properties } = (await stage.get(trigger.header('azure-asyncoperation') ?? '')).json();
  const job = await stage.get(`${stage.names.vaultPath}/backupJobs/${properties.jobId}`);
  return job.json().properties;
}

const deleted = async (stage: Stage): Promise<Json> => jobOf(stage, await remove(stage));

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
    evidence: recorded(
      'az CLI 2022: InProgress for 11 s to 2 min',
      inferred('the item stays until its job has deleted it'),
    ),
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
    says: 'leaves the item soft-deleted, with the time of its deletion and what is left to it',
    evidence: recorded('az CLI 2022: test_backup_softdelete'),
    async run(stage) {
      const { get, names, advance } = stage;
      const deletedAt = (await deleted(stage)).endTime;
      const { properties } = (await get(names.itemPath)).json();
      assert.equal(properties.protectionState, 'ProtectionStopped');
      assert.equal(properties.policyId, '');
      assert.equal(properties.policyName, '');
      assert.equal(properties.isScheduledForDeferredDelete, true);
      assert.equal(properties.deferredDeleteTimeInUTC, deletedAt);
      assert.match(properties.deferredDeleteTimeRemaining, /^13\.23:59:5\d(\.\d{7})?$/);
      advance('13d');
      const later = (await get(names.itemPath)).json().properties;
      assert.match(later.deferredDeleteTimeRemaining, /^23:59:5\d(\.\d{7})?$/);
    },
  },
  {
    says: 'keeps the points of a soft-deleted item, and refuses all but to undelete it',
    evidence: inferred('documented: it has to be undeleted before it is restored; no public code'),
    async run(stage) {
      const { get, names, send } = stage;
      await deleted(stage);
      const { value } = (await get(`${names.itemPath}/recoveryPoints`)).json();
      assert.equal(value.length, names.points.length);
      const backup = { properties: { objectType: 'IaasVMBackupRequest' } };
      const replies = [
        await stage.restore(),
        await send({ method: 'POST', path: `${names.itemPath}/backup`, body: backup }),
        await protect(stage, { policyId: `${names.vaultPath}/backupPolicies/DefaultPolicy` }),
        await remove(stage),
      ];
      for (const reply of replies) {
        assert.equal(reply.status, 400);
        assert.equal(reply.json().error.code, 'BMSUserErrorItemSoftDeleted');
      }
    },
  },
  {
    says: 'undeletes an item by a job Undelete, with its backups stopped until it is protected again',
    evidence: recorded('az CLI 2022: backup protection undelete, its body and its bag'),
    async run(stage) {
      const { get, names } = stage;
      await deleted(stage);
      const trigger = await undelete(stage);
      assert.equal(trigger.status, 202);
      const job = await jobOf(stage, trigger);
      assert.equal(job.operation, 'Undelete');
      assert.deepEqual(job.extendedInfo, {
        tasksList: [],
        propertyBag: { 'VM Name': 'testVM', 'Undelete flag': 'True' },
      });
      const { properties } = (await get(names.itemPath)).json();
      assert.equal(properties.protectionState, 'ProtectionStopped');
      assert.equal(properties.isScheduledForDeferredDelete, undefined);
      assert.equal(properties.deferredDeleteTimeInUTC, undefined);
      const policyId = `${names.vaultPath}/backupPolicies/DefaultPolicy`;
      const resumed = await jobOf(stage, await protect(stage, { policyId }));
      assert.equal(resumed.operation, 'ConfigureBackup');
      assert.equal((await get(names.itemPath)).json().properties.protectionState, 'Protected');
      assert.equal((await stage.restore()).status, 202);
    },
  },
  {
    says: 'refuses to undelete what is not soft-deleted',
    evidence: inferred('no recording tries it'),
    async run(stage) {
      const reply = await undelete(stage);
      assert.equal(reply.status, 400);
      assert.equal(reply.json().error.code, 'BMSUserErrorInvalidConfigureProtectionRequest');
    },
  },
  {
    says: 'leaves neither the item nor its points after 14 days, nor anything below it; its jobs stay',
    evidence: specified('soft delete for virtual machines; that a result goes with its resource'),
    async run(stage) {
      const { names, get, advance } = stage;
      const restore = await startedJob(stage);
      advance('1m');
      await deleted(stage);
      advance('14d');
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
      await deleted(stage);
      stage.advance('14d');
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
    says: 'protects the machine anew once the item has gone, without the points that went with it',
    evidence: inferred('specified: after 14 days the data is deleted for good'),
    async run(stage) {
      const { names, advance } = stage;
      await deleted(stage);
      advance('14d');
      const policyId = `${names.vaultPath}/backupPolicies/DefaultPolicy`;
      const job = await jobOf(stage, await protect(stage, { policyId }));
      assert.equal(job.operation, 'ConfigureBackup');
      const { properties } = (await stage.get(names.itemPath)).json();
      assert.equal(properties.protectionState, 'IRPending');
      const points = `${names.itemPath}/recoveryPoints`;
      assert.deepEqual((await stage.get(points)).json().value, []);
      advance('2d');
      assert.equal((await stage.get(points)).json().value.length, 2);
    },
  },
] satisfies Behaviour[];
