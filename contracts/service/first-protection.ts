import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Behaviour, inferred, recorded, specified } from './behaviour.ts';
import type { Json, Names, Reply, Stage } from './stage.ts';

/** One machine of its two is protected. */
const setting = {
  world: `${fileURLToPath(new URL('./worlds/', import.meta.url))}unprotected.yaml`,
} as const;

const BARE = 'iaasvmcontainerv2;testrg;barevm';

const itemPath = ({ vaultPath }: Names): string =>
  `${vaultPath}/backupFabrics/Azure/protectionContainers/IaasVMContainer;${BARE}/protectedItems/VM;${BARE}`;

const bareId = ({ machineId }: Names): string => machineId.replace('testVM', 'bareVM');

const put = (
  { names, send }: Stage,
  properties: Readonly<Record<string, unknown>>,
  path = itemPath(names),
): Promise<Reply> =>
  send({
    method: 'PUT',
    path,
    body: { properties: { sourceResourceId: bareId(names), ...properties } },
  });

/** With the policy that every vault has. */
const protect = (stage: Stage): Promise<Reply> =>
  put(stage, { policyId: `${stage.names.vaultPath}/backupPolicies/DefaultPolicy` });

async function isProtected(stage: Stage): Promise<void> {
  assert.equal((await protect(stage)).status, 202);
  stage.advance('10s');
}

const read = async ({ get }: Stage, path: string): Promise<Json> => (await get(path)).json();

const OF_MACHINES = `$filter=${encodeURIComponent("backupManagementType eq 'AzureIaasVM'")}`;

/** What a list of the vault has, by the machines' names. */
const listed = async (stage: Stage, list: string): Promise<string[]> => {
  const { value } = await read(stage, `${stage.names.vaultPath}/${list}?${OF_MACHINES}`);
  return value.map(({ properties }: Json) => properties.friendlyName);
};

const points = async (stage: Stage): Promise<Json[]> =>
  (await read(stage, `${itemPath(stage.names)}/recoveryPoints`)).value;

const status = async ({ get, names }: Stage): Promise<number> =>
  (await get(itemPath(names))).status;

/** Takes its first point at once. */
async function backUp(stage: Stage): Promise<void> {
  const { names, send, advance } = stage;
  const body = { properties: { objectType: 'IaasVMBackupRequest' } };
  const path = `${itemPath(names)}/backup`;
  assert.equal((await send({ method: 'POST', path, body })).status, 202);
  advance('1h');
}

export default [
  {
    says: 'lists a machine as one to be protected, and not as an item, until its job has completed',
    evidence: recorded(
      'az CLI 2022: enable-for-vm finds it there',
      inferred('until its job has made an item of it'),
    ),
    setting,
    async run(stage) {
      const bare = async (): Promise<readonly string[]> => listed(stage, 'backupProtectableItems');
      assert.deepEqual(await bare(), ['bareVM']);
      assert.equal((await protect(stage)).status, 202);
      assert.deepEqual(await bare(), ['bareVM']);
      assert.deepEqual(await listed(stage, 'backupProtectedItems'), ['testVM']);
      assert.equal(await status(stage), 404);
      stage.advance('10s');
      assert.deepEqual(await bare(), []);
      for (const list of ['backupProtectedItems', 'backupProtectionContainers'])
        assert.deepEqual(await listed(stage, list), ['testVM', 'bareVM'], list);
    },
  },
  {
    says: 'can be followed below the item while that is not there yet, to a job ConfigureBackup',
    evidence: recorded('az CLI 2022: both addresses are below the item'),
    setting,
    async run(stage) {
      const trigger = await protect(stage);
      const operation = trigger.header('azure-asyncoperation') ?? '';
      assert.ok(new URL(operation).pathname.startsWith(itemPath(stage.names)));
      assert.equal((await read(stage, operation)).status, 'InProgress');
      assert.equal((await stage.get(trigger.header('location') ?? '')).status, 202);
      stage.advance('10s');
      const { properties } = await read(stage, operation);
      const job = await read(stage, `${stage.names.vaultPath}/backupJobs/${properties.jobId}`);
      assert.equal(job.properties.operation, 'ConfigureBackup');
      assert.equal(job.properties.status, 'Completed');
      const bag = { 'VM Name': 'bareVM', 'Policy Name': 'DefaultPolicy' };
      assert.deepEqual(job.properties.extendedInfo.propertyBag, bag);
    },
  },
  {
    says: 'waits for the first backup of the item, and calls it protected after that',
    evidence: recorded('az CLI 2022: IRPending, the year 2001 and no health details before it'),
    setting,
    async run(stage) {
      await isProtected(stage);
      const before = (await read(stage, itemPath(stage.names))).properties;
      assert.equal(before.protectionState, 'IRPending');
      assert.equal(before.lastBackupStatus, '');
      assert.equal(before.lastBackupTime, '2001-01-01T00:00:00Z');
      assert.equal(before.policyName, 'DefaultPolicy');
      assert.equal(before.healthDetails, undefined);
      assert.deepEqual(await points(stage), []);
      await backUp(stage);
      const after = (await read(stage, itemPath(stage.names))).properties;
      assert.equal(after.protectionState, 'Protected');
      assert.equal(after.lastBackupStatus, 'Completed');
      assert.equal((await points(stage)).length, 1);
    },
  },
  {
    says: 'takes points by the schedule of its policy from then on, and none from before',
    evidence: specified('scheduled backups follow the policy; the first comes with the next run'),
    setting,
    async run(stage) {
      await isProtected(stage);
      stage.advance('3d');
      const [newest, ...others] = await points(stage);
      assert.equal(others.length, 2);
      assert.match(newest.properties.recoveryPointTime, /^2026-03-05T02:0/);
    },
  },
  {
    says: 'restores the machine from a point of it',
    evidence: specified('a recovery point can be restored'),
    setting,
    async run(stage) {
      const { names, send, advance, get } = stage;
      await isProtected(stage);
      await backUp(stage);
      const [point] = await points(stage);
      const trigger = await send({
        method: 'POST',
        path: `${itemPath(names)}/recoveryPoints/${point.name}/restore`,
        body: {
          properties: {
            objectType: 'IaasVMRestoreRequest',
            recoveryPointId: point.name,
            recoveryType: 'RestoreDisks',
            sourceResourceId: bareId(names),
            storageAccountId: names.storageAccountId,
            targetResourceGroupId: names.targetResourceGroupId,
            region: names.region,
          },
        },
      });
      assert.equal(trigger.status, 202);
      advance('1h');
      const { properties } = (await get(trigger.header('azure-asyncoperation') ?? '')).json();
      const job = await read(stage, `${names.vaultPath}/backupJobs/${properties.jobId}`);
      assert.equal(job.properties.entityFriendlyName, 'barevm');
      assert.equal(job.properties.status, 'Completed');
    },
  },
  {
    says: 'refuses to protect it a second time meanwhile, and in another vault afterwards',
    evidence: inferred(
      'the second code is recorded, az CLI 2026; the first is reported of other inputs',
    ),
    setting,
    async run(stage) {
      const { names, advance } = stage;
      await protect(stage);
      const again = await protect(stage);
      assert.equal(again.json().error.code, 'BMSUserErrorConflictingProtectionOperation');
      advance('10s');
      const other = names.vaultPath.replace('vaults/testVault', 'vaults/otherVault');
      const policyId = `${other}/backupPolicies/DefaultPolicy`;
      const path = itemPath({ ...names, vaultPath: other });
      const elsewhere = await put(stage, { policyId }, path);
      assert.equal(elsewhere.status, 409);
      assert.equal(
        elsewhere.json().error.code,
        'BMSUserErrorContainerIsAlreadyRegisteredWithAnotherVault',
      );
    },
  },
  {
    says: 'refuses what is no machine, and to stop or undelete what is not protected',
    evidence: inferred('as for any item that is not there'),
    setting,
    async run(stage) {
      const { names } = stage;
      const policyId = `${names.vaultPath}/backupPolicies/DefaultPolicy`;
      const nowhere = itemPath(names).replaceAll('barevm', 'nobody');
      const stop = { policyId: '', protectionState: 'ProtectionStopped' };
      for (const reply of [
        await put(stage, { policyId }, nowhere),
        await put(stage, stop),
        await put(stage, { ...stop, isRehydrate: true }),
      ]) {
        assert.equal(reply.status, 404);
        assert.equal(reply.json().error.code, 'BMSUserErrorDataSourceObjectNotFound');
      }
    },
  },
  {
    says: 'deletes it softly, brings it back with its points, and protects it anew once it is gone',
    evidence: specified(
      'soft delete',
      inferred('points that were deleted for good do not come back'),
    ),
    setting,
    async run(stage) {
      const { names, send, advance } = stage;
      await isProtected(stage);
      await backUp(stage);
      const remove = (): Promise<Reply> => send({ method: 'DELETE', path: itemPath(names) });
      await remove();
      advance('10s');
      await put(stage, { policyId: '', protectionState: 'ProtectionStopped', isRehydrate: true });
      advance('10s');
      assert.equal((await points(stage)).length, 1);
      await remove();
      advance('15d');
      assert.equal(await status(stage), 404);
      assert.deepEqual(await listed(stage, 'backupProtectableItems'), ['bareVM']);
      await isProtected(stage);
      assert.deepEqual(await points(stage), []);
      const { properties } = await read(stage, itemPath(names));
      assert.equal(properties.protectionState, 'IRPending');
    },
  },
] satisfies Behaviour[];
