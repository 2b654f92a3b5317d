import assert from 'node:assert/strict';
import { startedBackup } from './backup-now.ts';
import { type Behaviour, inferred, ours, recorded, specified } from './behaviour.ts';
import type { Json, Reply, Stage } from './stage.ts';

const protect = (
  { names, send }: Stage,
  properties: Readonly<Record<string, unknown>>,
): Promise<Reply> =>
  send({
    method: 'PUT',
    path: names.itemPath,
    body: {
      properties: {
        protectedItemType: 'Microsoft.Compute/virtualMachines',
        sourceResourceId: names.machineId,
        ...properties,
      },
    },
  });

/** With a policy of the vault. */
const protectBy = (stage: Stage, policy: string): Promise<Reply> =>
  protect(stage, { policyId: `${stage.names.vaultPath}/backupPolicies/${policy}` });

const stop = (stage: Stage): Promise<Reply> =>
  protect(stage, { policyId: '', protectionState: 'ProtectionStopped' });

const propertiesAt = async ({ get }: Stage, path: string): Promise<Json> =>
  (await get(path)).json().properties;

/** Lets it end, and answers its job. */
async function ended(stage: Stage, trigger: Reply): Promise<Json> {
  stage.advance('10s');
  const { properties } = (await stage.get(trigger.header('azure-asyncoperation') ?? '')).json();
  return propertiesAt(stage, `${stage.names.vaultPath}/backupJobs/${properties.jobId}`);
}

const points = async ({ names, get }: Stage): Promise<Json> =>
  (await get(`${names.itemPath}/recoveryPoints`)).json().value;

export default [
  {
    says: 'accepts another policy with 202 and both polling addresses below the item',
    evidence: recorded('az CLI 2022: backup protection enable-for-vm'),
    async run(stage) {
      const reply = await protectBy(stage, 'Weekly');
      assert.equal(reply.status, 202);
      assert.equal(reply.text, '');
      const status = new URL(reply.header('azure-asyncoperation') ?? '').pathname;
      assert.ok(status.startsWith(`${stage.names.itemPath}/operationsStatus/`));
      const result = await stage.get(reply.header('location') ?? '');
      assert.equal(result.status, 202);
    },
  },
  {
    says: 'keeps the operation in progress for as long as the job, which can be read meanwhile',
    evidence: recorded(
      'az CLI 2022: until the job is done',
      inferred('that its job can be read meanwhile'),
    ),
    async run(stage) {
      const trigger = await protectBy(stage, 'Weekly');
      const status = trigger.header('azure-asyncoperation') ?? '';
      const jobs = async (): Promise<Json> =>
        (await stage.get(`${stage.names.vaultPath}/backupJobs`)).json().value;
      stage.advance('3s');
      assert.equal((await stage.get(status)).json().status, 'InProgress');
      assert.equal((await jobs())[0].properties.status, 'InProgress');
      stage.advance('1s');
      const { name, properties } = (await stage.get(status)).json();
      assert.notEqual(properties.jobId, name);
      const [job] = await jobs();
      assert.equal(job.name, properties.jobId);
      assert.equal(job.properties.status, 'Completed');
    },
  },
  {
    says: 'makes a job ConfigureBackup that names the policy, has no tasks and takes no action',
    evidence: recorded('az CLI 2022, PowerShell 2024'),
    async run(stage) {
      const job = await ended(stage, await protectBy(stage, 'Weekly'));
      assert.equal(job.operation, 'ConfigureBackup');
      assert.equal(job.actionsInfo, undefined);
      assert.deepEqual(job.extendedInfo, {
        tasksList: [],
        propertyBag: { 'VM Name': 'testVM', 'Policy Name': 'Weekly' },
      });
    },
  },
  {
    says: 'shows the new policy on the item once the job has completed',
    evidence: inferred('recorded is the item some minutes later'),
    async run(stage) {
      const trigger = await protectBy(stage, 'Weekly');
      assert.equal((await propertiesAt(stage, stage.names.itemPath)).policyName, 'DefaultPolicy');
      await ended(stage, trigger);
      const item = await propertiesAt(stage, stage.names.itemPath);
      assert.equal(item.policyName, 'Weekly');
      assert.equal(item.policyId, `${stage.names.vaultPath}/backupPolicies/Weekly`);
      assert.equal(item.protectionState, 'Protected');
    },
  },
  {
    says: 'stops backups with a job DisableBackup, and keeps the points',
    evidence: recorded('az CLI 2022: the bag, ProtectionStopped and the empty policy'),
    async run(stage) {
      const before = await points(stage);
      const job = await ended(stage, await stop(stage));
      assert.equal(job.operation, 'DisableBackup');
      assert.deepEqual(job.extendedInfo.propertyBag, { 'VM Name': 'testVM', 'Policy Name': '' });
      const item = await propertiesAt(stage, stage.names.itemPath);
      assert.equal(item.protectionState, 'ProtectionStopped');
      assert.equal(item.policyId, '');
      assert.equal(item.policyName, '');
      assert.deepEqual(await points(stage), before);
      assert.equal((await stage.restore()).status, 202);
    },
  },
  {
    says: 'takes no points by its schedule while stopped, prunes none, and goes on when protected again',
    evidence: specified('stop protection and retain data: points are kept, none is taken'),
    setting: { world: 'everyday' },
    async run(stage) {
      const names = async (): Promise<Json> => (await points(stage)).map(({ name }: Json) => name);
      await ended(stage, await stop(stage));
      const kept = await names();
      stage.advance('5d');
      assert.deepEqual(await names(), kept);
      await ended(stage, await protectBy(stage, 'DefaultPolicy'));
      assert.equal((await names())[0], kept[0]);
      stage.advance('1d');
      const [newest, second] = await names();
      assert.notEqual(newest, kept[0]);
      assert.equal(second, kept[0]);
    },
  },
  {
    says: 'fails a backup on demand of an item whose backups have stopped',
    evidence: specified('UserErrorBcmDatasourceNotPresent: not actively protected'),
    async run(stage) {
      await ended(stage, await stop(stage));
      const job = await propertiesAt(stage, await startedBackup(stage));
      assert.equal(job.status, 'Failed');
      assert.equal(job.errorDetails[0].errorTitle, 'UserErrorBcmDatasourceNotPresent');
    },
  },
  {
    says: 'refuses a second change while one is under way',
    evidence: inferred('the code and its text are reported, its status is not'),
    async run(stage) {
      const first = await protectBy(stage, 'Weekly');
      const second = await stop(stage);
      assert.equal(second.status, 409);
      assert.equal(second.json().error.code, 'BMSUserErrorConflictingProtectionOperation');
      await ended(stage, first);
      assert.equal((await stop(stage)).status, 202);
    },
  },
  {
    says: 'refuses to cancel the job',
    evidence: specified(
      '"Manage jobs": not supported for this job type',
      ours('the code: none is public'),
    ),
    async run(stage) {
      await protectBy(stage, 'Weekly');
      const [job] = (await stage.get(`${stage.names.vaultPath}/backupJobs`)).json().value;
      const path = `${stage.names.vaultPath}/backupJobs/${job.name}/cancel`;
      assert.equal((await stage.send({ method: 'POST', path })).status, 400);
    },
  },
  {
    says: 'refuses another machine, a policy of another vault, and a body that says neither',
    evidence: inferred('the codes are reported of other inputs'),
    async run(stage) {
      const other = await protect(stage, {
        policyId: `${stage.names.vaultPath}/backupPolicies/Weekly`,
        sourceResourceId: `${stage.names.machineId}2`,
      });
      assert.equal(other.json().error.code, 'BMSUserErrorInvalidSourceResourceId');
      for (const properties of [{ policyId: '/backupPolicies/Weekly' }, {}]) {
        const reply = await protect(stage, properties);
        assert.equal(reply.status, 400);
        assert.equal(reply.json().error.code, 'BMSUserErrorInvalidConfigureProtectionRequest');
      }
    },
  },
] satisfies Behaviour[];
