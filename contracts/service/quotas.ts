import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { type Behaviour, inferred, specified } from './behaviour.ts';
import type { Json, Stage } from './stage.ts';

const WORLD = fileURLToPath(new URL('./worlds/quotas.yaml', import.meta.url));
const setting = { world: WORLD };

/** A machine of a name, with its OS disk and one more: two cores and two disks. */
function alternate({ names }: Stage, name: string) {
  const inGroup = `${names.targetResourceGroupId}/providers`;
  const virtualNetworkId = `${inGroup}/Microsoft.Network/virtualNetworks/net`;
  return {
    recoveryType: 'AlternateLocation',
    targetVirtualMachineId: `${inGroup}/Microsoft.Compute/virtualMachines/${name}`,
    virtualNetworkId,
    subnetId: `${virtualNetworkId}/subnets/default`,
    restoreDiskLunList: [0],
  };
}

/** What becomes of a restore's job: its status, and the code that it fails with. */
async function endOf(stage: Stage, properties: object): Promise<readonly [string, string?]> {
  const triggered = await stage.restore({ properties: { ...properties } });
  assert.equal(triggered.status, 202);
  stage.advance('1m');
  const operation = (await stage.get(triggered.header('azure-asyncoperation') ?? '')).json();
  const path = `${stage.names.vaultPath}/backupJobs/${operation.properties.jobId}`;
  const { status, errorDetails } = (await stage.get(path)).json().properties;
  return errorDetails ? [status, errorDetails[0].errorTitle] : [status];
}

/** What a check ahead finds of a restore. */
async function foundOf(stage: Stage, properties: object): Promise<Json> {
  const { names, send } = stage;
  const restoreRequest = {
    objectType: 'IaasVMRestoreRequest',
    recoveryPointId: names.points[0],
    sourceResourceId: names.machineId,
    storageAccountId: names.storageAccountId,
    targetResourceGroupId: names.targetResourceGroupId,
    region: names.region,
    ...properties,
  };
  const checked = await send({
    method: 'POST',
    path: `${names.vaultPath}/backupValidateOperation`,
    body: {
      id: `${names.itemPath}/recoveryPoints/${names.points[0] ?? ''}`,
      properties: { objectType: 'ValidateIaasVMRestoreOperationRequest', restoreRequest },
    },
  });
  return checked.json().validateOperationResponse.validationResults;
}

const counting = inferred('that there are quotas is documented; what counts, and when, is not');

export default [
  {
    says: 'let machines be made as long as there are cores for them, and no longer',
    evidence: counting,
    setting,
    async run(stage) {
      assert.deepEqual(await endOf(stage, alternate(stage, 'first')), ['Completed']);
      assert.deepEqual(await endOf(stage, alternate(stage, 'second')), [
        'Failed',
        'UserErrorCoreCountSubscriptionQuotaReached',
      ]);
      assert.deepEqual(await foundOf(stage, alternate(stage, 'second')), [
        {
          code: 'UserErrorCoreCountSubscriptionQuotaReached',
          message: 'Core Count subscription quota has been reached.',
          recommendations: [
            'The limit is 4 cores, 4 are taken, and the restore needs 2. Ask for a higher limit, or free some of what is used.',
          ],
        },
      ]);
    },
  },
  {
    says: 'let a check ahead find nothing as long as there is enough',
    evidence: specified('the example of validateOperation in the service’s specification'),
    setting,
    async run(stage) {
      assert.deepEqual(await foundOf(stage, alternate(stage, 'first')), []);
    },
  },
  {
    says: 'count the disks that are asked for, and those that a restore has made',
    evidence: counting,
    setting,
    async run(stage) {
      const all = { recoveryType: 'RestoreDisks' };
      assert.deepEqual(await endOf(stage, all), ['Completed']);
      assert.deepEqual(await endOf(stage, all), ['Failed', 'UserErrorInvalidManagedDiskOperation']);
      assert.deepEqual(await endOf(stage, { ...all, restoreDiskLunList: [1] }), ['Completed']);
    },
  },
  {
    says: 'do not count disks that are restored as blobs',
    evidence: inferred('a blob is no managed disk'),
    setting,
    async run(stage) {
      const blobs = { recoveryType: 'RestoreDisks', targetResourceGroupId: undefined };
      for (let time = 0; time < 3; time++)
        assert.deepEqual(await endOf(stage, blobs), ['Completed']);
    },
  },
] satisfies Behaviour[];
